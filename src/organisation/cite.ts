import type { Citation } from '../kernel/index.js';

const page = (at: string): Citation => ({ source: 'page-2020', at, basis: 'stated' });
const marsh = (at: string): Citation => ({ source: 'marsh-blog', at, basis: 'stated' });
const procedure = (at: string): Citation => ({ source: 'hard-to-engage-procedure', at, basis: 'stated' });

// Places in the sources that more than one rule of this module rests on.
export const DISCUSSION = /* @__PURE__ */ page('Discussion');
export const SUPPORT = /* @__PURE__ */ page('Findings: organisational support');
export const CONCLUSION = /* @__PURE__ */ page('Conclusion');
export const CLAUSES = /* @__PURE__ */ marsh('Resilient and supported practitioners: Principle 6');
export const OPENING = /* @__PURE__ */ procedure('Opening statement');
export const RESPONDING = /* @__PURE__ */ procedure('Responding to uncooperative families');
export const MANAGERS = /* @__PURE__ */ procedure('Management responsibility');
export const SUPERVISION = /* @__PURE__ */ procedure('Supervision and support');
