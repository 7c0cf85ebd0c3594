import type { Page } from 'playwright-core';
import type { FormAnswers } from '../../../src/exchange/forms.js';
import type { QuestionSet, Result } from '../../../src/kernel/index.js';
import type { Served } from './stage.js';

/** One renderer: its page, how a script fills it, and what it gives back. */
export type Target = {
  /** Name, also the start of its addresses. */
  readonly name: string;
  /** Files that its pages load, by address. */
  readonly files: Readonly<Record<string, Served>>;
  /** The page for a set. */
  readonly page: (set: QuestionSet) => Served;
  /** Waits until the form is there. */
  readonly ready: (page: Page) => Promise<void>;
  /** Chooses one answer. */
  readonly choose: (page: Page, id: string, at: number) => Promise<void>;
  /** Writes words. */
  readonly write: (page: Page, id: string, words: string) => Promise<void>;
  /** What the form gives once it is filled. */
  readonly give: (page: Page) => Promise<unknown>;
  /** What axe says of the renderer itself, whatever the form: known there, and named in `docs/forms.md`. */
  readonly known?: RegExp;
  /** Reads that. */
  readonly read: (set: QuestionSet, given: unknown) => Result<FormAnswers, string>;
};

/** The id of a question as a name that any form library takes. */
export const keyOf = (id: string): string => id.replaceAll('.', '_');
