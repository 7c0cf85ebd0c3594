import type { IsoDate } from 'family-engagement';
import { enGB } from 'family-engagement/content';
import type { FamilyRecord } from 'family-engagement/record';
import { explainReview, reviewFamily } from 'family-engagement/review';
import type { FastifyInstance } from 'fastify';
import { dayIn, familyIn, type Host } from '../host.js';
import { readFamily } from '../store.js';

const reviewed = (record: FamilyRecord, on: IsoDate) => {
  const review = reviewFamily(record, { on });
  const names = Object.fromEntries([
    ...record.people.map(({ id, name }) => [id, name ?? id]),
    ...record.neededChanges.map(({ id, what }) => [id, what]),
  ]);
  return { review, words: explainReview(review, [enGB], names) };
};

export const review = (app: FastifyInstance, { database, today }: Host): void => {
  app.get('/families/:family/review', async (request) => {
    const on = dayIn(request, today());
    const { version, record } = await readFamily(database.query, familyIn(request));
    return { version, ...reviewed(record, on) };
  });

  app.get('/families/:family/next-steps', async (request) => {
    const on = dayIn(request, today());
    const { version, record } = await readFamily(database.query, familyIn(request));
    const { review, words } = reviewed(record, on);
    const lines = words.sections.find(({ part }) => part === 'next')?.lines ?? [];
    const { steps, later, rule } = review.next;
    return { version, on, steps: steps.map((step, at) => ({ ...step, text: lines[at]?.text })), later, rule };
  });
};
