import fc from 'fast-check';
import {
  ASSESSMENT_LIMITS,
  AVOIDANCE_OPENERS,
  BEHAVIOUR_SIGNS,
  CHILD_COPING,
  GARBLED,
  INCLUDES_VIOLENCE,
  REASON_BARRIERS,
  REASONS,
  SETTLING_LOOKS,
  SIGN_TWINS,
} from '../../src/behaviour/index.js';
import {
  ANSWERS,
  CHANNELS,
  CONTACT_OUTCOMES,
  type Contact,
  isoDate,
  KNOWN_BY,
  type Observation,
} from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

/** The day of judgement in generated cases; everything generated lies before it. */
export const ON = isoDate('2026-06-01');

export const ITEMS: readonly string[] = [
  ...Object.values(BEHAVIOUR_SIGNS).flat(),
  ...Object.values(SIGN_TWINS),
  ...GARBLED,
  ...SETTLING_LOOKS,
  ...CHILD_COPING,
  ...ASSESSMENT_LIMITS,
  ...AVOIDANCE_OPENERS,
  INCLUDES_VIOLENCE,
  ...REASONS,
  ...Object.values(REASON_BARRIERS),
];

const day = fc.integer({ min: 1, max: 28 }).map((n) => isoDate(`2026-05-${String(n).padStart(2, '0')}`));

/** Numbers the rows, so that ids are unique, and freezes them. */
const numbered = <T extends object>(prefix: string, rows: readonly T[]) =>
  deepFreeze(rows.map((row, at) => ({ ...row, id: `${prefix}${at}` })));

export const observations = (items: readonly string[] = ITEMS, maxLength = 25) =>
  fc
    .array(
      fc.record({
        on: day,
        about: fc.constantFrom('p1', 'p2'),
        item: fc.constantFrom(...items),
        answer: fc.constantFrom(...ANSWERS),
        knownBy: fc.constantFrom(...KNOWN_BY),
      }),
      { maxLength },
    )
    .map((rows): readonly Observation[] => numbered('o', rows));

export const contacts = fc
  .array(
    fc.record({
      on: day,
      channel: fc.constantFrom(...CHANNELS),
      outcome: fc.constantFrom(...CONTACT_OUTCOMES),
      purpose: fc.constantFrom('arrange' as const, 'substance' as const),
      childSeen: fc.constantFrom(...ANSWERS),
      childSeenAlone: fc.constantFrom(...ANSWERS),
    }),
    { maxLength: 6 },
  )
  .map((rows): readonly Contact[] => numbered('c', rows));

/** An observation made by a worker on the day of judgement itself. */
export const fill = (item: string, answer: 'yes' | 'no'): Observation =>
  deepFreeze({ id: `fill-${item}`, on: ON, about: 'p1', item, answer, knownBy: 'observed' as const });

/** The same rows, as they might come out of another database. */
export const turned = <T>(rows: readonly T[]): readonly T[] => deepFreeze([...rows].reverse());
