import { type Locale, type Question, type QuestionSet, word } from '../../kernel/index.js';
import { words } from './content.js';

/** One answer that a question offers. */
export type FormOption = {
  /** Code of the answer. */
  readonly code: string;
  /** How it reads. */
  readonly text: string;
};

/** One question as every target sees it: the set's own structure with words. */
export type FormItem = {
  /** Id of the question. */
  readonly id: string;
  /** The id as a name that any form library takes: dots become underscores. */
  readonly key: string;
  /** How it reads. */
  readonly text: string;
  /** What helps to answer it; absent where no locale has such words. */
  readonly hint?: string;
  /** The answers it offers; none for a question that takes words. */
  readonly options: readonly FormOption[];
  /** Ask only once an earlier question has this answer. */
  readonly askIf?: { readonly id: string; readonly key: string; readonly answer: string };
};

/** A set of questions with its words. */
export type Form = {
  /** Id of the set. */
  readonly id: string;
  /** Title. */
  readonly title: string;
  /** What the set is for; absent where no locale says. */
  readonly intro?: string;
  /** BCP 47 tag of the language the title is in. */
  readonly language: string;
  /** The questions in order. */
  readonly items: readonly FormItem[];
};

/** How a form is worded. */
export type FormOptions = {
  /** Locales in order of preference. Words that none of them has are in en-GB. */
  readonly locales: readonly Locale[];
};

const FALLBACK: Locale = { tag: 'en-GB', words };

/** The most characters that words may have, as in the kernel's schema. */
export const MOST_CHARACTERS = 20_000;

/** The id of a question as a name that any form library takes. */
export const keyOf = (id: string): string => id.replaceAll('.', '_');

/** Codes that a question takes as an answer; none for a question that takes words. */
export const codesOf = ({ kind, choices = [] }: Question): readonly string[] => {
  switch (kind) {
    case 'yes-no':
      return ['yes', 'no', 'unknown'];
    case 'choice':
      return choices;
    case 'words':
      return [];
  }
};

/** Puts words to a set of questions: what every target is made from. */
export const formOf = (set: QuestionSet, { locales }: FormOptions): Form => {
  const all = [...locales, FALLBACK];
  const say = (code: string) => word({ code }, all);
  const maybe = (code: string): string | undefined => {
    const { text, from } = say(code);
    return from === undefined ? undefined : text;
  };
  const title = say(`form/${set.id}`);
  const intro = maybe(`form/${set.id}#definition`);
  const item = (question: Question): FormItem => {
    const { id, askIf } = question;
    const hint = maybe(`${id}#definition`);
    return {
      id,
      key: keyOf(id),
      text: say(id).text,
      ...(hint === undefined ? {} : { hint }),
      options: codesOf(question).map((code) => ({ code, text: maybe(`form/${code}`) ?? say(code).text })),
      ...(askIf === undefined ? {} : { askIf: { ...askIf, key: keyOf(askIf.id) } }),
    };
  };
  return {
    id: set.id,
    title: title.from === undefined ? say(set.id).text : title.text,
    ...(intro === undefined ? {} : { intro }),
    language: title.from ?? FALLBACK.tag,
    items: set.questions.map(item),
  };
};
