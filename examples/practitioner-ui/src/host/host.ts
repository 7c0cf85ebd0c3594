import type { IsoDate, Issue } from 'family-engagement';
import type { PlacementOption, Rebalance } from 'family-engagement/caseload';
import type { CaseloadFamily, CaseloadProblem, Placement } from 'family-engagement/caseload/schemas';
import type { FamilyRecord, RecordCommand } from 'family-engagement/record';
import type { Names } from 'family-engagement/review';
import type { SharingDecision } from 'family-engagement/safety';

export type { CaseloadFamily, CaseloadProblem, Placement };

/** Who is signed in. */
export type User = { readonly id: string; readonly role: 'practitioner' | 'manager' };

export type FamilyEntry = { readonly id: string; readonly name: string };

/** A record, and the version that the next write has to name. */
export type Opened = { readonly version: number; readonly record: FamilyRecord };

/** What was written; `warnings` are for the person who wrote to look at. */
export type Written = { readonly version: number; readonly warnings: readonly Issue[] };

/** Why something is written, and which version the writer had read. */
export type Write = { readonly version: number; readonly reason: string };

/**
 * Everything the page needs of a record system. Rules are not in it: they run in the page, so answers are judged
 * while they are given and nothing leaves the page before somebody records it.
 */
export type Host = {
  readonly user: User;
  /** The day, where the host is. */
  readonly today: IsoDate;
  /** Names for ids of workers, agencies, localities, skills and themes. */
  readonly names: Names;
  readonly listFamilies: () => Promise<readonly FamilyEntry[]>;
  readonly openFamily: (id: string) => Promise<Opened>;
  readonly command: (id: string, command: RecordCommand, write: Write) => Promise<Written>;
  /** Records a complete decision about sharing, or refuses it with everything it lacks. */
  readonly decideSharing: (id: string, decision: SharingDecision, write: Write) => Promise<Written>;
  /** Who holds whom. For managers. */
  readonly openCaseload: () => Promise<CaseloadProblem>;
  readonly place: (
    problem: CaseloadProblem,
    assignment: readonly Placement[],
    family: CaseloadFamily,
  ) => Promise<readonly PlacementOption[]>;
  readonly suggestMoves: (problem: CaseloadProblem, maxMoves: number) => Promise<Rebalance>;
};

/** What a host refuses, in codes that the page puts into words. */
export class Refusal extends Error {
  constructor(
    readonly code:
      | 'refused'
      | 'not-found'
      | 'not-yours'
      | 'not-signed-in'
      | 'version-conflict'
      | 'unreachable',
    readonly issues: readonly Issue[] = [],
  ) {
    super(code);
  }
}
