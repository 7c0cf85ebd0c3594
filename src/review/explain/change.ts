import type { ChangeReview } from '../change.js';
import type { SharingReview } from '../sharing.js';
import {
  cautionLines,
  entryOr,
  issueLines,
  judgementLines,
  line,
  ruled,
  type Section,
  type Speaker,
} from './speaker.js';

/** Where one parent stands on one needed change, in words. */
export const explainChange = (review: ChangeReview, speaker: Speaker): Section => {
  const own = speaker.of('change');
  const { say } = own;
  const { parent, neededChange, onFile, indicated, capacity, achievement, readiness, window, response, fit } =
    review;
  return {
    part: 'change',
    about: neededChange,
    heading: say('heading-change', { parent, what: neededChange }),
    lines: [
      line(
        'fact',
        onFile.since === undefined
          ? say('stage-not-on-file', { stage: onFile.stage })
          : say('stage-on-file', { stage: onFile.stage, since: onFile.since }),
      ),
      ...judgementLines(say('stage-indicated'), indicated, own),
      ...judgementLines(say('capacity-title'), capacity, own),
      ...(achievement.evidence.length === 0
        ? []
        : judgementLines(say('achievement-title'), achievement, speaker.of('plan'))),
      ...(readiness === undefined ? [] : judgementLines(say('readiness-title'), readiness, own)),
      ...(window === undefined
        ? []
        : [ruled('fact', say('window-open', { days: window.days }), window.rule)]),
      ...fit
        .filter((one) => one.fit !== 'fits')
        .map((one) => ruled('caution', `${entryOr(one.strategy, own)}: ${say(one.fit)}`, one.rule)),
      ...response.tasks.map(({ id, rule }) => ruled('task', say(id), rule)),
      ...response.avoid.map(({ id, rule }) => ruled('avoid', say(id), rule)),
      ...cautionLines(response.cautions, own),
    ],
  };
};

/** One decision about sharing, in words. */
export const explainSharing = (
  { decision, on, about, judgement, issues }: SharingReview,
  speaker: Speaker,
): Section => {
  const own = speaker.of('safety');
  return {
    part: 'sharing',
    about: decision,
    heading: own.say('heading-sharing', { about, on }),
    lines: [
      ...judgementLines(own.say('sharing-the-answers'), judgement, own),
      ...issueLines(issues, own, [decision]),
    ],
  };
};
