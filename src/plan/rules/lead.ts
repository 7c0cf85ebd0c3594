import {
  type Citation,
  type IsoDate,
  issue,
  ok,
  type Result,
  type Rule,
  refuse,
} from '../../kernel/index.js';
import { PLN_8 } from '../register.js';
import type { LeadCommand, LeadEvent, LeadState } from '../schema.js';
import { LEAD_DUTIES } from '../vocabulary.js';
import { isSaid } from './complete.js';

/** Why something about the lead professional cannot be recorded, or what to look at again. */
export type LeadRefusal =
  | 'lead-already-appointed'
  | 'no-lead-yet'
  | 'lead-without-name'
  | 'handover-without-reason'
  | 'handover-to-same-person'
  | 'before-lead-began'
  | 'family-not-told';

/**
 * Starts with no lead professional.
 *
 * @param family - Id of the family.
 * @returns A state without a lead professional.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 (`barnsley-toolkit`): rule PLN-8.
 * @example startLead('f1').handovers; // => 0
 */
export const startLead = (family: string): LeadState => ({ family, handovers: 0 });

/**
 * Decides whether something about the lead professional can be recorded. There is exactly one, known by name; a change
 * is a handover with a reason, because families feel every change of worker.
 *
 * @param state - Who leads now.
 * @param command - What to record.
 * @returns The event; refused where there is a lead already, or none to hand over from, where name or reason is
 *   missing, where the new one is the old one, or where the day is before the present one began. A family that has not
 *   been told is a warning.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 (`barnsley-toolkit`): rule PLN-8.
 * @example decideLead(startLead('f1'), { type: 'appoint', on: isoDate('2026-11-21'), worker: 'w1', name: 'Sam' }).ok; // => true
 */
export const decideLead = (state: LeadState, command: LeadCommand): Result<LeadEvent, LeadRefusal> => {
  const { on, worker, name } = command;
  if (!isSaid(name)) return refuse('lead-without-name', ['name']);
  if (command.type === 'appoint')
    return state.lead === undefined
      ? ok({ type: 'appointed', on, worker, name })
      : refuse('lead-already-appointed', ['type'], { name: state.lead.name });
  if (state.lead === undefined) return refuse('no-lead-yet', ['type']);
  if (!isSaid(command.reason)) return refuse('handover-without-reason', ['reason']);
  if (worker === state.lead.worker) return refuse('handover-to-same-person', ['worker'], { name });
  if (on < state.lead.since) return refuse('before-lead-began', ['on'], { since: state.lead.since });
  const { reason, familyTold } = command;
  return ok(
    { type: 'handedOver', on, from: state.lead.worker, worker, name, reason, familyTold },
    familyTold === 'yes' ? [] : [issue('family-not-told', ['familyTold'], { name }, 'warning')],
  );
};

/**
 * Applies an accepted event. It cannot refuse.
 *
 * @param state - The state before.
 * @param event - What happened.
 * @returns The state after; the state given is not changed.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 (`barnsley-toolkit`): rule PLN-8.
 * @example evolveLead(startLead('f1'), { type: 'appointed', on: isoDate('2026-11-21'), worker: 'w1', name: 'Sam' }).lead?.name; // => 'Sam'
 */
export const evolveLead = (state: LeadState, { type, worker, name, on }: LeadEvent): LeadState => ({
  family: state.family,
  lead: { worker, name, since: on },
  handovers: state.handovers + (type === 'handedOver' ? 1 : 0),
});

/** Somebody recorded as lead professional of a family for some time. */
export type LeadSpell = {
  /** Id of the worker. */
  readonly worker: string;
  /** Name by which the family knows them; may be missing in older records. */
  readonly name?: string;
  /** First day. */
  readonly from: IsoDate;
  /** Last day; absent while it goes on. */
  readonly to?: IsoDate;
};

/** Whether a family has its one lead professional on a day. */
export type LeadFinding = 'one' | 'none' | 'several' | 'not-known-by-name';

/**
 * Checks that a family has exactly one lead professional, known by name.
 *
 * @param spells - Who was recorded as lead, in any order.
 * @param options - `on`: the day.
 * @returns `one`, `none`, `several` workers at once, or one who is `not-known-by-name`.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 (`barnsley-toolkit`); Hard to Engage procedure, Responding to
 *   uncooperative families: rule PLN-8.
 * @example checkLeadProfessional([], { on: isoDate('2026-11-21') }).finding; // => 'none'
 */
export const checkLeadProfessional = (
  spells: readonly LeadSpell[],
  { on }: { readonly on: IsoDate },
): { readonly finding: LeadFinding; readonly workers: readonly string[]; readonly rule: Rule } => {
  const now = spells.filter(({ from, to }) => from <= on && (to === undefined || to >= on));
  const workers = [...new Set(now.map(({ worker }) => worker))].sort();
  const named = now.some(({ name }) => isSaid(name));
  const finding =
    workers.length === 0 ? 'none' : workers.length > 1 ? 'several' : named ? 'one' : 'not-known-by-name';
  return { finding, workers, rule: PLN_8 };
};

/** What a lead professional is there for, by source. Three sources give it three parts, and they go together. */
export type LeadDutyReading = {
  /** Id of the duty. */
  readonly id: string;
  /** Where it stands. */
  readonly cite: Citation;
};

/**
 * Lists what a lead professional is there for. The toolkit asks for one named contact who builds trust, the attendance
 * tenets for care that makes change likelier, the procedure for a check that there is one: all of it together.
 *
 * @returns Duties with their citations, the toolkit’s first.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2; Compassionate attendance support, Tenets: rule PLN-8.
 * @example listLeadDuties().length; // => 6
 */
export const listLeadDuties = (): readonly LeadDutyReading[] => [
  ...LEAD_DUTIES.map((id) => ({ id, cite: PLN_8.cite })),
  {
    id: 'attendance.tenet.9-lead-professional',
    cite: { source: 'compassionate-attendance', at: 'Tenets for compassionate support', basis: 'stated' },
  },
  {
    id: 'plan.procedure.check-lead-professional',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Responding to uncooperative families',
      basis: 'stated',
    },
  },
];
