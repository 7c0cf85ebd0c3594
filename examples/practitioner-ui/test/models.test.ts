import { startGrow } from 'family-engagement/grow';
import { isoDate } from 'family-engagement/kernel';
import { openRecord } from 'family-engagement/record';
import { describe, expect, test } from 'vitest';
import type { CaseloadProblem } from '../src/host/host.js';
import { openMemory } from '../src/host/memory.js';
import {
  asItIs,
  changesOn,
  choicesFor,
  explainMove,
  moveFamily,
  openBoard,
  tellMove,
  undoMove,
  viewBoard,
} from '../src/model/board.js';
import {
  apply,
  formFor,
  formOfStage,
  freshId,
  type GrowConversation,
  growSayer,
  linesIn,
} from '../src/model/grow.js';
import { viewReview } from '../src/model/review.js';
import {
  aboutWhom,
  answered,
  beginSharing,
  decisionOf,
  questionsFor,
  sharingSayer,
  viewSharing,
} from '../src/model/sharing.js';
import { namesIn, timelineOf } from '../src/model/timeline.js';
import { sayIssue } from '../src/words.js';

const on = isoDate('2026-11-20');
const host = openMemory();
const recordOf = async (id: string) => (await host.openFamily(id)).record;

describe('timeline', () => {
  test('newest day first, every entry once, ids by name', async () => {
    const record = await recordOf('brandt');
    const days = timelineOf(record, namesIn(record, host.names));
    expect(days.map((day) => day.on)).toEqual(
      days
        .map((day) => day.on)
        .sort()
        .reverse(),
    );
    const entries = days.flatMap((day) => day.entries);
    const dated = record.contacts.length + record.observations.length + record.sharing.length;
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    // One incident, one lead, one event on the cycle of change, and the referral.
    expect(entries).toHaveLength(dated + 4);
    expect(entries.find(({ id }) => id === 'br-c03')).toMatchObject({
      on: '2026-06-22',
      text: 'Home visit: took place',
      more: [
        'Present: Marla, Rafe',
        'Child seen, not alone',
        'Note: Rafe stood in the doorway throughout; the dog was let off its lead as Carys left.',
        'By Carys',
      ],
    });
    expect(entries.map(({ text, more }) => [text, ...more].join(' ')).join(' ')).not.toMatch(
      /w-carys|undefined/,
    );
  });

  test('a record of which nothing is dated has no days', () => {
    expect(timelineOf(openRecord('f1'), {})).toEqual([]);
  });
});

describe('review', () => {
  test('overrides stand apart and first; nothing is lost on the way to the page', async () => {
    const view = viewReview(await recordOf('brandt'), on, host.names);
    expect(view.gaps).toEqual([]);
    expect(view.overrides.map(({ urgency }) => urgency)).toEqual(['override', 'override', 'override']);
    expect(view.steps.length + view.overrides.length).toBe(5);
    expect(view.later.length).toBeGreaterThan(0);
    expect([...view.steps, ...view.later].some(({ urgency }) => urgency === 'override')).toBe(false);
    expect(view.parts.map(({ id }) => id)).toContain('change-br-n1');
    const findings = view.parts.flatMap((part) => part.findings);
    expect(
      findings.every(
        ({ finding, facts, gaps, cautions, evidence }) =>
          finding !== undefined || facts.length + gaps.length + cautions.length + evidence.length > 0,
      ),
    ).toBe(true);
  });

  test('a family of whom nothing is known is not called well', async () => {
    const view = viewReview(await recordOf('calder'), on, host.names);
    const said = view.parts.flatMap(({ findings }) => findings).map(({ finding }) => finding?.text ?? '');
    expect(said.some((text) => text.includes('The record cannot say yet'))).toBe(true);
  });
});

describe('sharing', () => {
  const say = sharingSayer({});
  const afraid = 'safety.sharing.question.intimidated';
  const experience = 'safety.sharing.question.experience';
  const qualifier = 'safety.sharing.question.general-or-specific';

  test('nothing asked says nothing; no, then not known, then yes', () => {
    expect(viewSharing({}, say)).toMatchObject({
      tone: 'open',
      said: 'The record cannot say yet.',
      tell: undefined,
    });
    const no = viewSharing({ [afraid]: 'no' }, say);
    expect(no).toMatchObject({ tone: 'open' });
    expect(no.open).toHaveLength(5);
    const unknown = viewSharing({ [afraid]: 'unknown' }, say);
    expect(unknown.said).toBe('The record cannot say yet.');
    const yes = viewSharing({ [afraid]: 'yes' }, say);
    expect(yes).toMatchObject({ tone: 'share', because: ['Are you afraid of this adult?'] });
    expect(yes.decide).toBe('the worker and the first line manager');
  });

  test('the question that describes the first waits for a yes to it, and goes with it', () => {
    const asked = (answers: object) => questionsFor(answers, say).map(({ id }) => id);
    expect(asked({})).not.toContain(qualifier);
    expect(asked({ [experience]: 'yes' })[1]).toBe(qualifier);
    const both = answered({ [experience]: 'yes' }, qualifier, 'general');
    expect(answered(both, experience, 'unknown')).toEqual({ [experience]: 'unknown' });
    expect(
      questionsFor({}, say).every(({ choices }) => choices.some(({ value }) => value === 'unknown')),
    ).toBe(true);
  });

  test('what was begun is gone on with; children are not whom it is about', async () => {
    const record = await recordOf('brandt');
    expect(beginSharing(record)).toMatchObject({ id: 'br-s2', begun: true });
    expect(beginSharing(await recordOf('whitlow'))).toMatchObject({ answers: {}, begun: false });
    expect(aboutWhom(record, {}).map(({ value }) => value)).not.toContain('elsie');
  });

  test('what is empty on the form is left out of the decision', () => {
    const form = { manager: ' ', with: [], reason: '', what: 'That we talked', how: '', when: '' };
    const begun = { id: 's', about: 'f', answers: {} };
    expect(decisionOf(begun, form, { on, by: 'w' })).toEqual({ ...begun, on, by: 'w' });
    expect(decisionOf(begun, { ...form, choice: 'shared' }, { on, by: 'w' })).toMatchObject({
      with: [],
      tellFamily: { what: 'That we talked' },
    });
  });
});

describe('GROW', () => {
  const begun = startGrow({ id: 'g', need: 'n1', voices: ['jo'], on });
  const start = begun.ok ? begun.value : undefined;
  const draft = start as GrowConversation;
  const names = { jo: 'Jo' };

  const goal = {
    type: 'proposeGoal',
    id: 'g-goal-1',
    whose: 'jo',
    horizon: 'short',
    words: 'Calm mornings',
    on,
  } as const;

  test('talk of how things are is refused until the goal is there, and then until it is confirmed', () => {
    const form = formOfStage(draft, 'grow.reality');
    expect(form).toMatchObject({ kind: 'reply', question: 'grow.reality.question.now' });
    const reality = {
      type: 'reply',
      question: 'grow.reality.question.now',
      by: 'jo',
      on,
      words: 'Rushed',
    } as const;
    const words = (conversation: GrowConversation) => {
      const result = apply(conversation, reality);
      return result.ok ? [] : result.issues.map((issue) => sayIssue(growSayer(conversation, names), issue));
    };
    expect(words(draft)).toEqual(['Jo has no short-term goal yet.']);
    const proposed = apply(draft, goal);
    if (!proposed.ok) throw new Error('refused');
    expect(words(proposed.value)).toEqual([
      'Is “Calm mornings” the real goal? Jo has not said so yet. Take the time before moving on.',
    ]);
    const confirmed = apply(proposed.value, { type: 'confirmGoal', goal: 'g-goal-1', by: 'jo', on });
    if (!confirmed.ok) throw new Error('refused');
    expect(words(confirmed.value)).toEqual([]);
  });

  test('the form follows the prompt', () => {
    expect(formFor(draft)).toEqual({ kind: 'reply', question: 'grow.goal.question.what-want', person: 'jo' });
    expect(
      formFor({
        ...draft,
        ...{
          replies: ['what-want', 'goals-together', 'success', 'influence'].map((one) => ({
            question: `grow.goal.question.${one}` as 'grow.goal.question.success',
            by: 'jo',
            on,
            words: 'x',
          })),
        },
      }),
    ).toEqual({ kind: 'goal', person: 'jo' });
  });

  test('ids are fresh, lines are trimmed', () => {
    const result = apply(draft, goal);
    expect(freshId(result.ok ? result.value : draft, 'goal')).toBe('g-goal-2');
    expect(linesIn(' one \n\n two')).toEqual(['one', 'two']);
  });
});

describe('the board', () => {
  // By hand: 12 points over 1.5 posts are 8 for each full-time post.
  const problem: CaseloadProblem = {
    practitioners: [
      { id: 'a', capacity: 1 },
      { id: 'b', capacity: 0.5, covers: ['north'] },
    ],
    families: [
      { id: 'f', need: 6, band: 'high', current: 'a', locality: 'north' },
      { id: 'g', need: 4, band: 'low', current: 'a', locality: 'south' },
      { id: 'h', need: 2, band: 'low', current: 'b', locality: 'north' },
    ],
    bands: ['low', 'high'],
    weights: { load: 1, mix: 1, move: 0 },
  };
  const names = { a: 'Ana', b: 'Ben', f: 'Fern', g: 'Gale', h: 'Holt', south: 'the south' };
  const start = openBoard(problem);
  const moved = moveFamily(start, 'f', 'b');

  test('shows load for each full-time post and the mix, before and after, in the order of the team', () => {
    const view = viewBoard(problem, moved, names);
    expect(view.even).toBe(8);
    expect(view.columns.map(({ name, load }) => [name, load])).toEqual([
      ['Ana', { was: 10, now: 4 }],
      ['Ben', { was: 4, now: 16 }],
    ]);
    expect(view.columns[1]?.bands).toEqual([
      { band: 'Low', was: 1, now: 1 },
      { band: 'High', was: 0, now: 1 },
    ]);
    expect(view.columns[1]?.cards.map(({ name, from }) => [name, from])).toEqual([
      ['Fern', 'Ana'],
      ['Holt', undefined],
    ]);
  });

  test('a move can be undone, and one that came back is no change', () => {
    expect(changesOn(problem, moved)).toEqual([{ family: 'f', from: 'a', to: 'b' }]);
    expect(undoMove(moved)).toEqual(start);
    expect(undoMove(start)).toEqual(start);
    expect(changesOn(problem, moveFamily(moved, 'f', 'a'))).toEqual([]);
    expect(asItIs(problem, moved).families[0]?.current).toBe('b');
    expect(moveFamily(start, 'f', 'a')).toBe(start);
  });

  test('says what a move does to both', () => {
    expect(tellMove(problem, start, { family: 'f', from: 'a', to: 'b' }, names)).toBe(
      'Points for each full-time post: Ana from 10 to 4, Ben from 4 to 16. Even share: 8.',
    );
    expect(explainMove(problem, moved, 'f', names)[0]).toContain(
      'Why Ben: load goes over the even share: from 4 to 16 points',
    );
  });

  test('nobody is ranked, and who is ruled out is told by what', async () => {
    const gale = problem.families[1];
    if (gale === undefined) throw new Error('no family');
    const options = await host.place(problem, start.assignment, gale);
    const choices = choicesFor(problem, start, 'g', options, names);
    expect(choices.map(({ id, here, possible }) => [id, here, possible])).toEqual([
      ['a', true, true],
      ['b', false, false],
    ]);
    expect(choices[1]?.reasons).toEqual(['Outside the localities covered (the south)']);
    expect(JSON.stringify(choices)).not.toContain('rank');
  });
});
