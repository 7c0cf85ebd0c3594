// Opens the example service: every problem in the file is printed and stops the demo.
import { readFileSync } from 'node:fs';
import {
  type caseload,
  type IsoDate,
  isoDate,
  type Locale,
  organisation,
  type Result,
  type record,
  review,
  word,
} from 'family-engagement';
import { enGB } from 'family-engagement/content';
import { parseFamilyRecord } from 'family-engagement/record/schemas';
import { OwnAnswers, parseTeamRecord } from 'family-engagement/review/schemas';
import { type Balanced, balanceCaseload } from './caseload.js';

/** A review in words, and what each id that a line rests on stands for. */
export type Told = {
  readonly explanation: review.Explanation;
  readonly source: (id: string) => string;
};

export type Reviewed = Told & {
  readonly record: record.FamilyRecord;
  readonly review: review.FamilyReview;
};

/** What a manager sees of the team. Nobody's answers are in it. */
type ReviewedTeam = Told & { readonly name: string };

/** What one practitioner sees, and nobody else. */
export type OwnPage = Told & { readonly name: string; readonly on: IsoDate };

export type Service = {
  readonly name: string;
  readonly about: string;
  readonly on: IsoDate;
  readonly families: readonly Reviewed[];
  readonly team: ReviewedTeam;
  readonly caseload: Balanced;
};

/** The file as it lies. Who holds `confidential` is not the manager: only counts leave it. */
type ServiceFile = Record<'service' | 'about' | 'on', string> & {
  readonly families: readonly unknown[];
  readonly names: review.Names;
  readonly team: Record<string, unknown>;
  readonly caseload: unknown;
  readonly staffGroups: readonly caseload.StaffGroup[];
  readonly confidential: readonly unknown[];
};

const locales: readonly Locale[] = [enGB];

const namesIn = (
  { id: family, people, neededChanges, grow = [] }: record.FamilyRecord,
  others: review.Names,
): review.Names =>
  Object.fromEntries([
    ...Object.entries(others),
    [family, 'the family'],
    ...grow.flatMap(({ goals, steps }) => [
      ...goals.map(({ id, words }) => [id, `“${words}”`]),
      ...steps.map(({ id, what }) => [id, what ?? id]),
    ]),
    ...people.map(({ id, name }) => [id, name ?? id]),
    ...neededChanges.map(({ id, what }) => [id, what]),
  ]);

const accepted = <T>(parsed: Result<T>): T => {
  if (parsed.ok) return parsed.value;
  const said = parsed.issues.map(
    (issue) =>
      `${issue.path.join('.')}: ${word(issue.detail ? { code: issue.code, detail: issue.detail } : issue, locales).text}`,
  );
  throw new Error(`The example data has problems:\n${said.join('\n')}`);
};

const read = (file: string): ServiceFile => JSON.parse(readFileSync(file, 'utf8')) as ServiceFile;

/** What whoever holds the answers shares with the manager: counts over at least five people. */
const shareCounts = ({ confidential }: ServiceFile, on: IsoDate): review.SharedSummary => {
  const answers = confidential.map((input) => OwnAnswers.parse(input));
  return accepted(review.summariseInConfidence(answers, { id: 'summary-november', on })).shared;
};

const reviewOfTeam = (service: ServiceFile, on: IsoDate): ReviewedTeam => {
  const team = accepted(parseTeamRecord({ ...service.team, summaries: [shareCounts(service, on)] }, { on }));
  const names = namesOfTeam(team, service.names);
  return {
    name: team.name ?? team.id,
    explanation: review.explainTeamReview(review.reviewTeam(team, { on, mostSteps: 8 }), locales, names),
    source: (id) => {
      const seen = team.observations.find((one) => one.id === id);
      const held =
        team.supervision.find((one) => one.id === id) ?? team.exposure.find((one) => one.id === id);
      if (seen === undefined) return held?.on ?? id;
      return `${seen.on}${seen.by === undefined ? '' : `, ${names[seen.by] ?? seen.by}`}${seen.note === undefined ? '' : `: ${seen.note}`}`;
    },
  };
};

const namesOfTeam = ({ practitioners }: review.TeamRecord, others: review.Names): review.Names => ({
  ...others,
  ...Object.fromEntries(practitioners.map(({ id, name }) => [id, name ?? id])),
});

const namesOf = (service: ServiceFile, on: IsoDate): review.Names =>
  namesOfTeam(accepted(parseTeamRecord(service.team, { on })), service.names);

/** One practitioner's own page. It is made from their answers, for them; nothing of it is in the team's review. */
export const loadOwnPage = (file: string, person: string): OwnPage => {
  const service = read(file);
  const team = accepted(parseTeamRecord(service.team, { on: isoDate(service.on) }));
  const answers = service.confidential.map((input) => OwnAnswers.parse(input));
  const own = answers.find((one) => one.person === person);
  if (own === undefined) throw new Error(`${person} has not answered`);
  const names = namesOfTeam(team, service.names);
  const reviewed = review.reviewOwnWellbeing(own, organisation.listSupportMeasures(team.measures));
  return {
    name: names[person] ?? person,
    on: own.on,
    explanation: review.explainOwnWellbeing(reviewed, locales, names),
    source: (id) => id,
  };
};

export const loadService = (file: string): Service => {
  const service = read(file);
  const on = isoDate(service.on);
  const families = service.families.map((input): Reviewed => {
    const family = accepted(parseFamilyRecord(input, { on }));
    const reviewed = review.reviewFamily(family, { on });
    return {
      record: family,
      review: reviewed,
      explanation: review.explainReview(reviewed, locales, namesIn(family, service.names)),
      source: (id) => sourceOf(family, id),
    };
  });
  return {
    name: service.service,
    about: service.about,
    on,
    families,
    team: reviewOfTeam(service, on),
    caseload: balanceCaseload(service.caseload, locales, namesOf(service, on), service.staffGroups),
  };
};

const VOICES = {
  child: 'the child said',
  parent: 'a parent said',
  referral: 'the referral said',
  practitioner: 'a worker thought',
};

/** What an id in a line's `from` stands for: the day, and how it came to be known. */
const sourceOf = (family: record.FamilyRecord, id: string): string => {
  const seen = family.observations.find((one) => one.id === id);
  if (seen !== undefined) {
    const how = seen.knownBy === undefined ? '' : `, ${word({ code: seen.knownBy }, locales).text}`;
    return `${seen.on}${how}${seen.note === undefined ? '' : `: ${seen.note}`}`;
  }
  const voice = family.accounts?.find((one) => one.id === id);
  if (voice !== undefined) return `${voice.on}, ${VOICES[voice.voice]}`;
  const { contacts, sharing, incidents = [], flags = [], visits = [], documents = [] } = family;
  const dated = [contacts, sharing, incidents, flags, visits, documents].flat();
  return dated.find((one) => one.id === id)?.on ?? '';
};
