import * as library from '../../../src/index.js';
import type { Rule } from '../../../src/kernel/index.js';
import { readingEase } from '../../../src/plan/reading-ease.js';
import { attendance } from './attendance.js';
import { behaviour } from './behaviour.js';
import { caseload } from './caseload.js';
import { change } from './change.js';
import { engagement } from './engagement.js';
import { grow } from './grow.js';
import { kernel } from './kernel.js';
import type { Vector } from './kit.js';
import { organisation } from './organisation.js';
import { plan } from './plan.js';
import { review } from './review.js';
import { safety } from './safety.js';
import { wellbeing } from './wellbeing.js';

/** The vectors of each module. Expected values are written from the rules and from tables stated beside them. */
export const PACK: Readonly<Record<string, readonly Vector[]>> = {
  attendance: attendance(),
  behaviour: behaviour(),
  caseload: caseload(),
  change: change(),
  engagement: engagement(),
  grow: grow(),
  kernel: kernel(),
  organisation: organisation(),
  plan: plan(),
  review: review(),
  safety: safety(),
  wellbeing: wellbeing(),
};

/** The registers, by module. Where one id has several readings, the first stands for it. */
export const REGISTERS: Readonly<Record<string, readonly Rule[]>> = {
  attendance: library.attendance.ATTENDANCE_RULES,
  behaviour: library.behaviour.BEHAVIOUR_RULES,
  caseload: library.caseload.CASELOAD_RULES,
  change: library.change.CHANGE_RULES,
  engagement: library.engagement.ENGAGEMENT_RULES,
  grow: library.grow.GROW_RULES,
  kernel: [library.ENG_9, library.TEAM_1],
  organisation: library.organisation.ORGANISATION_RULES,
  plan: library.plan.PLAN_RULES,
  review: library.review.REVIEW_RULES,
  safety: library.safety.SAFETY_RULES,
  wellbeing: library.wellbeing.WELLBEING_RULES,
};

/** The index of the pack: which rule, in which version, which vectors. */
export const indexOf = (version: string): object => ({
  package: 'family-engagement',
  version,
  modules: Object.keys(PACK).map((module) => ({
    module,
    file: `${module}.json`,
    vectors: PACK[module]!.length,
    rules: [...new Set(REGISTERS[module]!.map(({ id }) => id))].map((id) => ({
      id,
      version: REGISTERS[module]!.find((rule) => rule.id === id)!.version,
      vectors: PACK[module]!.filter(({ rules }) => rules.includes(id)).map((one) => one.id),
    })),
  })),
});

type Callable = (...given: readonly unknown[]) => unknown;

/** Runs a vector against the library. */
export const runVector = ({ call, args }: Vector): unknown => {
  if (call === 'rule')
    return Object.values(REGISTERS)
      .flat()
      .find(({ id }) => id === args[0]);
  if (call === 'plan.readingEase') return (readingEase as Callable)(...args);
  const [module, name] = call.split('.') as [string, string];
  const all = library as unknown as Readonly<Record<string, Readonly<Record<string, Callable>> & Callable>>;
  const run = module === 'kernel' ? all[name]! : all[module]![name]!;
  return run(...args);
};

/** One vector a line: small, and easy to compare. */
export const textOf = (module: string): string =>
  `[\n${PACK[module]!.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
