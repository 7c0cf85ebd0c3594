import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/kernel/index.js';
import {
  applyEvents,
  evolveRecord,
  type FamilyRecord,
  openRecord,
  type RecordEvent,
  redactEvents,
} from '../../src/record/index.js';
import { patchesOf } from '../../src/record/patches.js';
import { deepFreeze } from '../support/builders.js';

const day = isoDate('2026-11-20');
const at = { on: day, by: 'w-bea' } as const;
type What = Extract<RecordEvent, { readonly type: 'added' }>['what'];
const added = (what: unknown): RecordEvent => ({ ...at, type: 'added', what: what as What });
const corrected = (what: unknown): RecordEvent => ({
  ...at,
  type: 'corrected',
  reason: 'Misheard.',
  what: what as What,
});
const person = (id: string, name: string) => ({ section: 'people', row: { id, role: 'parent', name } });
const need = (id: string, parent: string, what: string) => ({
  section: 'neededChanges',
  row: { id, parent, what },
});
const located: RecordEvent = {
  ...at,
  type: 'changeMoved',
  neededChange: 'n1',
  event: { type: 'located', on: day, stage: 'change.action', evidence: [] },
};
const redaction: RecordEvent = { ...at, type: 'personRedacted', person: 'dana', reason: 'Asked for it.' };
const happened = (...events: readonly RecordEvent[]): FamilyRecord =>
  applyEvents(deepFreeze(openRecord('f1')), deepFreeze(events));

describe('a record is opened', () => {
  const empty = { schemaVersion: 1, id: 'f1', people: [], contacts: [], observations: [] };
  const lists = { neededChanges: [], sharing: [] };
  test('without a name', () => expect(openRecord('f1')).toStrictEqual({ ...empty, ...lists }));
  test('with one', () =>
    expect(openRecord('f1', 'Lane')).toStrictEqual({ ...empty, ...lists, name: 'Lane' }));
});

describe('in one pass', () => {
  test('one event does what it says', () =>
    expect(evolveRecord(openRecord('f1'), added(person('dana', 'Dana'))).people).toEqual([
      person('dana', 'Dana').row,
    ]));

  test('a row added after the list was read is found', () => {
    const record = happened(
      added(person('dana', 'Dana')),
      corrected(person('dana', 'Dan')),
      added(person('kit', 'Kit')),
      corrected(person('kit', 'Kitty')),
    );
    expect(record.people.map(({ name }) => name)).toEqual(['Dan', 'Kitty']);
  });

  test('of one id twice the first is put right, whenever the second came', () => {
    const record = happened(
      added(person('dana', 'A')),
      corrected(person('dana', 'B')),
      added(person('dana', 'C')),
      corrected(person('dana', 'D')),
    );
    expect(record.people.map(({ name }) => name)).toEqual(['D', 'C']);
  });

  test('an event about a list that is not there makes none', () => {
    const moved: RecordEvent = { ...at, type: 'flagMoved', flag: 'x1', move: { type: 'review', on: day } };
    expect(happened(moved)).toStrictEqual(openRecord('f1'));
    expect(patchesOf(openRecord('f1'), [moved])).toMatchObject({ forward: [], inverse: [] });
    const erased = happened(added(person('dana', 'Dana')), redaction);
    expect(Object.keys(erased)).toEqual(Object.keys(openRecord('f1')));
  });

  test('moves on the cycle before and after an erasure both count', () => {
    const record = happened(added(need('n1', 'dana', 'Mornings')), located, redaction, located);
    expect(record.neededChanges[0]?.events).toHaveLength(2);
  });

  test('a needed change on which nothing happened has no list of what happened', () => {
    const record = happened(added(need('n1', 'dana', 'Mornings')), corrected(need('n1', 'dana', 'Evenings')));
    expect(record.neededChanges).toStrictEqual([{ id: 'n1', parent: 'dana', what: 'Evenings' }]);
  });

  test('who recorded a correction is not whom it is about', () => {
    const record = happened(
      added(person('kit', 'Kit')),
      { ...(corrected(person('kit', 'Kitty')) as object), by: 'dana' } as RecordEvent,
      redaction,
    );
    expect(record.corrections).toMatchObject([{ by: 'dana', reason: 'Misheard.', was: { name: 'Kit' } }]);
  });
});

/** What happened with one parent, in every kind of event: words begin with the parent's letter. */
const story = (who: string, tag: string): readonly RecordEvent[] => [
  added(person(who, `${tag} name`)),
  {
    ...at,
    type: 'updated',
    what: { section: 'visits', row: { id: `${who}-v`, on: day, about: who } },
  } as never,
  corrected(person(who, `${tag} other name`)),
  added(need(`${who}-n`, who, `${tag} need`)),
  {
    ...at,
    type: 'changeMoved',
    neededChange: `${who}-n`,
    event: { type: 'relocated', on: day, stage: 'change.action', reason: `${tag} said so` },
  },
  added({
    section: 'observations',
    row: { id: `${who}-o`, on: day, about: `${who}-n`, item: 'x.y', answer: 'yes', note: `${tag} tries` },
  }),
  added({ section: 'grow', row: { id: `${who}-g`, status: 'draft', need: 'n', voices: [who] } }),
  {
    ...at,
    type: 'growMoved',
    conversation: `${who}-g`,
    move: { type: 'rewordReply', question: 'q', by: 'w1', words: `${tag} is late`, on: day } as never,
  },
  added({ section: 'sharing', row: { id: `${who}-1`, on: day, about: who, answers: {} } }),
  {
    ...at,
    type: 'sharingDecided',
    sharing: `${who}-1`,
    decision: { choice: 'not-shared', by: 'w1', reason: `${tag} asked` },
  },
  added({ section: 'flags', row: { id: `${who}-2`, on: day, about: who, risks: [] } }),
  { ...at, type: 'flagMoved', flag: `${who}-2`, move: { type: 'lift', on: day, note: `${tag} is calm` } },
  added({
    section: 'plans',
    row: { kind: 'contract', id: `${who}-p`, parties: [who], ofFamily: [{ what: `${tag} rings`, of: who }] },
  }),
  { ...at, type: 'planAgreed', plan: `${who}-p`, agreedOn: day, reviewInWorkingDays: 20 },
];
const wordsIn = (value: unknown): readonly string[] => JSON.stringify(value).match(/[A-Z]+ [a-z ]+/g) ?? [];

describe('events from which a person is erased', () => {
  const [danas, kits] = [story('dana', 'D'), story('kit', 'K')];

  test('keep no word of theirs, and every word of the others', () => {
    expect(wordsIn(danas)).toHaveLength(9);
    const lead: RecordEvent = {
      ...at,
      type: 'leadChanged',
      event: { type: 'appointed', on: day, worker: 'dana', name: 'Amara' },
    };
    expect(redactEvents([lead, redaction])).toEqual([lead, redaction]);
    const left = redactEvents(deepFreeze([...danas, ...kits, redaction]));
    expect(wordsIn(left.slice(0, danas.length))).toEqual([]);
    expect(left.slice(danas.length)).toEqual([...kits, redaction]);
    expect(left.map(({ type }) => type)).toEqual([...danas, ...kits, redaction].map(({ type }) => type));
  });

  test('keep the words about a row of the same id in another list', () => {
    const decided: RecordEvent = {
      ...at,
      type: 'sharingDecided',
      sharing: 'x',
      decision: { choice: 'not-shared', by: 'w1', reason: 'Known to all.' },
    };
    const flag = added({ section: 'flags', row: { id: 'x', on: day, about: 'dana', risks: [] } });
    expect(redactEvents([flag, decided, redaction])).toEqual([flag, decided, redaction]);
  });

  test('keep ids among words, and nothing that only looks like one', () => {
    const option = (risks: readonly string[]): RecordEvent => ({
      ...at,
      type: 'growMoved',
      conversation: 'g',
      move: { type: 'addOption', by: 'dana', risks } as never,
    });
    const said = ['safety.threat.verbal', 'See safety.threat.verbal', 'safety.threat.verbal, I think'];
    expect(redactEvents([option(said), redaction])).toEqual([
      option(['safety.threat.verbal', '…', '…']),
      redaction,
    ]);
  });
});

describe('patches, word for word', () => {
  const start = happened(added(person('dana', 'Dana')));

  test('a list that is made, and taken away again', () => {
    const { forward, inverse } = patchesOf(start, [
      { ...at, type: 'leadChanged', event: { type: 'appointed', on: day, worker: 'w1', name: 'Amara' } },
    ]);
    const lead = { type: 'appointed', on: day, worker: 'w1', name: 'Amara' };
    expect(forward).toStrictEqual([{ op: 'add', path: '/leads', value: [lead] }]);
    expect(inverse).toStrictEqual([{ op: 'remove', path: '/leads' }]);
  });

  test('a second lead goes behind the first', () => {
    const lead = (worker: string): RecordEvent => ({
      ...at,
      type: 'leadChanged',
      event: { type: 'appointed', on: day, worker, name: worker },
    });
    const { record, forward } = patchesOf(start, [lead('w1'), lead('w2')]);
    expect(record.leads?.map((one) => 'worker' in one && one.worker)).toEqual(['w1', 'w2']);
    expect(forward).toHaveLength(1);
  });

  test('an erasure makes no list and no reason where none was given', () => {
    const { record, trail } = patchesOf(start, [redaction, added(person('kit', 'Kit'))]);
    expect(Object.keys(record)).toEqual(Object.keys(start));
    expect(trail).toStrictEqual([
      { ...at, type: 'personRedacted', reason: 'Asked for it.' },
      { ...at, type: 'added' },
    ]);
  });
});
