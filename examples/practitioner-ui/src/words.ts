import { enGB } from 'family-engagement/content';
import { type IsoDate, type Issue, type Locale, type Params, word } from 'family-engagement/kernel';
import { sources } from 'family-engagement/kernel/content';
import type { Line, Names } from 'family-engagement/review';

/** Put a translation first, and everything that it lacks is taken from en-GB. */
export const locales: readonly Locale[] = [enGB];

/** A number as a person would say it: one decimal where it needs one. */
export const plain = (value: number): string => String(Math.round(value * 10) / 10);

/** Says codes and ids, the words of one module first; ids with a name are said by that name. */
export const sayer = (names: Names, module?: string) => {
  const find = (code: string, detail: Params) => {
    const own = module === undefined ? undefined : word({ code: `${module}/${code}`, detail }, locales);
    return own?.from === undefined ? word({ code, detail }, locales).text : own.text;
  };
  const value = (one: Params[string]): string => {
    if (Array.isArray(one)) return one.map((part) => value(part)).join(', ');
    if (typeof one === 'number') return plain(one);
    return names[String(one)] ?? find(String(one), {});
  };
  return (code: string, detail: Params = {}): string =>
    names[code] ??
    find(code, Object.fromEntries(Object.entries(detail).map(([key, one]) => [key, value(one)])));
};
export type Say = ReturnType<typeof sayer>;

/** What a library issue says, with names in place of ids. */
export const sayIssue = (say: Say, { code, detail }: Issue): string => say(code, detail);

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
export const sayDay = (on: IsoDate | string): string => day.format(new Date(`${on}T00:00:00Z`));

/** Where a line stands: rule, document, place, and how firmly. */
export const sayCitation = ({ rule, cite }: Pick<Line, 'rule' | 'cite'>): string =>
  cite === undefined
    ? ''
    : [
        ...(rule === undefined ? [] : [`Rule ${rule}`]),
        `${sources[cite.source].title}, ${cite.at}`,
        `${word({ code: cite.basis }, locales).text}${cite.note === undefined ? '' : `: ${cite.note}`}`,
      ].join(' · ');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
