import { placeFamily, rebalance } from 'family-engagement/caseload';
import { isoDate, type Result, refuseAll } from 'family-engagement/kernel';
import { applyEvents, decideRecord, type FamilyRecord, type RecordEvent } from 'family-engagement/record';
import { completeSharing, type SharingDecision } from 'family-engagement/safety';
// By name: the rest of the file, where staff answer for themselves, stays out of the page.
import { families, names, on } from '../../../data/service.json';
import team from '../../data/team.json';
import { listReferred, withLeads } from '../model/leads.js';
import { type CaseloadProblem, type Host, Refusal, type User, type Write } from './host.js';

const accepted = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.value;
  throw new Refusal('refused', result.issues);
};

/** The event that a complete decision about sharing makes of a record; refused with everything that it lacks. */
const decideOn = (record: FamilyRecord, decision: SharingDecision, by: string) => {
  const complete = completeSharing(decision, { involved: record.involved ?? [] });
  if (!complete.ok) return refuseAll(complete.issues);
  const begun = record.sharing.some(({ id }) => id === decision.id);
  const decided = decideRecord(record, {
    type: begun ? 'update' : 'add',
    on: isoDate(on),
    by,
    what: { section: 'sharing', row: decision },
  });
  return decided.ok ? { ...decided, warnings: complete.warnings } : decided;
};

const people: Readonly<Record<string, User>> = {
  'w-carys': { id: 'w-carys', role: 'practitioner' },
  'm-dilys': { id: 'm-dilys', role: 'manager' },
};

/** Fictional families in this page’s own memory. What is recorded is gone once the page is closed. */
export const openMemory = (who = 'm-dilys'): Host => {
  const user = people[who];
  if (user === undefined) throw new Refusal('not-signed-in');
  const written = families as unknown as readonly FamilyRecord[];
  const store = new Map(
    [...written, ...listReferred(team.problem as CaseloadProblem, team.names, written)].map((record) => [
      record.id,
      { version: 1, record },
    ]),
  );
  const find = (id: string) => {
    const found = store.get(id);
    if (found === undefined) throw new Refusal('not-found');
    return found;
  };
  const append = (
    id: string,
    { version }: Write,
    decide: (record: FamilyRecord) => Result<readonly RecordEvent[], string>,
  ) => {
    const now = find(id);
    if (now.version !== version) throw new Refusal('version-conflict');
    const decided = decide(now.record);
    if (!decided.ok) throw new Refusal('refused', decided.issues);
    const next = { version: version + 1, record: applyEvents(now.record, decided.value) };
    store.set(id, next);
    return { version: next.version, warnings: decided.warnings };
  };
  const managerOnly = () => {
    if (user.role !== 'manager') throw new Refusal('not-yours');
  };
  return {
    user,
    today: isoDate(on),
    names: { ...names, ...team.names },
    listFamilies: async () => [...store.values()].map(({ record: { id, name = id } }) => ({ id, name })),
    openFamily: async (id) => find(id),
    command: async (id, command, write) => append(id, write, (record) => decideRecord(record, command)),
    decideSharing: async (id, decision, write) =>
      append(id, write, (record) => decideOn(record, decision, user.id)),
    openCaseload: async () => {
      managerOnly();
      return withLeads(
        team.problem as CaseloadProblem,
        [...store.values()].map(({ record }) => record),
      );
    },
    place: async (problem, assignment, family) => {
      managerOnly();
      return accepted(placeFamily(problem, assignment, family));
    },
    suggestMoves: async (problem, maxMoves) => {
      managerOnly();
      return accepted(rebalance(problem, { maxMoves }));
    },
  };
};
