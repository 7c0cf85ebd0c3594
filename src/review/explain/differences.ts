import type { FamilyReview } from '../family.js';
import { line, type Section, type Speaker } from './speaker.js';

const MODULES = ['behaviour', 'engagement', 'plan', 'attendance', 'safety'];
const moduleOf = (code: string) => MODULES.find((module) => code.startsWith(`${module}.`)) ?? 'engagement';

/** Where the sources differ on something of this review: every reading, and where it stands. */
export const explainDifferences = (
  differences: FamilyReview['differences'],
  speaker: Speaker,
): readonly Section[] =>
  differences.length === 0
    ? []
    : [
        {
          part: 'differences',
          heading: speaker.of('review').say('heading-differences'),
          lines: differences.flatMap(({ id, readings }) => [
            line('finding', speaker.of('engagement').say(id)),
            // Two places that say the same are one reading.
            ...readings
              .filter(({ code }, at) => readings.findIndex((one) => one.code === code) === at)
              .map(({ code, cite }) => line('fact', speaker.of(moduleOf(code)).say(code), { cite })),
          ]),
        },
      ];
