import type { ContactReview } from '../contacts.js';
import type { DocumentsReview } from '../documents.js';
import {
  cautionLines,
  issueLines,
  judgementLines,
  type Line,
  line,
  openLine,
  ruled,
  type Section,
  type Speaker,
} from './speaker.js';

const exchangeLines = ({ contact, exchange }: ContactReview, speaker: Speaker): readonly Line[] => {
  if (exchange === undefined) return [];
  const { say } = speaker;
  const rule = exchange.rules[0]!;
  const from = [contact];
  return [
    ruled('finding', say('exchange-title'), rule, from),
    ...exchange.concerns.map((id) => ruled('gap', `${say('exchange-concern')}: ${say(id)}`, rule, from)),
    ...exchange.noticed.map((id) => ruled('fact', `${say('exchange-explains')}: ${say(id)}`, rule, from)),
    ...exchange.reassurances.map((id) => ruled('fact', `${say('exchange-fine')}: ${say(id)}`, rule, from)),
    ...openLine('exchange-open', exchange.open, speaker),
    ...cautionLines(exchange.cautions, speaker),
  ];
};

const reflectionLines = ({ reflection }: ContactReview, speaker: Speaker): readonly Line[] => {
  if (reflection === undefined) return [];
  const { say } = speaker;
  const from = [reflection.contact];
  const voices = [
    ['parents', reflection.parent],
    ['children', reflection.child],
  ] as const;
  return [
    ...voices.flatMap(([who, { reassurances, concerns, open }]) => [
      ...reassurances.map((id) => line('fact', `${say(`honoured-${who}`)}: ${say(id)}`, { from })),
      ...concerns.map((id) => line('gap', `${say(`not-honoured-${who}`)}: ${say(id)}`, { from })),
      ...openLine(`reflection-open-${who}`, open, speaker),
    ]),
    ...cautionLines(reflection.cautions, speaker),
  ];
};

/** Single contacts in words: closed doors, uncomfortable exchanges, what families asked for. */
export const explainContacts = (reviews: readonly ContactReview[], speaker: Speaker): readonly Section[] => {
  const own = speaker.of('engagement');
  return reviews.map((review) => ({
    part: 'contact',
    about: review.contact,
    heading: own.say('heading-contact', { on: review.on }),
    lines: [
      ...(review.door === undefined
        ? []
        : judgementLines(
            own.say('door-title'),
            // Its evidence is the contact that the heading names.
            { ...review.door, evidence: [] },
            speaker.of('behaviour'),
          )),
      ...exchangeLines(review, speaker.of('safety')),
      ...reflectionLines(review, own),
    ],
  }));
};

/** Documents in words: what each lacks, the prompt steps after a difficulty, the stance. */
export const explainDocuments = (
  { documents, prompt, stance }: DocumentsReview,
  speaker: Speaker,
): Section => {
  const own = speaker.of('plan');
  const { say } = own;
  return {
    part: 'documents',
    heading: say('heading-documents'),
    lines: [
      ...(documents.length === 0 ? [line('gap', say('no-documents'))] : []),
      ...documents.flatMap(({ document, kind, on, issues, rule }) => [
        ruled('finding', say(issues.length === 0 ? 'document-whole' : 'document-lacks', { kind, on }), rule, [
          document,
        ]),
        ...issueLines(issues, own, [document]),
      ]),
      ...(prompt === undefined
        ? []
        : [
            ruled('finding', say('prompt-title', { days: prompt.course.days }), prompt.course.rule, [
              prompt.difficulty,
              ...prompt.from,
            ]),
            ...prompt.course.next.map((id) => ruled('task', say(id), prompt.course.rule)),
          ]),
      ruled(
        stance.revisit === 'yes' ? 'finding' : 'fact',
        say(stance.since === undefined ? 'stance-not-recorded' : `stance-${stance.revisit}`, {
          stance: stance.current ?? 'stance-divided',
          since: stance.since ?? '',
        }),
        stance.rule,
        stance.changedSince,
      ),
    ],
  };
};
