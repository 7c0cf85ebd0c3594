import {
  findingOf,
  type IsoDate,
  isoDate,
  type Judgement,
  type Observation,
  observationsUpTo,
  type Rule,
} from 'family-engagement';
import {
  type AllNeeded,
  assessCapacity,
  assessChangeStage,
  type ChangeStage,
} from 'family-engagement/change';
import type { StateRow } from 'family-engagement/research';

/** One parent and one needed change: a stage belongs to both, never to a family. */
export type Subject = { readonly family: string; readonly parent: string; readonly need: string };

/** What the library makes of one subject on one day. */
export type Look = Subject & {
  readonly on: IsoDate;
  readonly stage: Judgement<ChangeStage>;
  readonly capacity: Judgement<AllNeeded>;
};

export const subjectId = ({ family, parent, need }: Subject): string =>
  JSON.stringify([family, parent, need]);

/** The last day of each month from one day to another; the last may be a month under way. */
export const listMonthEnds = (from: IsoDate, to: IsoDate, months = 1): readonly IsoDate[] => {
  const ends: IsoDate[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)) + months];
  for (;;) {
    const end = isoDate(new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10));
    if (end >= to) return [...ends, to];
    ends.push(end);
    month += months;
    year += Math.floor((month - 1) / 12);
    month = ((month - 1) % 12) + 1;
  }
};

/** Judges one subject as of each of the days. What came after a day does not count on it. */
export const judge = (
  subject: Subject,
  ofFamily: readonly Observation[],
  days: readonly IsoDate[],
): readonly Look[] => {
  const own = ofFamily.filter(({ about }) => about === subject.need || about === subject.parent);
  return days.map((on) => {
    const known = observationsUpTo(own, on);
    return {
      ...subject,
      on,
      stage: assessChangeStage(known, { on }),
      capacity: assessCapacity(known, { on }),
    };
  });
};

/** A look as a row of a history: what is not known is said, and never left out in silence. */
export const stateOf = (look: Look): StateRow => ({
  subject: subjectId(look),
  on: look.on,
  state: findingOf(look.stage) ?? null,
});

/** The rules that took part, each once, in order of id. */
export const rulesOf = (looks: Iterable<Look>): readonly Rule[] => {
  const rules = new Map<string, Rule>();
  for (const { stage, capacity } of looks)
    for (const { rules: fired, cautions } of [stage, capacity])
      for (const rule of [...fired, ...cautions.map((caution) => caution.rule)])
        rules.set(`${rule.id} ${rule.version} ${rule.cite.basis}`, rule);
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
};
