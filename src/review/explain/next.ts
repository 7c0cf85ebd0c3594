import type { NextSteps, Step } from '../step.js';
import { line, ruled, type Section, type Speaker } from './speaker.js';

/** A review in words: what must happen first and next, then each part. */
export type Explanation = {
  /** Tags of the locales that the words came from, in order of first use, each once. */
  readonly languages: readonly string[];
  /** Codes that no locale had words for; empty when the locale is complete. */
  readonly gaps: readonly string[];
  /** The sections in reading order. */
  readonly sections: readonly Section[];
};

const plainText = (step: Step, { say }: Speaker): string =>
  step.kind === 'ask' ? say('ask-about', { item: step.id }) : say(step.id, step.detail);

/** The next steps in words, most pressing first. */
export const explainNext = (
  { steps, later }: NextSteps,
  speaker: Speaker,
  textOf: (step: Step, speaker: Speaker) => string = plainText,
): Section => {
  const own = speaker.of('review');
  const { say, name } = own;
  return {
    part: 'next',
    heading: say('heading-next'),
    lines: [
      ...steps.map((step) => {
        const text = textOf(step, own);
        const said = step.about === undefined ? text : `${name(step.about)}: ${text}`;
        return { ...ruled('step', said, step.rule, step.because), urgency: step.kind };
      }),
      ...(later > 0 ? [line('fact', say('steps-later', { later }))] : []),
    ],
  };
};
