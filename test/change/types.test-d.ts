import { expectTypeOf, test } from 'vitest';
import type { entries, rules } from '../../src/change/content.js';
import {
  assessChangeStage,
  CHANGE_INDICATORS,
  type ChangeCommand,
  type ChangeEvent,
  type ChangeId,
  type ChangeIndicator,
  type ChangeRefusal,
  type ChangeRuleId,
  type ChangeStage,
  type ChangeState,
  decideChange,
  type MOVE_COUNTERSIGNS,
  type MoveSign,
} from '../../src/change/index.js';
import type { ChangeState as ParsedState } from '../../src/change/schema.js';
import { findingOf, type IsoDate } from '../../src/kernel/index.js';

declare const on: IsoDate;
declare const state: ChangeState;
declare const command: ChangeCommand;

test('words are there for exactly the ids and the rules', () => {
  expectTypeOf<keyof typeof entries>().toEqualTypeOf<ChangeId>();
  expectTypeOf<keyof typeof rules>().toEqualTypeOf<ChangeRuleId>();
});

test('a judged stage is one of the five; not-located is a state and no finding', () => {
  expectTypeOf(findingOf(assessChangeStage([], { on }))).toEqualTypeOf<ChangeStage | undefined>();
  expectTypeOf<'not-located'>().not.toExtend<ChangeStage>();
  expectTypeOf<ChangeState['stage']>().toEqualTypeOf<ChangeStage | 'not-located'>();
  expectTypeOf<ParsedState>().toEqualTypeOf<ChangeState>();
});

test('the day is always given, and checked', () => {
  // @ts-expect-error: no clock in any rule
  assessChangeStage([]);
  // @ts-expect-error: not a checked day
  assessChangeStage([], { on: '2026-11-21' });
});

test('a decision is an event or reasons, told apart by ok', () => {
  const decided = decideChange(state, command);
  // @ts-expect-error: there may be no event
  decided.value;
  if (decided.ok) expectTypeOf(decided.value).toEqualTypeOf<ChangeEvent>();
  else expectTypeOf(decided.issues[0]!.code).toEqualTypeOf<ChangeRefusal>();
});

test('commands ask for what they need', () => {
  // @ts-expect-error: a move on names its evidence
  const moveOn: ChangeCommand = { type: 'moveOn', on };
  // @ts-expect-error: a relapse names the stage the parent is met at
  const relapse: ChangeCommand = { type: 'recordRelapse', on };
  // @ts-expect-error: a correction says why
  const relocate: ChangeCommand = { type: 'relocate', on, stage: 'change.action' };
  // @ts-expect-error: relapse is no stage
  const stage: ChangeStage = 'change.relapse';
  expectTypeOf([moveOn, relapse, relocate]).not.toBeAny();
  expectTypeOf(stage).not.toBeAny();
});

test('signs of a move are indicators', () => {
  expectTypeOf<MoveSign>().toExtend<ChangeIndicator>();
  expectTypeOf<(typeof MOVE_COUNTERSIGNS)['change.contemplation'][number]>().toExtend<ChangeIndicator>();
  // @ts-expect-error: vocabularies cannot be changed
  CHANGE_INDICATORS['change.action'].push('change.action.indicator.takes-steps');
});
