/**
 * The words of every module under one name each, in en-GB, and all of them as one locale.
 *
 * @packageDocumentation
 */
import * as attendanceContent from './attendance/content.js';
import * as behaviourContent from './behaviour/content.js';
import * as caseloadContent from './caseload/content.js';
import * as changeContent from './change/content.js';
import * as engagementContent from './engagement/content.js';
import * as growContent from './grow/content.js';
import * as kernelContent from './kernel/content.js';
import { type Locale, localeOf } from './kernel/index.js';
import * as organisationContent from './organisation/content.js';
import * as planContent from './plan/content.js';
import * as recordContent from './record/content.js';
import * as researchContent from './research/content.js';
import * as reviewContent from './review/content.js';
import * as safetyContent from './safety/content.js';
import * as wellbeingContent from './wellbeing/content.js';

export * as attendance from './attendance/content.js';
export * as behaviour from './behaviour/content.js';
export * as caseload from './caseload/content.js';
export * as change from './change/content.js';
export * as engagement from './engagement/content.js';
export * as grow from './grow/content.js';
export * as kernel from './kernel/content.js';
export * as organisation from './organisation/content.js';
export * as plan from './plan/content.js';
export * as record from './record/content.js';
export * as research from './research/content.js';
export * as review from './review/content.js';
export * as safety from './safety/content.js';
export * as wellbeing from './wellbeing/content.js';

/**
 * Everything the library can say, in en-GB: labels of every id and rule, and words for every code. Definitions are
 * under `<id>#definition`.
 */
export const enGB: Locale = /* @__PURE__ */ localeOf('en-GB', {
  attendance: attendanceContent,
  behaviour: behaviourContent,
  caseload: caseloadContent,
  change: changeContent,
  engagement: engagementContent,
  grow: growContent,
  kernel: kernelContent,
  organisation: organisationContent,
  plan: planContent,
  record: recordContent,
  research: researchContent,
  review: reviewContent,
  safety: safetyContent,
  wellbeing: wellbeingContent,
});
