import { missingOf } from 'family-engagement/kernel';
import type { FamilyRecord } from 'family-engagement/record';
import type { Names } from 'family-engagement/review';
import {
  decideThreatSharing,
  SHARING_QUESTIONS,
  type SharingAnswers,
  type SharingDecision,
  type SharingQuestionId,
} from 'family-engagement/safety';
import { type Say, sayer } from '../words.js';

export type SharingChoice = { readonly value: string; readonly text: string };

export type SharingQuestion = {
  readonly id: SharingQuestionId;
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly SharingChoice[];
};

const CHOICES: Readonly<Record<string, string>> = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  general: 'In general',
  specific: 'Only in certain circumstances',
};

/** The questions to put now: the one that describes another waits for a yes to it. Not known is always a choice. */
export const questionsFor = (answers: SharingAnswers, say: Say): readonly SharingQuestion[] =>
  SHARING_QUESTIONS.questions
    .filter(({ askIf }) => askIf === undefined || answers[askIf.id] === askIf.answer)
    .map(({ id, choices = ['yes', 'no', 'unknown'] }) => ({
      id,
      label: say(id),
      hint: say(`${id}#definition`),
      choices: choices.map((value) => ({ value, text: CHOICES[value] ?? say(value) })),
    }));

/** An answer given. What described the answer before it goes when that answer does. */
export const answered = (answers: SharingAnswers, id: SharingQuestionId, value: string): SharingAnswers => {
  const next = { ...answers, [id]: value };
  const idle = SHARING_QUESTIONS.questions.filter(
    ({ askIf }) => askIf !== undefined && next[askIf.id] !== askIf.answer,
  );
  return Object.fromEntries(Object.entries(next).filter(([key]) => !idle.some((one) => one.id === key)));
};

export type SharingView = {
  readonly tone: 'share' | 'open' | 'none';
  /** One sentence, read out as it changes. */
  readonly said: string;
  readonly because: readonly string[];
  readonly open: readonly string[];
  readonly cautions: readonly { readonly text: string; readonly rule: string }[];
  /** Who goes through the questions, and who is to be told. */
  readonly decide: string;
  readonly tell: string | undefined;
};

const PEOPLE = { worker: 'the worker', 'first-line-manager': 'the first line manager' } as const;

/** What the answers so far indicate, in words. */
export const viewSharing = (answers: SharingAnswers, say: Say): SharingView => {
  const judgement = decideThreatSharing(answers);
  const { considerWith, shareWith } = judgement.response;
  const open = missingOf(judgement).map(({ field }) => field);
  const share = shareWith.length > 0;
  const found = 'finding' in judgement ? `: ${say(judgement.finding)}` : '';
  return {
    tone: share ? 'share' : open.length > 0 ? 'open' : 'none',
    said: `${say(judgement.status)}${found}.`,
    because: judgement.evidence.filter(({ observed }) => observed === 'yes').map(({ factor }) => say(factor)),
    open: open.map((id) => say(id)),
    cautions: judgement.cautions.map(({ code, detail, rule }) => ({
      text: say(code, detail),
      rule: rule.id,
    })),
    decide: considerWith.map((who) => PEOPLE[who]).join(' and '),
    tell: share ? shareWith.map((who) => say(who)).join(', ') : undefined,
  };
};

/** What was begun and not decided yet, to go on with; or a new one. */
export const beginSharing = (
  record: FamilyRecord,
): Pick<SharingDecision, 'id' | 'about' | 'answers'> & {
  readonly begun: boolean;
} => {
  const draft = record.sharing.find(({ choice }) => choice === undefined);
  if (draft !== undefined) return { id: draft.id, about: draft.about, answers: draft.answers, begun: true };
  return { id: `sharing-${record.sharing.length + 1}`, about: record.id, answers: {}, begun: false };
};

/** The adults whom it can be about, and the family as a whole. */
export const aboutWhom = ({ id, people }: FamilyRecord, names: Names): readonly SharingChoice[] => [
  ...people
    .filter(({ role }) => role !== 'child' && role !== 'sibling')
    .map((person) => ({ value: person.id, text: names[person.id] ?? person.id })),
  { value: id, text: 'The family as a whole' },
];

/** A decision as it stands on the form. */
export type SharingForm = {
  readonly choice?: 'shared' | 'not-shared';
  readonly manager: string;
  readonly with: readonly string[];
  readonly reason: string;
  readonly what: string;
  readonly how: string;
  readonly when: string;
};

/** The form as a decision: what is empty is left out, so that the library can say what it lacks. */
export const decisionOf = (
  begun: Pick<SharingDecision, 'id' | 'about' | 'answers'>,
  form: SharingForm,
  who: Pick<SharingDecision, 'on'> & { readonly by: string },
): SharingDecision => {
  const part = <K extends string>(key: K, value: string) =>
    value.trim() === '' ? {} : ({ [key]: value.trim() } as Record<K, string>);
  const tell = { ...part('what', form.what), ...part('how', form.how), ...part('when', form.when) };
  const shared = form.choice === 'shared';
  return {
    id: begun.id,
    about: begun.about,
    answers: begun.answers,
    on: who.on,
    by: who.by,
    ...(form.choice === undefined ? {} : { choice: form.choice }),
    ...part('manager', form.manager),
    ...part('reason', form.reason),
    ...(shared ? { with: form.with } : {}),
    ...(shared && Object.keys(tell).length > 0
      ? { tellFamily: tell as NonNullable<SharingDecision['tellFamily']> }
      : {}),
  };
};

export const sharingSayer = (names: Names): Say => sayer(names, 'safety');
