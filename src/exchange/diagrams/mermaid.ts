import type { ChangeCommand } from '../../change/index.js';
import type { Locale } from '../../kernel/index.js';
import { mermaidText } from './escape.js';
import { say, sayOf } from './say.js';
import {
  type ChangePlace,
  type ChangeStep,
  type ChangeWay,
  listChangeSteps,
  listChangeTransitions,
  PLACES,
  placeName,
} from './way.js';

/** How a diagram of the cycle of change is made. */
export type CycleOptions = {
  /** Locales in order of preference; a code that none has stands alone. */
  readonly locales: readonly Locale[];
  /** Somebody's way through the cycle; without it the cycle alone is drawn. */
  readonly way?: ChangeWay;
  /** Name of the diagram, for example whose way it is. Any text. */
  readonly title?: string;
};

/** How a Mermaid diagram of the cycle of change is made. */
export type MermaidCycleOptions = CycleOptions & {
  /**
   * Which moves are drawn beside the ones made. Unless said: moving on, and without a way relapse too. Every stage can be
   * corrected to every other, so that drawing `relocate` hides the cycle.
   */
  readonly moves?: readonly ChangeCommand['type'][];
};

/** The label of a place. */
export const placeLabel = (locales: readonly Locale[], place: ChangePlace): string =>
  say(locales, place === 'not-located' ? 'diagram/not-located' : place);

const stepLabel = (locales: readonly Locale[], step: ChangeStep): string => {
  const { number, on, type } = step;
  const label = say(locales, 'diagram/step', { number, on, what: sayOf(locales, 'change', type) });
  return step.fits ? label : say(locales, 'diagram/does-not-fit', { step: label });
};

/** One step as a sentence. */
const stepSentence = (locales: readonly Locale[], step: ChangeStep): string =>
  say(locales, 'diagram/step-told', {
    number: step.number,
    on: step.on,
    what: sayOf(locales, 'change', step.type),
    from: placeLabel(locales, step.from),
    to: placeLabel(locales, step.to),
  });

const id = (place: ChangePlace): string => placeName(place).replace('-', '_');

const arrowFrom = (from: ChangePlace): string => `  ${id(from)} --> `;

/** One arrow from a place to another: the steps made along it, otherwise the moves that can be. */
const arrows = (
  { locales, way, moves = way === undefined ? ['moveOn', 'recordRelapse'] : ['moveOn'] }: MermaidCycleOptions,
  steps: readonly ChangeStep[],
): readonly string[] =>
  PLACES.flatMap((from) =>
    PLACES.flatMap((to) => {
      const made = steps.filter((step) => step.from === from && step.to === to);
      const possible = listChangeTransitions().filter(
        (one) => one.from === from && one.to === to && moves.includes(one.type),
      );
      const labels =
        made.length > 0
          ? made.map((step) => stepLabel(locales, step))
          : possible.map(({ type }) => sayOf(locales, 'change', type));
      return labels.length === 0
        ? []
        : [`${arrowFrom(from)}${id(to)} : ${labels.map(mermaidText).join('<br/>')}`];
    }),
  );

/**
 * Draws the cycle of change as a Mermaid state diagram, with somebody's way through it: each step on its arrow, with its
 * number and day, and the stage they are met at by a thick line and in words.
 *
 * @param options - Locales, the way, a title, which moves to draw.
 * @returns The diagram as text, one line an arrow. Words are escaped: quotation marks, brackets, HTML, `%%` and line
 *   ends in a name show as they are and do nothing.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-1, CHG-2, CHG-13. Mermaid, stateDiagram-v2.
 * @example toMermaidCycle({ locales: [] }).split('\n')[0]; // => 'stateDiagram-v2'
 */
export const toMermaidCycle = (options: MermaidCycleOptions): string => {
  const { locales, way, title = say(locales, 'diagram/cycle') } = options;
  const steps = way === undefined ? [] : listChangeSteps(way);
  const last = steps.at(-1);
  const here = way === undefined ? undefined : (last?.to ?? 'not-located');
  const lines = arrows(options, steps);
  // With no arrow from it and nobody in it, the first place would only float beside the cycle.
  const places = PLACES.filter(
    (place) =>
      place !== 'not-located' || place === here || lines.some((line) => line.startsWith(arrowFrom(place))),
  );
  const label = (place: ChangePlace): string =>
    [
      placeLabel(locales, place),
      ...(last !== undefined && place === here ? [say(locales, 'diagram/here', { on: last.on })] : []),
    ]
      .map(mermaidText)
      .join('<br/>');
  return [
    'stateDiagram-v2',
    `  accTitle: ${mermaidText(title)}`,
    `  accDescr: ${mermaidText(steps.map((step) => stepSentence(locales, step)).join(' ') || title)}`,
    '  classDef here stroke-width:4px',
    ...places.map((place) => `  state "${label(place)}" as ${id(place)}`),
    ...lines,
    ...(here === undefined ? [] : [`  class ${id(here)} here`]),
    '',
  ].join('\n');
};
