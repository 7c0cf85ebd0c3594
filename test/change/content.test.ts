import { describe, expect, test } from 'vitest';
import { entries, rules, words } from '../../src/change/content.js';
import {
  assessCapacity,
  assessChangeStage,
  CAPACITY_PARTS,
  CHANGE_AVOIDS,
  CHANGE_INDICATORS,
  CHANGE_NEEDS_TIME,
  CHANGE_REASSESSMENTS,
  CHANGE_RULES,
  CHANGE_STAGES,
  CHANGE_TASKS,
  type ChangeCommand,
  checkStrategyFit,
  decideChange,
  listStageResponse,
  nextMoves,
  OVERWHELM,
  PLAN_QUALITIES,
  READINESS_CRITERIA,
} from '../../src/change/index.js';
import { words as kernelWords } from '../../src/kernel/content.js';
import { findingOf, isoDate, type Locale, type Message, word, wordsOf } from '../../src/kernel/index.js';
import { observed } from '../support/builders.js';
import { ON } from './support.js';

const english: Locale = {
  tag: 'en-GB',
  words: { ...kernelWords, ...words, ...wordsOf(entries), ...wordsOf(rules) },
};
const VOCABULARY: readonly string[] = [
  ...CHANGE_STAGES,
  ...Object.values(CHANGE_INDICATORS).flat(),
  ...Object.values(CHANGE_TASKS).flat(),
  ...CHANGE_AVOIDS,
  ...CHANGE_NEEDS_TIME,
  ...CAPACITY_PARTS,
  ...READINESS_CRITERIA,
  ...PLAN_QUALITIES,
  ...CHANGE_REASSESSMENTS,
  OVERWHELM,
];

describe('the catalogue', () => {
  test('has the vocabulary and nothing else', () =>
    expect(Object.keys(entries).sort()).toEqual([...VOCABULARY].sort()));
  test('with the rules, is home to 93 rows of the ledger', () =>
    expect(VOCABULARY.length + Object.values(rules).flatMap(({ covers }) => covers).length).toBe(93));
  test('no id twice, no label twice', () => {
    expect(new Set(VOCABULARY).size).toBe(VOCABULARY.length);
    const labels = Object.values(entries).map(({ label }) => label);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });
  test.each(Object.entries(entries))(
    '%s says more than its label, in whole sentences',
    (_, { label, definition }) => {
      expect(definition).toMatch(/^\p{Lu}.*[.]$/u);
      expect(definition.toLowerCase()).not.toBe(`${label.toLowerCase()}.`);
      expect(label).not.toMatch(/[.]$/);
    },
  );
  test('every rule has words', () =>
    expect(new Set(Object.keys(rules))).toEqual(new Set(CHANGE_RULES.map(({ id }) => id))));
  test('damaged passages say how they are read', () => {
    for (const id of [
      'change.determination.readiness.rewards',
      'change.determination.readiness.consequences',
      'change.maintenance.indicator.internalises',
    ] as const)
      expect(entries[id].cite.note).toMatch(/read/);
  });
  test('D-4 is told where it matters', () =>
    expect(entries['change.precontemplation.avoid.confrontation'].cite.note).toMatch(
      /No source joins the two/,
    ));
});

/** Every message this module gives out, by provoking each. */
const commands: readonly ChangeCommand[] = [
  { type: 'locate', on: ON, stage: 'change.action', evidence: [] },
  { type: 'relocate', on: ON, stage: 'change.action', reason: '' },
  { type: 'relocate', on: ON, stage: 'change.determination', reason: 'Misread.' },
  { type: 'recordRelapse', on: ON, to: 'change.precontemplation' },
  { type: 'relocate', on: ON, stage: 'change.contemplation', reason: '' },
  { type: 'moveOn', on: ON, evidence: [] },
  { type: 'moveOn', on: ON, evidence: ['o1'] },
  { type: 'recordRelapse', on: ON, to: 'change.maintenance' },
  { type: 'moveOn', on: isoDate('2020-01-01'), evidence: ['o1'] },
];
const states = [
  ...CHANGE_STAGES.map((stage) => ({ parent: 'p', neededChange: 'n', stage, since: isoDate('2026-01-01') })),
  { parent: 'p', neededChange: 'n', stage: 'not-located' as const },
];
const decided = states.flatMap((state) => commands.map((command) => decideChange(state, command)));
const judgements = [
  assessChangeStage([], { on: ON }),
  assessChangeStage(
    [
      observed('change.action.indicator.takes-steps'),
      observed('change.action.indicator.specific-actions', 'no'),
    ],
    { on: ON },
  ),
  assessCapacity([observed(CAPACITY_PARTS[0], 'no')], { on: ON }),
  assessCapacity(
    CAPACITY_PARTS.map((item) => observed(item)),
    { on: ON },
  ),
  assessCapacity([observed(CAPACITY_PARTS[0]), observed(CAPACITY_PARTS[0], 'no')], { on: ON }),
];
const fits = [...CHANGE_STAGES, 'not-located' as const].flatMap((stage) =>
  checkStrategyFit(stage, [...VOCABULARY, 'plan.re-evaluate.challenge-safely']),
);
const given: readonly Message[] = [
  ...decided.flatMap((result): readonly Message[] =>
    result.ok ? [{ code: result.value.type }] : result.issues,
  ),
  ...judgements.flatMap(({ cautions }) => cautions),
  ...judgements.flatMap((judgement) => [
    { code: judgement.status },
    { code: findingOf(judgement) ?? 'undetermined' },
  ]),
  ...fits.flatMap(({ fit, cautions }) => [{ code: fit }, ...cautions]),
  ...CHANGE_STAGES.flatMap((stage) => listStageResponse(stage, [], { on: ON }).cautions),
  ...states.flatMap((state) => nextMoves(state).map(({ type }) => ({ code: type }))),
  { code: 'not-located' },
  { code: 'never' },
];
const messages = [...new Map(given.map((message) => [message.code, message])).values()];

describe('words for codes', () => {
  test.each(messages)('$code is worded, with nothing left to fill in', (message) => {
    const { text, from } = word(message, [english]);
    expect(from).toBe('en-GB');
    expect(text).not.toMatch(/[{}]/);
  });
  test('no word is there for a code that is never given out', () => {
    const codes = new Set(messages.map(({ code }) => code));
    expect(Object.keys(words).filter((code) => !codes.has(code))).toEqual([]);
  });
});
