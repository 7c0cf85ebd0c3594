import type { Locale } from '../../kernel/index.js';
import { type Explanation, explainNext } from '../explain/next.js';
import {
  cautionLines,
  entryOr,
  judgementLines,
  type Line,
  line,
  type Names,
  ruled,
  type Section,
  type Speaker,
  speakerFor,
} from '../explain/speaker.js';
import type { Step } from '../step.js';
import { explainCaseload } from './caseload.js';
import { explainSupervision } from './explain-supervision.js';
import type { PractitionerExposure } from './exposure.js';
import type { TeamReview } from './review.js';

/** An id is named by its label, which says little by itself: what it asks for goes with it. */
const inFull = (id: string, { say }: Speaker): string => `${say(id)}. ${say(`${id}#definition`)}`;

const stepText = ({ kind, id, detail }: Step, speaker: Speaker): string => {
  if (kind === 'ask') return speaker.say('ask-about', { item: id });
  return id.includes('.') ? inFull(id, speaker) : speaker.say(id, detail);
};

const speakerOf = (speaker: Speaker) => speaker.of('organisation');

const explainThreats = ({ first, reporting, exposure }: TeamReview, speaker: Speaker): Section => {
  const own = speakerOf(speaker);
  const { say } = own;
  const met = ({ practitioner, met: kinds, talkedThrough }: PractitionerExposure): Line =>
    kinds.length === 0
      ? line('fact', say('exposure-none', { practitioner }))
      : line(
          talkedThrough === 'yes' ? 'fact' : 'gap',
          say(`exposure-talked-${talkedThrough}`, {
            practitioner,
            met: kinds.map(({ kind, from }) => `${say(kind)} (${from.length})`),
          }),
          { from: kinds.flatMap(({ from }) => from) },
        );
  return {
    part: 'threats',
    heading: say('heading-threats'),
    lines: [
      ...first.map(({ id, status, rule, from }) =>
        ruled('finding', `${say(id)}: ${say(status)}`, rule, from),
      ),
      ...exposure.map(met),
      ...cautionLines(reporting.cautions, own),
      ...reporting.ask.map((id) => ruled('task', inFull(id, own), reporting.rule)),
    ],
  };
};

const explainCulture = ({ culture, continuum }: TeamReview, speaker: Speaker): Section => {
  const own = speakerOf(speaker);
  return {
    part: 'culture',
    heading: own.say('heading-culture'),
    lines: [
      ...judgementLines(own.say('culture-title'), culture, own),
      ...judgementLines(own.say('continuum-title'), continuum, own),
    ],
  };
};

const explainPrinciple6 = ({ principle6, watch }: TeamReview, speaker: Speaker): Section => {
  const own = speakerOf(speaker);
  const { say } = own;
  return {
    part: 'principle-6',
    heading: say('heading-principle-6'),
    lines: [
      ...principle6.clauses.flatMap(({ clause, judgement }) => judgementLines(say(clause), judgement, own)),
      ...watch.watch.map((id) => ruled('task', inFull(id, own), watch.rule)),
    ],
  };
};

const explainDuties = ({ duties }: TeamReview, speaker: Speaker): Section => {
  const own = speakerOf(speaker);
  const { say } = own;
  return {
    part: 'duties',
    heading: say('heading-duties'),
    lines: duties.flatMap(({ role, duties: readings, cautions }) => {
      const open = readings.filter(({ finding }) => finding === 'unknown');
      return [
        line('finding', say(`role-${role}`)),
        ...readings
          .filter(({ finding }) => finding !== 'unknown')
          .flatMap(({ duty, finding, judgement }) =>
            judgement.rules.map((rule) =>
              ruled(
                finding === 'not' ? 'gap' : 'evidence',
                `${say(duty)}: ${say(finding)}`,
                rule,
                judgement.evidence.flatMap(({ from }) => from),
              ),
            ),
          ),
        ...cautionLines(cautions, own),
        ...(open.length === 0
          ? []
          : [line('gap', say('duties-open', { duties: open.map(({ duty }) => duty) }))]),
      ];
    }),
  };
};

const explainSupport = ({ assemblage, selfCare }: TeamReview, speaker: Speaker): Section => {
  const own = speakerOf(speaker);
  const { say, name } = own;
  const named = assemblage.cautions.map(({ detail = {}, ...caution }) => ({ caution, detail }));
  return {
    part: 'support',
    heading: say('heading-support'),
    lines: [
      ...(assemblage.people.length === 0 ? [line('gap', say('no-sets-agreed'))] : []),
      ...named.map(({ caution: { code, rule }, detail }) => {
        const text = say(code, detail);
        const { person } = detail;
        return ruled('caution', typeof person === 'string' ? `${name(person)}: ${text}` : text, rule);
      }),
      ...assemblage.people.flatMap(({ person, beyondMeans }) =>
        beyondMeans
          .filter(({ standIns }) => standIns.length > 0)
          .map(({ id, standIns }) =>
            line('task', `${name(person)}: ${say('use-stand-in', { measure: id, standIns })}`),
          ),
      ),
      ...(selfCare.lacking.length === 0
        ? []
        : [ruled('gap', say('plan-self-care'), selfCare.rule, selfCare.lacking)]),
    ],
  };
};

const explainConfidence = ({ wellbeing }: TeamReview, speaker: Speaker): Section => {
  const own = speaker.of('wellbeing');
  const { say } = own;
  // Bands of raw and of T scores are two classifications: `raw:` or `t:` comes before the id of the scale.
  const title = (item: string): string => {
    const at = item.indexOf(':');
    return at === -1 ? entryOr(item, own) : `${entryOr(item.slice(at + 1), own)}, ${say(item.slice(0, at))}`;
  };
  return {
    part: 'wellbeing',
    heading: say('heading-wellbeing'),
    lines: [
      ...cautionLines(wellbeing.cautions, own),
      ...wellbeing.items.map((row) =>
        row.shown
          ? line(
              'fact',
              `${title(row.item)}: ${say('summary-counts', {
                answered: row.answered,
                counts: Object.entries(row.counts).map(([answer, count]) => `${say(answer)} ${count}`),
              })}`,
            )
          : line('gap', `${title(row.item)}: ${say(row.because)}`),
      ),
    ],
  };
};

/**
 * Puts the review of a team into words, for its manager.
 *
 * @param review - A review.
 * @param locales - Locales in order of preference; what the first lacks is taken from the next.
 * @param names - Names for the host's own ids: practitioners; an id without a name is printed as it is.
 * @returns Sections of lines, each with its rule, its citation and the ids it rests on; and what no locale could say.
 * @throws Never.
 * @see The library's design, section 1: an answer never makes prose; words live in content.
 * @example explainTeamReview(reviewTeam({ schemaVersion: 1, id: 't1', practitioners: [], expectations: { everyDays: 42 }, supervision: [], observations: [], measures: {}, support: [], visits: [], exposure: [], summaries: [] }, { on: isoDate('2026-11-21') }), []).sections.length; // => 8
 */
export const explainTeamReview = (
  review: TeamReview,
  locales: readonly Locale[],
  names: Names = {},
): Explanation => {
  const speaker = speakerFor(locales, names);
  const sections = [
    explainNext(review.next, speaker, stepText),
    explainThreats(review, speaker),
    explainSupervision(review.supervision, speaker),
    explainCulture(review, speaker),
    explainPrinciple6(review, speaker),
    explainDuties(review, speaker),
    explainSupport(review, speaker),
    explainConfidence(review, speaker),
    ...(review.caseload === undefined ? [] : [explainCaseload(review.caseload, speaker)]),
  ];
  return { languages: [...speaker.languages], gaps: [...speaker.gaps].sort(), sections };
};
