import { describe, expect, test } from 'vitest';
import { entries, rules, words } from '../../src/behaviour/content.js';
import * as behaviour from '../../src/behaviour/index.js';
import { words as kernelWords } from '../../src/kernel/content.js';
import { isoDate, type Params, word } from '../../src/kernel/index.js';
import ledger from '../fixtures/ledger.json' with { type: 'json' };
import { contact, observed } from '../support/builders.js';

const on = isoDate('2026-03-31');
const {
  BEHAVIOUR_SIGNS,
  BEHAVIOUR_TYPES,
  CHILD_COPING,
  GARBLED,
  PRACTICE_CHECKS,
  PROFESSIONAL_RESPONSES,
  REASONS,
  SIGN_TWINS,
} = behaviour;

/** Every result this module can give, or near enough: all signs seen, every question answered both ways. */
const seen = [
  ...Object.values(BEHAVIOUR_SIGNS).flat(),
  ...CHILD_COPING,
  ...REASONS,
  ...behaviour.ASSESSMENT_LIMITS,
].map((item) => observed(item));
const met = (['in-but-not-opening', 'not-in', 'no-reply', 'held'] as const).map((outcome) =>
  contact('home-visit', outcome),
);
const checks = Object.entries(PRACTICE_CHECKS).flatMap(([name, { questions }]) =>
  (['yes', 'no'] as const).map((answer) =>
    behaviour.checkPractice(name as behaviour.PracticeCheckName, {
      answers: Object.fromEntries(questions.map(({ id }) => [id, answer])),
    }),
  ),
);
const optimism = [
  [],
  seen,
  [observed('warm', 'yes', { knownBy: 'self-described', id: 'said' }), observed('warm', 'no')],
  [observed('warm')],
].map((observations) =>
  behaviour.checkOptimism(
    { observations, strengths: ['warm'], concerns: [], reviews: [], contacts: [], restsOn: ['said'] },
    { on },
  ),
);
const results: readonly unknown[] = [
  behaviour.listBehaviourCandidates(seen, met, { on }),
  behaviour.listBehaviourCandidates([], met, { on }),
  behaviour.listBehaviourCandidates(
    [observed(BEHAVIOUR_SIGNS['behaviour.toolkit-type.ambivalence'][0])],
    [],
    { on },
  ),
  behaviour.listComplianceSigns(seen, { on }),
  met.map(behaviour.assessDoor),
  behaviour.assessUncooperativeness(seen, met, { on }),
  behaviour.assessUncooperativeness([], [], { on }),
  behaviour.assessViolenceIncluded(seen, { on }),
  behaviour.assessViolenceIncluded(
    BEHAVIOUR_SIGNS['behaviour.toolkit-type.violence'].map((item) => observed(item, 'no')),
    { on },
  ),
  behaviour.assessAvoidanceOpening([], { on }),
  behaviour.listAssessmentLimits(seen, [], { on }),
  behaviour.listChildCoping(seen, { on }),
  behaviour.listReasons(seen, { on }),
  behaviour.listResponses(BEHAVIOUR_TYPES),
  checks,
  optimism,
];

/** Every text in a value, with the object it stands in. */
const textsIn = (
  value: unknown,
): readonly { readonly text: string; readonly key: string; readonly of: object }[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) =>
        typeof part === 'string' ? [{ text: part, key, of: value }] : textsIn(part),
      )
    : [];
const texts = results.flatMap(textsIn);
const known = new Set([...Object.keys(entries), ...ledger.map(({ id }) => id)]);

describe('everything given out has words', () => {
  const codes = texts.filter(
    ({ key }) => key === 'code' || key === 'because' || key === 'finding' || key === 'standing',
  );
  test('there is much of it', () => expect(new Set(codes.map(({ text }) => text)).size).toBeGreaterThan(35));
  test.each([...new Set(codes.map(({ text }) => text))])('%s', (code) =>
    expect(words[code] ?? kernelWords[code] ?? (entries as Record<string, unknown>)[code]).toBeTruthy(),
  );
  test('every placeholder finds its value', () => {
    const locale = { tag: 'en-GB', words: { ...kernelWords, ...words } };
    for (const { text, of } of codes.filter(({ key }) => key === 'code')) {
      const { detail } = of as { readonly detail?: Params };
      expect(word({ code: text, ...(detail === undefined ? {} : { detail }) }, [locale]).text).not.toContain(
        '{',
      );
    }
  });
  test('every id of this module has an entry', () => {
    const ids = texts.map(({ text }) => text).filter((text) => /^behaviour\.[\w.-]+$/.test(text));
    const sets = Object.values(PRACTICE_CHECKS).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(200);
    expect([...new Set(ids)].filter((id) => !known.has(id) && !sets.includes(id))).toEqual([]);
  });
});

describe('what the catalogue says', () => {
  test.each(Object.entries(SIGN_TWINS))('%s cites its twin %s', (sign, twin) =>
    expect(entries[sign as keyof typeof entries].also?.map(({ id }) => id)).toEqual([twin]),
  );
  test('types: the four that both sources have cite both', () =>
    expect(BEHAVIOUR_TYPES.filter((type) => entries[type].also !== undefined)).toEqual(
      BEHAVIOUR_TYPES.filter((type) => behaviour.TYPE_SOURCES[type].length === 2),
    ));
  test.each(GARBLED)('%s is marked as damaged', (id) =>
    expect(entries[id].definition).toMatch(/damaged.*feeds no rule/),
  );
  test('each reaction has what it leads to', () =>
    expect(
      Object.values(PROFESSIONAL_RESPONSES)
        .flat()
        .every((id) => id in entries),
    ).toBe(true));
  test('eleven rules of the guidance and six of ours', () => expect(Object.keys(rules)).toHaveLength(17));
});
