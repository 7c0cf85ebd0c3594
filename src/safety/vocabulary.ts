import type {
  CONDUCT_CODE,
  CommunicationQuestionId,
  CultureHelp,
  CultureKnown,
  UnclearToFamily,
} from './vocabulary/family.js';
import type {
  CollusionReducer,
  HostilityUnmanaged,
  InteragencyCore,
  InteragencyDuty,
  MeetingNote,
  NetworkNote,
  NetworkOption,
  NetworkReachQuestionId,
  SplittingSign,
} from './vocabulary/network.js';
import type { SharingNote, SharingQuestionId } from './vocabulary/sharing.js';
import type {
  CHILD_LIFE_QUESTION,
  ExchangeQuestionId,
  IncidentStep,
  OverrideId,
  SafeConduct,
  ThreatItem,
  ThreatTask,
  UnsafeConduct,
} from './vocabulary/threat.js';
import type {
  HomeVisitHazard,
  PreVisitQuestionId,
  SafetyDuty,
  VisitArrangement,
} from './vocabulary/visit.js';

export * from './vocabulary/family.js';
export * from './vocabulary/network.js';
export * from './vocabulary/sharing.js';
export * from './vocabulary/threat.js';
export * from './vocabulary/visit.js';

/** Every item of this module that an observation can name. */
export type SafetyItem =
  | ThreatItem
  | HomeVisitHazard
  | SplittingSign
  | UnclearToFamily
  | CultureKnown
  | CommunicationQuestionId
  | ExchangeQuestionId
  | SharingQuestionId
  | typeof CHILD_LIFE_QUESTION;

/** Every id of this module that has words. */
export type SafetyId =
  | SafetyItem
  | PreVisitQuestionId
  | VisitArrangement
  | SafetyDuty
  | SharingNote
  | ThreatTask
  | SafeConduct
  | IncidentStep
  | UnsafeConduct
  | OverrideId
  | HostilityUnmanaged
  | CollusionReducer
  | InteragencyCore
  | InteragencyDuty
  | NetworkNote
  | NetworkReachQuestionId
  | NetworkOption
  | MeetingNote
  | CultureHelp
  | typeof CONDUCT_CODE;
