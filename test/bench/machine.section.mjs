import { createMachine, initialTransition, transition } from 'xstate';
import { CHANGE_STAGES, decideChange, evolveChange, startChange } from '../../dist/change/index.js';
import { race, time, times } from './measure.mjs';

export const order = 3;
export const title = 'A move on the cycle of change';

// XState reads a dot in a name as a path.
const STAGES = CHANGE_STAGES.map((stage) => stage.replace('change.', ''));

/** The cycle as XState would have it: the same guards, the same state kept. */
const machine = createMachine({
  id: 'change',
  initial: 'not-located',
  context: { since: '' },
  states: Object.fromEntries(
    ['not-located', ...STAGES].map((stage, at) => [
      stage,
      {
        on:
          at === 0
            ? {
                locate: STAGES.map((to) => ({ guard: ({ event }) => event.stage === to, target: to })),
              }
            : at === STAGES.length
              ? {}
              : {
                  moveOn: {
                    guard: ({ context, event }) => event.evidence.length > 0 && event.on >= context.since,
                    target: STAGES[at],
                  },
                },
      },
    ]),
  ),
});

export const measure = () => {
  const located = evolveChange(startChange('p1', 'n1'), {
    type: 'located',
    on: '2026-01-05',
    stage: CHANGE_STAGES[1],
    evidence: [],
  });
  const command = { type: 'moveOn', on: '2026-02-02', evidence: ['o1'] };
  const [start] = initialTransition(machine);
  const [placed] = transition(machine, start, { type: 'locate', stage: STAGES[1] });
  const found = race({
    ours: () => {
      const decided = decideChange(located, command);
      return decided.ok ? evolveChange(located, decided.value) : located;
    },
    xstate: () => transition(machine, placed, command),
  });
  if (transition(machine, placed, command)[0].value !== STAGES[2]) throw new Error('not the same machine');
  return {
    intro: '`decideChange` and `evolveChange` beside XState’s pure `transition`, one accepted move.',
    head: ['', 'one move', 'against ours'],
    rows: [
      ['family-engagement', time(found.ours), '1.0×'],
      ['XState', time(found.xstate), times(found.xstate / found.ours)],
    ],
  };
};
