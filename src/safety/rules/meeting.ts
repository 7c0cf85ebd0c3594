import {
  type Answer,
  type Caution,
  type Issue,
  issue,
  ok,
  type Result,
  type Rule,
  refuseAll,
} from '../../kernel/index.js';
import { SAF_5, SAF_8, SAF_8_OPEN, SAF_9, SAF_9_LEAD, SAF_10, SAF_28 } from '../register.js';
import type { AgenciesMeeting } from '../schema.js';
import {
  MEETING_NOTES,
  type MeetingNote,
  NETWORK_OPTIONS,
  type NetworkOption,
  TELL_FAMILY_PARTS,
  type TellFamilyPart,
} from '../vocabulary.js';

export type { AgenciesMeeting } from '../schema.js';

/** What the network knows when it weighs its options. What is absent is not known. */
export type NetworkSituation = {
  /** Whether a threatening adult in the room would harm what can be said. */
  readonly presenceWouldImpair?: Answer | undefined;
  /** Whether the situation is extreme. */
  readonly extremeSituation?: Answer | undefined;
  /** Whether a worker has been through something frightening. */
  readonly frighteningEvent?: Answer | undefined;
};

/** One thing the network can do. */
export type OptionOffer = {
  /** Id of the option, also the id of its wording. */
  readonly id: NetworkOption;
  /** `available` now, or only once the condition has been answered yes. */
  readonly state: 'available' | 'ask-first';
  /** What it depends on, where it depends on something. */
  readonly onlyIf?: keyof NetworkSituation;
  /** Through whom it is raised, where that is laid down. */
  readonly through?: 'chair';
  /** The rule behind it. */
  readonly rule: Rule;
};

/** What the network can do, and what goes with all of it. */
export type NetworkOptions = {
  /** The options, in the order of the procedure; leaving parents out comes last. */
  readonly options: readonly OptionOffer[];
  /** What to plan for telling the family, whichever option is taken. */
  readonly tellFamily: readonly TellFamilyPart[];
  /** What a meeting yields, and what to expect of it. */
  readonly meeting: readonly MeetingNote[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rules that were applied. */
  readonly rules: readonly Rule[];
};

const CONDITIONS: Partial<Record<NetworkOption, readonly [keyof NetworkSituation, Rule]>> = {
  'safety.option.repeat-risk-review': ['extremeSituation', SAF_10],
  'safety.option.debrief': ['frighteningEvent', SAF_28],
  'safety.option.exclude-parents': ['presenceWouldImpair', SAF_8],
};

const offer = (id: NetworkOption, situation: NetworkSituation): readonly OptionOffer[] => {
  const condition = CONDITIONS[id];
  if (condition === undefined) return [{ id, state: 'available', rule: SAF_28 }];
  const [onlyIf, rule] = condition;
  const answer = situation[onlyIf];
  if (answer === 'no') return [];
  const through = id === 'safety.option.exclude-parents' ? { through: 'chair' as const } : {};
  return [{ id, state: answer === 'yes' ? 'available' : 'ask-first', onlyIf, ...through, rule }];
};

/**
 * Lists what a network can do about hostility, always with the plan for telling the family.
 *
 * Parents are left out of a meeting only where a threatening adult would harm what can be said, and only through the
 * chair. That exception and the openness parents ask for both stay in view.
 *
 * @param situation - What is known; a condition that is not known is asked first.
 * @returns The options there are now and those to ask about first, with what to plan for telling the family.
 * @throws Never.
 * @see Hard to Engage procedure, Multi-agency meetings: rules SAF-5, SAF-8, SAF-9, SAF-10, SAF-28 (D-12).
 * @example listNetworkOptions({ presenceWouldImpair: 'no' }).options.some(({ id }) => id === 'safety.option.exclude-parents'); // => false
 */
export const listNetworkOptions = (situation: NetworkSituation): NetworkOptions => {
  const options = NETWORK_OPTIONS.flatMap((id) => offer(id, situation));
  const mayExclude = options.some(({ id }) => id === 'safety.option.exclude-parents');
  return {
    options,
    tellFamily: TELL_FAMILY_PARTS,
    meeting: MEETING_NOTES,
    cautions: [
      { code: 'always-plan-telling-the-family', rule: SAF_9 },
      { code: 'tell-through-lead-professional', rule: SAF_9_LEAD },
      { code: 'care-is-not-refusal', rule: SAF_5 },
      ...(mayExclude ? [{ code: 'leaving-out-is-the-exception', rule: SAF_8_OPEN }] : []),
    ],
    rules: [SAF_9, ...options.map(({ rule }) => rule).filter((rule, at, all) => all.indexOf(rule) === at)],
  };
};

/** What a meeting still lacks. */
export type MeetingIssue =
  | 'work-plan-missing'
  | `tell-family-${TellFamilyPart}-missing`
  | 'exclusion-needs-chair'
  | 'exclusion-needs-reason';

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/**
 * Completes a meeting of the agencies, or says everything it still lacks.
 *
 * @param meeting - The meeting as far as it is planned or written up.
 * @returns The meeting; or every missing piece at once: a work plan, what, how and when to tell the family, and, where
 *   parents are left out, the chair it was discussed with and how their presence would harm what can be said.
 * @throws Never.
 * @see Hard to Engage procedure, Multi-agency meetings: rules SAF-8, SAF-9.
 * @example completeAgenciesMeeting({ id: 'm1', on: isoDate('2026-11-21'), about: 'f1' }).ok; // => false
 */
export const completeAgenciesMeeting = (meeting: AgenciesMeeting): Result<AgenciesMeeting, MeetingIssue> => {
  const { workPlan, tellFamily, excluded, chair, exclusionReason } = meeting;
  const missing: Issue<MeetingIssue>[] = [];
  if (blank(workPlan)) missing.push(issue('work-plan-missing', ['workPlan']));
  for (const part of TELL_FAMILY_PARTS)
    if (blank(tellFamily?.[part])) missing.push(issue(`tell-family-${part}-missing`, ['tellFamily', part]));
  if ((excluded?.length ?? 0) > 0) {
    if (blank(chair)) missing.push(issue('exclusion-needs-chair', ['chair']));
    if (blank(exclusionReason)) missing.push(issue('exclusion-needs-reason', ['exclusionReason']));
  }
  return missing.length > 0 ? refuseAll(missing) : ok(meeting);
};
