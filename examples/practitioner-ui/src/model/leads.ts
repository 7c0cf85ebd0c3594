import { isoDate } from 'family-engagement/kernel';
import { type FamilyRecord, openRecord } from 'family-engagement/record';
import type { Names } from 'family-engagement/review';
import type { CaseloadProblem } from '../host/host.js';

/** The team’s problem with each family where its record says that it is: with its lead professional. */
export const withLeads = (problem: CaseloadProblem, records: readonly FamilyRecord[]): CaseloadProblem => {
  const leads = new Map(records.map(({ id, leads: all = [] }) => [id, all.at(-1)?.worker]));
  return {
    ...problem,
    families: problem.families.map((family) => {
      const current = leads.get(family.id) ?? family.current;
      return current === undefined ? family : { ...family, current };
    }),
  };
};

const REFERRED = isoDate('2026-09-01');

/** Families of the team of whom nothing is written yet but who leads: their reviews say how much is not known. */
export const listReferred = (
  { families }: CaseloadProblem,
  names: Names,
  written: readonly FamilyRecord[],
): readonly FamilyRecord[] =>
  families
    .filter(({ id }) => !written.some((record) => record.id === id))
    .map(({ id, current = '' }) => ({
      ...openRecord(id, names[id]),
      referredOn: REFERRED,
      leads: [{ type: 'appointed', on: REFERRED, worker: current, name: names[current] ?? current }],
    }));
