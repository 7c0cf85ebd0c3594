// Every rule over up to eight three-valued answers, row by row: all 3^n of them, each against what the paragraph says in
// words, worked out here. Rules whose table is asserted whole elsewhere are not repeated.
import { describe, expect, test } from 'vitest';
import {
  checkSupervisionUse,
  checkTenets,
  TENET_PARTS,
  TENETS,
  type TenetPart,
} from '../src/attendance/index.js';
import {
  AVOIDANCE_OPENERS,
  assessAvoidanceOpening,
  assessViolenceIncluded,
  BEHAVIOUR_SIGNS,
  CHALLENGE_CHECK,
  CHILD_CHECK,
  checkPractice,
  INCLUDES_VIOLENCE,
  VISIT_CHECK,
} from '../src/behaviour/index.js';
import { assessDoingNothing } from '../src/engagement/index.js';
import { type Answer, findingOf, missingOf } from '../src/kernel/index.js';
import { listPromptSteps, PROMPT_STEPS } from '../src/plan/index.js';
import { reviewSplitting, SPLITTING_SIGNS } from '../src/safety/index.js';
import { answersBy, combinations, ON } from './safety/support.js';
import { observed } from './support/builders.js';

/** Kleene’s all and any, written out. */
const all = (answers: readonly Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
const any = (answers: readonly Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
const notes = (ids: readonly string[], given: readonly Answer[]) =>
  ids.map((id, at) => observed(id, given[at], { id: `o${at}` }));
const having = <Id>(ids: readonly Id[], given: readonly Answer[], answer: Answer): readonly Id[] =>
  ids.filter((_, at) => given[at] === answer);

describe('Compassionate attendance support, Tenets', () => {
  test.each(TENETS.map((tenet) => [tenet, TENET_PARTS[tenet]] as const))(
    '%s: met only where every part is; a no is attended to, what is open is asked',
    (tenet, parts) => {
      const rows = combinations(parts.length);
      expect(rows).toHaveLength(3 ** parts.length);
      for (const given of rows) {
        const check = checkTenets(answersBy<TenetPart>(parts, given)).find((one) => one.tenet === tenet);
        expect(check).toMatchObject({
          met: all(given),
          attendTo: having(parts, given, 'no'),
          ask: having(parts, given, 'unknown'),
        });
      }
    },
  );

  test('tenets 6 and 7, supervision: all 3^4; both uses or not both (ATT-6)', () => {
    const bias = TENET_PARTS['attendance.tenet.6-supervision-challenges-bias'];
    const blocks = TENET_PARTS['attendance.tenet.7-supervision-blocking-factors'];
    for (const given of combinations(4)) {
      const use = checkSupervisionUse(answersBy<TenetPart>([...bias, ...blocks], given));
      expect(use.uses.map(({ met }) => met)).toEqual([all(given.slice(0, 3)), given[3]]);
      expect(use.both).toBe(all(given));
    }
  });
});

describe('Engaging Families Toolkit', () => {
  test('11.2, six prompt steps and whether it is urgent: all 3^7 (PLN-16)', () => {
    const [urgency] = PROMPT_STEPS.filter((id) => id.endsWith('urgency'));
    const rest = PROMPT_STEPS.filter((id) => id !== urgency);
    for (const [immediate, ...given] of combinations(7)) {
      const { steps, next } = listPromptSteps(answersBy(PROMPT_STEPS, given), {
        noticedOn: ON,
        on: ON,
        immediate: immediate!,
      });
      const order = immediate === 'no' ? PROMPT_STEPS : [urgency!, ...rest];
      const taken = Object.fromEntries(PROMPT_STEPS.map((id, at) => [id, given[at]]));
      expect(steps).toEqual(order.map((id) => ({ id, taken: taken[id] })));
      expect(next).toEqual(order.filter((id) => taken[id] !== 'yes'));
    }
  });

  test('2.0, doing nothing: all 3^2; excluded only where a child is in question and engagement fails (ENG-3)', () => {
    const halves = ['engagement.situation.child-in-question', 'engagement.situation.engagement-failing'];
    for (const given of combinations(2)) {
      const judgement = assessDoingNothing(notes(halves, given), { on: ON });
      expect(findingOf(judgement)).toBe(
        { yes: 'doing-nothing-excluded', no: 'doing-nothing-not-excluded', unknown: undefined }[all(given)],
      );
      expect(missingOf(judgement).map(({ field }) => field)).toEqual(
        all(given) === 'unknown' ? having(halves, given, 'unknown') : [],
      );
    }
  });
});

describe('Hard to Engage procedure', () => {
  test('Impact on multi-agency work, five signs of splitting: all 3^5; each is seen, asked about or absent (SAF-6)', () => {
    const rows = combinations(SPLITTING_SIGNS.length);
    expect(rows).toHaveLength(243);
    for (const given of rows) {
      const review = reviewSplitting(notes(SPLITTING_SIGNS, given), { on: ON });
      const seen = having(SPLITTING_SIGNS, given, 'yes');
      expect(review.seen.map(({ id }) => id)).toEqual(seen);
      expect(review.ask).toEqual(having(SPLITTING_SIGNS, given, 'unknown'));
      expect(review.counter.length > 0).toBe(seen.length > 0);
      expect(review.cautions.length).toBe(seen.length > 0 ? 1 : 0);
    }
  });

  test('Impact on assessment, violence in the risk assessment: all 3^5 (BEH-7)', () => {
    const signs = BEHAVIOUR_SIGNS['behaviour.toolkit-type.violence'];
    for (const given of combinations(signs.length + 1)) {
      const [violence, included] = [any(given.slice(0, -1)), given.at(-1)];
      const judgement = assessViolenceIncluded(notes([...signs, INCLUDES_VIOLENCE], given), { on: ON });
      const found = included === 'yes' ? 'included' : 'must-be-included';
      expect(findingOf(judgement)).toBe(violence === 'yes' ? found : undefined);
      expect(judgement.status).toBe(
        violence === 'no'
          ? 'not-applicable'
          : violence === 'unknown'
            ? 'undetermined'
            : included === 'unknown'
              ? 'provisional'
              : 'settled',
      );
    }
  });

  test('Four types, avoidance giving way: all 3^2 (BEH-3)', () => {
    for (const given of combinations(2))
      expect(findingOf(assessAvoidanceOpening(notes(AVOIDANCE_OPENERS, given), { on: ON }))).toBe(
        { yes: 'may-open-up', no: 'not-yet', unknown: undefined }[all(given)],
      );
  });

  test.each([
    ['challenge', CHALLENGE_CHECK, []],
    ['child', CHILD_CHECK, ['keeping-safe', 'learned-appease', 'self-blame']],
    ['visit', VISIT_CHECK, ['relieved-no-answer', 'relieved-to-leave', 'one-adult-only']],
  ] as const)(
    'the %s check: every combination, by what a yes means in the ledger (BEH-5, BEH-15)',
    (name, set, worries) => {
      const asked = set.questions.filter(({ kind }) => kind === 'yes-no').map(({ id }) => id);
      const open = set.questions.filter(({ kind }) => kind === 'words').map(({ id }) => id);
      const isWorry = (id: string) => worries.some((end) => id.endsWith(end));
      const isEither = (id: string) => id.endsWith('others-in-house');
      for (const given of combinations(asked.length)) {
        const check = checkPractice(name, { answers: answersBy(asked, given) });
        const [yes, no] = [having(asked, given, 'yes'), having(asked, given, 'no')];
        const plain = (id: string) => !isEither(id);
        expect(new Set(check.concerns)).toEqual(
          new Set([...yes.filter(isWorry), ...no.filter((id) => plain(id) && !isWorry(id))]),
        );
        expect(new Set(check.reassurances)).toEqual(
          new Set([...no.filter(isWorry), ...yes.filter((id) => plain(id) && !isWorry(id))]),
        );
        expect(check.noticed).toEqual(yes.filter(isEither));
        expect(check.open).toEqual([...having(asked, given, 'unknown'), ...open]);
      }
    },
  );
});
