// Opens the example service: every problem in the file is printed and stops the demo.
import { readFileSync } from 'node:fs';
import { type IsoDate, isoDate, type Locale, type record, review, word } from 'family-engagement';
import { enGB } from 'family-engagement/content';
import { parseFamilyRecord } from 'family-engagement/record/schemas';

export type Reviewed = {
  readonly record: record.FamilyRecord;
  readonly review: review.FamilyReview;
  readonly explanation: review.Explanation;
};

export type Service = {
  readonly name: string;
  readonly about: string;
  readonly on: IsoDate;
  readonly families: readonly Reviewed[];
};

const locales: readonly Locale[] = [enGB];

const namesIn = ({ people, neededChanges }: record.FamilyRecord, others: review.Names): review.Names =>
  Object.fromEntries([
    ...Object.entries(others),
    ...people.map(({ id, name }) => [id, name ?? id]),
    ...neededChanges.map(({ id, what }) => [id, what]),
  ]);

const open = (input: unknown, on: IsoDate): record.FamilyRecord => {
  const parsed = parseFamilyRecord(input, { on });
  if (parsed.ok) return parsed.value;
  const said = parsed.issues.map(
    (issue) =>
      `${issue.path.join('.')}: ${word(issue.detail ? { code: issue.code, detail: issue.detail } : issue, locales).text}`,
  );
  throw new Error(`The example data has problems:\n${said.join('\n')}`);
};

export const loadService = (file: string): Service => {
  const service = JSON.parse(readFileSync(file, 'utf8')) as Record<'service' | 'about' | 'on', string> & {
    readonly families: readonly unknown[];
    readonly names: review.Names;
  };
  const on = isoDate(service.on);
  const families = service.families.map((input) => {
    const family = open(input, on);
    const reviewed = review.reviewFamily(family, { on });
    return {
      record: family,
      review: reviewed,
      explanation: review.explainReview(reviewed, locales, namesIn(family, service.names)),
    };
  });
  return { name: service.service, about: service.about, on, families };
};

/** What an id in a line's `from` stands for: the day, and how it came to be known. */
export const sourceOf = ({ observations, contacts, sharing }: record.FamilyRecord, id: string): string => {
  const seen = observations.find((one) => one.id === id);
  if (seen !== undefined) {
    const how = seen.knownBy === undefined ? '' : `, ${word({ code: seen.knownBy }, locales).text}`;
    return `${seen.on}${how}${seen.note === undefined ? '' : `: ${seen.note}`}`;
  }
  return contacts.find((one) => one.id === id)?.on ?? sharing.find((one) => one.id === id)?.on ?? id;
};
