import { BEH_2, BEH_6, BEH_12, type Uncooperativeness } from '../../behaviour/index.js';
import { type AllNeeded, CHANGE_STAGES, CHG_1_DERIVED, CHG_3, CHG_5, CHG_9 } from '../../change/index.js';
import { ENG_1, ENG_10, ENG_17, ENGAGEMENT_STAGES, type ServiceFinding } from '../../engagement/index.js';
import type { Rule } from '../../kernel/index.js';
import { PLN_1, type ReEvaluationFinding } from '../../plan/index.js';
import { SAF_2, SAF_9, type SharingFinding } from '../../safety/index.js';

/** A judgement as a variable: its findings, the function that makes it, and the rules it goes by. */
export type Judged = {
  readonly variable: string;
  readonly by: string;
  readonly codes: readonly string[];
  readonly rules: readonly [Rule, ...Rule[]];
};

const NEEDED: readonly AllNeeded[] = ['all-shown', 'not-all-shown'];
const SERVICE: readonly ServiceFinding[] = ['look-at-service-first', 'service-shown-reachable'];
const UNCOOPERATIVE: readonly Uncooperativeness[] = [
  'signs-beyond-ambivalence',
  'ambivalence-alone',
  'no-sign',
];
const SHARING: readonly SharingFinding[] = ['share', 'no-trigger-recorded'];
const RE_EVALUATION: readonly ReEvaluationFinding[] = ['re-evaluate', 'not-triggered'];

/** The judgements that a researcher can add to a table, one a row. */
export const JUDGED: readonly Judged[] = [
  {
    variable: 'change-stage',
    by: 'change.assessChangeStage',
    codes: CHANGE_STAGES,
    rules: [CHG_1_DERIVED, CHG_5],
  },
  { variable: 'capacity', by: 'change.assessCapacity', codes: NEEDED, rules: [CHG_3] },
  { variable: 'readiness', by: 'change.assessReadiness', codes: NEEDED, rules: [CHG_9] },
  {
    variable: 'engagement-stage',
    by: 'engagement.assessEngagementStage',
    codes: [...ENGAGEMENT_STAGES, 'all-three-evidenced'],
    rules: [ENG_1],
  },
  { variable: 'service', by: 'engagement.assessServiceReliability', codes: SERVICE, rules: [ENG_17, ENG_10] },
  {
    variable: 'uncooperativeness',
    by: 'behaviour.assessUncooperativeness',
    codes: UNCOOPERATIVE,
    rules: [BEH_12, BEH_2, BEH_6],
  },
  { variable: 'sharing', by: 'safety.decideThreatSharing', codes: SHARING, rules: [SAF_2, SAF_9] },
  { variable: 're-evaluation', by: 'plan.assessReEvaluation', codes: RE_EVALUATION, rules: [PLN_1] },
];
