import { SAF_6, SAF_6_EVER, SAF_6_PUNISHED, SAF_7, SAF_8, SAF_8_OPEN, SAF_10 } from './register/network.js';
import {
  SAF_2,
  SAF_2_NOT_SHARED,
  SAF_3,
  SAF_4,
  SAF_5,
  SAF_5_CONSENT,
  SAF_9,
  SAF_9_LEAD,
  SAF_27,
} from './register/sharing.js';
import {
  SAF_1,
  SAF_11,
  SAF_12,
  SAF_16,
  SAF_17,
  SAF_18,
  SAF_18_EVER,
  SAF_21,
  SAF_22,
  SAF_24,
  SAF_26,
  SAF_28,
} from './register/threat.js';
import {
  SAF_13,
  SAF_13_ASKED,
  SAF_14,
  SAF_15,
  SAF_19,
  SAF_19_CHILD,
  SAF_20,
  SAF_20_KEPT,
  SAF_23,
  SAF_25,
} from './register/visit.js';

export * from './register/network.js';
export * from './register/sharing.js';
export * from './register/threat.js';
export * from './register/visit.js';

/** Every rule of this module, in order of id. */
export const SAFETY_RULES = [
  SAF_1,
  SAF_2,
  SAF_2_NOT_SHARED,
  SAF_3,
  SAF_4,
  SAF_5,
  SAF_5_CONSENT,
  SAF_6,
  SAF_6_EVER,
  SAF_6_PUNISHED,
  SAF_7,
  SAF_8,
  SAF_8_OPEN,
  SAF_9,
  SAF_9_LEAD,
  SAF_10,
  SAF_11,
  SAF_12,
  SAF_13,
  SAF_13_ASKED,
  SAF_14,
  SAF_15,
  SAF_16,
  SAF_17,
  SAF_18,
  SAF_18_EVER,
  SAF_19,
  SAF_19_CHILD,
  SAF_20,
  SAF_20_KEPT,
  SAF_21,
  SAF_22,
  SAF_23,
  SAF_24,
  SAF_25,
  SAF_26,
  SAF_27,
  SAF_28,
] as const;

/** Id of a rule of this module. */
export type SafetyRuleId = (typeof SAFETY_RULES)[number]['id'];
