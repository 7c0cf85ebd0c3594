import type { Locale } from '../kernel/index.js';
import { explainChange, explainSharing } from './explain/change.js';
import {
  explainAttendance,
  explainBehaviour,
  explainEngagement,
  explainPlans,
} from './explain/engagement.js';
import { explainSafety } from './explain/safety.js';
import { type Line, type Names, type Section, type Speaker, speakerFor } from './explain/speaker.js';
import type { FamilyReview } from './family.js';
import type { NextSteps } from './step.js';

export type { Line, LineKind, Names, Section } from './explain/speaker.js';

/** A review in words: what must happen first and next, then each part. */
export type Explanation = {
  /** Tags of the locales that the words came from, in order of first use, each once. */
  readonly languages: readonly string[];
  /** Codes that no locale had words for; empty when the locale is complete. */
  readonly gaps: readonly string[];
  /** The sections in reading order. */
  readonly sections: readonly Section[];
};

const explainNext = ({ steps, later }: NextSteps, speaker: Speaker): Section => {
  const { say, name } = speaker.of('review');
  return {
    part: 'next',
    heading: say('heading-next'),
    lines: [
      ...steps.map((step): Line => {
        const text = step.kind === 'ask' ? say('ask-about', { item: step.id }) : say(step.id, step.detail);
        return {
          kind: 'step',
          text: step.about === undefined ? text : `${name(step.about)}: ${text}`,
          from: step.because,
          rule: step.rule.id,
          cite: step.rule.cite,
          urgency: step.kind,
        };
      }),
      ...(later > 0 ? [{ kind: 'fact' as const, text: say('steps-later', { later }), from: [] }] : []),
    ],
  };
};

/**
 * Puts a review into words.
 *
 * @param review - A review.
 * @param locales - Locales in order of preference; what the first lacks is taken from the next.
 * @param names - Names for the host's own ids (people, needed changes); an id without a name is printed as it is.
 * @returns Sections of lines, each with its rule, its citation and the ids it rests on; and what no locale could say.
 * @throws Never.
 * @see The library's design, section 1: an answer never makes prose; words live in content.
 * @example explainReview(reviewFamily(openRecord('f1'), { on: isoDate('2026-11-21') }), []).gaps.includes('heading-next'); // => true
 */
export const explainReview = (
  review: FamilyReview,
  locales: readonly Locale[],
  names: Names = {},
): Explanation => {
  const speaker = speakerFor(locales, names);
  const sections = [
    explainNext(review.next, speaker),
    explainSafety(review.safety, speaker),
    ...review.sharing.map((part) => explainSharing(part, speaker)),
    ...review.change.map((part) => explainChange(part, speaker)),
    explainPlans(review.plans, speaker),
    explainEngagement(review.engagement, speaker),
    explainBehaviour(review.behaviour, speaker),
    ...(review.attendance === undefined ? [] : [explainAttendance(review.attendance, speaker)]),
  ];
  return { languages: [...speaker.languages], gaps: [...speaker.gaps].sort(), sections };
};
