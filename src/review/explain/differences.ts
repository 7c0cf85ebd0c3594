import type { FamilyReview } from '../family.js';
import type { Section, Speaker } from './speaker.js';

const MODULES = ['behaviour', 'engagement', 'plan', 'attendance', 'safety'];

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
            { kind: 'finding', text: speaker.of('engagement').say(id), from: [] },
            // Two places that say the same are one reading.
            ...readings
              .filter(({ code }, at) => readings.findIndex((one) => one.code === code) === at)
              .map(({ code, cite }) => ({
                kind: 'fact' as const,
                text: speaker
                  .of(MODULES.find((module) => code.startsWith(`${module}.`)) ?? 'engagement')
                  .say(code),
                from: [],
                cite,
              })),
          ]),
        },
      ];
