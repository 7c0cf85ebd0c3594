import type { Caution, Locale } from '../../kernel/index.js';
import type { Explanation } from '../explain/next.js';
import {
  cautionLines,
  entryOr,
  issueLines,
  judgementLines,
  type Line,
  line,
  type Names,
  type Section,
  type Speaker,
  speakerFor,
} from '../explain/speaker.js';
import type { OwnWellbeing } from './own.js';

/** Cautions that speak of somebody, as they are said to that somebody. */
const TO_YOU: Readonly<Record<string, string>> = {
  'exposure-makes-nothing-certain': 'own-exposure',
  'factors-are-not-added-up': 'own-each-by-itself',
  'isolation-makes-help-harder-to-reach': 'own-isolation',
  'gender-lowers-no-need': 'own-assumptions',
};

const toYou = <Cautioned extends { readonly cautions: readonly Caution[] }>(one: Cautioned): Cautioned => ({
  ...one,
  cautions: one.cautions.map((caution) => ({ ...caution, code: TO_YOU[caution.code] ?? caution.code })),
});

const explainFactors = ({ fatigue, sides, onset }: OwnWellbeing, speaker: Speaker): Section => {
  const { say } = speaker;
  return {
    part: 'factors',
    heading: say('heading-own-factors'),
    lines: [
      ...fatigue.factors.flatMap(({ factor, judgement }) => judgementLines(say(factor), judgement, speaker)),
      ...judgementLines(say('own-workload'), fatigue.workload, speaker),
      ...cautionLines(toYou(fatigue).cautions, speaker),
      ...judgementLines(say('own-sides'), { ...sides, evidence: [] }, speaker),
      ...judgementLines(
        say('own-onset'),
        {
          ...toYou(onset),
          evidence: [],
          cautions: toYou(onset).cautions.filter(({ code }) => code !== 'own-exposure'),
        },
        speaker,
      ),
    ],
  };
};

const explainScores = ({ proqol }: OwnWellbeing, speaker: Speaker): readonly Section[] => {
  if (proqol === undefined) return [];
  const { say } = speaker;
  const scores = (): readonly Line[] => {
    if (!proqol.ok) return issueLines(proqol.issues, speaker);
    const { compassionSatisfaction, burnout, secondaryTraumaticStress } = proqol.value;
    return [
      ...[compassionSatisfaction, burnout, secondaryTraumaticStress].map(
        ({ id, raw, band, lowest, highest }) =>
          line(
            'fact',
            `${say(id)}: ${
              raw === null ? say('score-between', { lowest, highest }) : String(raw)
            }${band === null ? '' : ` (${say(band)})`}`,
          ),
      ),
      ...proqol.warnings.map(({ code, detail }) => line('caution', say(code, detail))),
      line('caution', say('scores-diagnose-nothing')),
    ];
  };
  return [{ part: 'scores', heading: say('heading-own-scores'), lines: scores() }];
};

const explainHostility = ({ hostility }: OwnWellbeing, speaker: Speaker): readonly Section[] => {
  const { say } = speaker;
  const there = hostility.amplifiers.filter(({ answer }) => answer === 'yes');
  if (hostility.noticed.length + there.length === 0) return [];
  return [
    {
      part: 'hostility',
      heading: say('heading-own-hostility'),
      lines: [
        ...hostility.noticed.map((id) => line('evidence', say(id))),
        ...there.map(({ id }) => line('evidence', say('makes-it-worse', { id }))),
        ...cautionLines(toYou(hostility).cautions, speaker),
      ],
    },
  ];
};

const explainOffers = ({ support, coping }: OwnWellbeing, speaker: Speaker): Section => {
  const { say } = speaker;
  const why = (because: readonly string[]) =>
    because.length === 0 ? '' : ` (${because.map((id) => say(id)).join('; ')})`;
  return {
    part: 'support',
    heading: say('heading-own-support'),
    lines: [
      ...cautionLines(support.cautions, speaker),
      ...support.offers.map(({ id, because }) => line('task', `${entryOr(id, speaker)}${why(because)}`)),
      ...support.ask.map(({ id, because }) =>
        line('gap', `${say('offer-ask', { measure: id })}${why(because)}`),
      ),
      ...support.gaps.map(({ id, standIns }) =>
        line(
          'gap',
          standIns.length === 0
            ? say('offer-lacking', { measure: id })
            : say('offer-stood-in', { measure: id, standIns }),
        ),
      ),
      ...support.layers.map(({ layer, state }) => line('fact', `${say(layer)}: ${say(state)}`)),
      ...coping
        .filter(({ helps }) => helps !== 'no')
        .map(({ id, helps, limits, differences }) =>
          line(
            'task',
            [
              say(helps === 'yes' ? 'coping-helps' : 'coping-untried', { id }),
              ...limits.map((limit) => say('coping-limit', { limit })),
              ...differences.flatMap(({ readings }) => readings.map(({ code }) => say(code))),
            ].join(' '),
          ),
        ),
    ],
  };
};

/**
 * Puts one practitioner's own review into words, for that practitioner alone. Keep it apart from everything a manager or
 * a family's record holds.
 *
 * @param review - Their review.
 * @param locales - Locales in order of preference; what the first lacks is taken from the next.
 * @param names - Names for the host's own ids, for instance of measures of its own.
 * @returns Sections of lines; and what no locale could say.
 * @throws Never.
 * @see The library's design, section 1: an answer never makes prose; words live in content.
 * @example explainOwnWellbeing(reviewOwnWellbeing({ id: 'r1', person: 'w1', on: isoDate('2026-11-21') }, []), []).sections.map(({ part }) => part); // => ['own', 'factors', 'support']
 */
export const explainOwnWellbeing = (
  review: OwnWellbeing,
  locales: readonly Locale[],
  names: Names = {},
): Explanation => {
  const base = speakerFor(locales, names);
  const speaker = base.of('wellbeing');
  const sections: readonly Section[] = [
    {
      part: 'own',
      heading: speaker.say('heading-own'),
      lines: [line('caution', speaker.say('own-is-yours'))],
    },
    explainFactors(review, speaker),
    ...explainScores(review, speaker),
    ...explainHostility(review, speaker),
    explainOffers(review, speaker),
  ];
  return { languages: [...base.languages], gaps: [...base.gaps].sort(), sections };
};
