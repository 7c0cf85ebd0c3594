import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AP_HELPS,
  CHILD_CONTACT_QUESTIONS,
  CHILD_HELPS,
  CHILD_HINDERS,
  PARENT_CONTACT_QUESTIONS,
  PARENT_HELPS,
  PARENT_HINDERS,
  reflectOnContact,
} from '../../src/engagement/index.js';
import { CONTACT_OUTCOMES } from '../../src/kernel/index.js';
import { contact, deepFreeze } from '../support/builders.js';
import { contactAnswers, contacts } from './generate.js';

const seen = { childSeen: 'yes' } as const;
const codes = (reflection: ReturnType<typeof reflectOnContact>) =>
  reflection.cautions.map(({ code }) => code);

describe('8.1 to 8.3, what families asked for: honoured, not honoured, still open', () => {
  test.each([...PARENT_HELPS, ...AP_HELPS])('parents want %s: yes honours it, no does not', (id) => {
    const met = contact('office', 'held', seen);
    expect(reflectOnContact(met, { [id]: 'yes' }).parent).toMatchObject({ reassurances: [id], concerns: [] });
    expect(reflectOnContact(met, { [id]: 'no' }).parent).toMatchObject({ reassurances: [], concerns: [id] });
    expect(reflectOnContact(met, { [id]: 'unknown' }).parent.open).toContain(id);
  });
  test.each(PARENT_HINDERS)('parents said %s did not help: a yes is a concern', (id) => {
    const met = contact('office', 'held', seen);
    expect(reflectOnContact(met, { [id]: 'yes' }).parent.concerns).toEqual([id]);
    expect(reflectOnContact(met, { [id]: 'no' }).parent.reassurances).toEqual([id]);
  });
  test.each(CHILD_HELPS)('children want %s', (id) => {
    const met = contact('office', 'held', seen);
    expect(reflectOnContact(met, { [id]: 'yes' }).child.reassurances).toEqual([id]);
    expect(reflectOnContact(met, { [id]: 'no' }).child.concerns).toEqual([id]);
    expect(reflectOnContact(met, { [id]: 'no' }).parent.concerns).toEqual([]);
  });
  test.each(CHILD_HINDERS)('%s: being asked at the last minute is not being asked', (id) => {
    expect(reflectOnContact(contact('office', 'held', seen), { [id]: 'yes' }).child.concerns).toEqual([id]);
  });
  test('nothing answered: everything open, and the family’s own view is asked for', () => {
    const reflection = reflectOnContact(contact('office', 'held', seen), {});
    expect(reflection.parent.open).toHaveLength(20);
    expect(reflection.child.open).toHaveLength(8);
    expect(codes(reflection)).toEqual(['own-view-ask-the-family']);
  });
});

describe('what the contact itself shows stands before what a worker says of themselves (ENG-9)', () => {
  test.each([
    contact('office', 'cancelled-by-service'),
    contact('office', 'moved-by-service'),
    contact('office', 'held', { ...seen, serviceLateMinutes: 1 }),
  ])('$outcome, $serviceLateMinutes minutes late: not reliable, whatever was answered', (one) => {
    const answers = {
      'engagement.helps.parent.reliable': 'yes',
      'engagement.helps.child.reliable': 'yes',
    } as const;
    const reflection = reflectOnContact(one, answers);
    expect(reflection.parent.concerns).toEqual(['engagement.helps.parent.reliable']);
    expect(reflection.child.concerns).toEqual(['engagement.helps.child.reliable']);
    expect(reflection.evidence.every(({ from, observed }) => observed === 'no' && from[0] === one.id)).toBe(
      true,
    );
    expect(reflection.evidence).toHaveLength(2);
    expect(codes(reflection)).toContain('contact-says-otherwise');
    expect(codes(reflectOnContact(one, {}))).not.toContain('contact-says-otherwise');
  });
  test.each([
    { answers: { 'engagement.helps.child.reliable': 'yes' }, from: ['engagement.helps.child.reliable'] },
    {
      answers: { 'engagement.helps.parent.reliable': 'yes', 'engagement.helps.child.reliable': 'no' },
      from: ['engagement.helps.parent.reliable'],
    },
  ] as const)('only an answer that differs is named: $from', ({ answers, from }) => {
    const reflection = reflectOnContact(contact('office', 'cancelled-by-service'), answers);
    expect(reflection.cautions).toContainEqual(
      expect.objectContaining({ code: 'contact-says-otherwise', detail: { from } }),
    );
  });
  test('on time is not proof of reliability: it stays to be answered', () => {
    const reflection = reflectOnContact(contact('office', 'held', { ...seen, serviceLateMinutes: 0 }), {});
    expect(reflection.parent.open).toContain('engagement.helps.parent.reliable');
    expect(reflection.evidence).toEqual([]);
  });
});

describe('a contact that did not take place asks only about reliability', () => {
  test.each(CONTACT_OUTCOMES)('%s', (outcome) => {
    const reflection = reflectOnContact(contact('office', outcome), {});
    const held = outcome === 'held' || outcome === 'cut-short-by-family';
    expect(reflection.tookPlace).toBe(held ? 'yes' : outcome === 'not-recorded' ? 'unknown' : 'no');
    expect(reflection.parent.skipped).toHaveLength(reflection.tookPlace === 'no' ? 19 : 0);
    expect(reflection.child.skipped).toHaveLength(reflection.tookPlace === 'no' ? 7 : 0);
  });
});

describe('the child (ENG-8)', () => {
  test.each([
    { at: 'not seen', more: { childSeen: 'no' }, code: 'contact-child-not-seen' },
    { at: 'not recorded', more: {}, code: 'contact-child-seen-not-recorded' },
    { at: 'recorded as not known', more: { childSeen: 'unknown' }, code: 'contact-child-seen-not-recorded' },
  ] as const)('$at → $code', ({ more, code }) => {
    expect(codes(reflectOnContact(contact('home-visit', 'held', more), {}))[0]).toBe(code);
    expect(
      codes(reflectOnContact(contact('home-visit', 'held', { ...more, purpose: 'arrange' }), {})),
    ).not.toContain(code);
    expect(codes(reflectOnContact(contact('home-visit', 'not-in', more), {}))).not.toContain(code);
  });
});

describe('invariants', () => {
  test('each question in exactly one list; the input stays as it was; nothing is counted up', () =>
    fc.assert(
      fc.property(contacts, contactAnswers, (tried, answers) => {
        for (const one of tried) {
          const reflection = reflectOnContact(one, answers);
          for (const [set, summary] of [
            [PARENT_CONTACT_QUESTIONS, reflection.parent],
            [CHILD_CONTACT_QUESTIONS, reflection.child],
          ] as const) {
            const sorted = Object.values<readonly string[]>(summary).flat().sort();
            expect(sorted).toEqual(set.questions.map(({ id }) => id as string).sort());
          }
          expect(JSON.stringify(reflection)).not.toMatch(/NaN|score/i);
        }
      }),
    ));
  test('a hostile set of answers is read by its own fields alone', () => {
    const answers = deepFreeze(
      JSON.parse('{"__proto__":{"engagement.helps.parent.reliable":"yes"},"toString":"yes"}'),
    );
    expect(reflectOnContact(contact('office', 'held', seen), answers).parent.open).toHaveLength(20);
  });
});
