import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue, Result } from '../../src/kernel/index.js';
import {
  type AgenciesMeeting,
  type CulturalConsultation,
  checkCulturalConsultation,
  completeAgenciesMeeting,
  completeSharing,
  decideSignificantThreat,
  type SharingDecision,
  type SignificantThreatDecision,
} from '../../src/safety/index.js';
import { deepFreeze } from '../support/builders.js';
import { ON } from './support.js';

type Draft = Readonly<Record<string, unknown>>;
type Complete = (draft: never) => Result<unknown, string>;

const words = fc.constantFrom('', '  ', 'something', 'w1', 'm1');
const tellFamily = fc.record({ what: words, how: words, when: fc.constant(ON) }, { requiredKeys: [] });
const weighing = fc.record({ on: fc.constant(ON), reason: words }, { requiredKeys: [] });
const answer = fc.constantFrom('yes', 'no', 'unknown');
const draft = (parts: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .record(parts, { requiredKeys: [] })
    .map((some): Draft => deepFreeze({ id: 'd1', on: ON, about: 'f1', ...some }));

/** What a person would fill in where a piece is missing. */
const FILL: Readonly<Record<string, unknown>> = {
  when: ON,
  manager: 'another manager',
  officeOnlyWeighing: { on: ON, reason: 'seen at school' },
  identifiesFamily: 'no',
};
const fillAt = (given: Draft, [name, inner]: Issue['path'], fill: Draft): Draft => {
  const key = String(name);
  const value =
    inner === undefined
      ? (fill[key] ?? FILL[key] ?? 'filled in')
      : { ...(given[key] as object | undefined), [inner]: FILL[String(inner)] ?? 'filled in' };
  return deepFreeze({ ...given, [key]: value });
};

const cases: readonly { name: string; complete: Complete; drafts: fc.Arbitrary<Draft>; fill?: Draft }[] = [
  {
    name: 'completeSharing',
    complete: (given: SharingDecision) => completeSharing(given),
    drafts: draft({
      by: words,
      manager: words,
      with: fc.array(words, { maxLength: 2 }),
      reason: words,
      tellFamily,
    }).chain((some) =>
      // Which pieces are needed depends on the choice, so the choice is always there.
      fc.constantFrom('shared', 'not-shared').map((choice) => deepFreeze({ answers: {}, ...some, choice })),
    ),
    fill: { with: ['school'] },
  },
  {
    name: 'decideSignificantThreat',
    complete: (given: SignificantThreatDecision) => decideSignificantThreat(given),
    drafts: draft({
      worker: words,
      manager: words,
      how: words,
      reasons: words,
      officeOnly: fc.boolean(),
      officeOnlyWeighing: weighing,
    }),
  },
  {
    name: 'completeAgenciesMeeting',
    complete: (given: AgenciesMeeting) => completeAgenciesMeeting(given),
    drafts: draft({
      workPlan: words,
      tellFamily,
      excluded: fc.array(words, { maxLength: 1 }),
      chair: words,
      exclusionReason: words,
    }),
  },
  {
    name: 'checkCulturalConsultation',
    complete: (given: CulturalConsultation) => checkCulturalConsultation(given),
    drafts: draft({ with: words, question: words, identifiesFamily: answer, familyAgreed: answer }),
  },
];

describe('whatever is missing is named all at once', () => {
  test.each(cases)(
    '$name: filling in exactly what was named completes it',
    ({ complete, drafts, fill = {} }) => {
      fc.assert(
        fc.property(drafts, (given) => {
          const first = complete(given as never);
          if (first.ok) {
            expect(first.value).toEqual(given);
            expect(first.warnings.every(({ kind }) => kind === 'warning')).toBe(true);
            return;
          }
          expect(first.issues.every(({ kind, path }) => kind === 'invalid' && path.length > 0)).toBe(true);
          const filled = first.issues.reduce((some, { path }) => fillAt(some, path, fill), given);
          expect(complete(filled as never).ok).toBe(true);
        }),
      );
    },
  );
});
