// Draws the cycle of change with one parent's way through it, as SVG. Position and shape say it; colour only helps.
import { change, findingOf, type record, type review } from 'family-engagement';
import { change as words } from 'family-engagement/content';

export const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const SIZE = { width: 460, height: 330 };
const CENTRE = { x: 230, y: 160 };
const RADIUS = 105;

type Point = { readonly x: number; readonly y: number };
const placeOf = (stage: change.ChangeStage): Point => {
  const angle = ((change.CHANGE_STAGES.indexOf(stage) * 72 - 90) * Math.PI) / 180;
  return { x: CENTRE.x + RADIUS * 1.35 * Math.cos(angle), y: CENTRE.y + RADIUS * Math.sin(angle) };
};
const round = (value: number): string => value.toFixed(1);

/** A line from one stage to another, bent outwards for a move on and inwards for a relapse, cut short of both marks. */
const arrow = (from: Point, to: Point, bend: number, className: string): string => {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const out = Math.hypot(middle.x - CENTRE.x, middle.y - CENTRE.y) || 1;
  const control = {
    x: middle.x + ((middle.x - CENTRE.x) / out) * bend,
    y: middle.y + ((middle.y - CENTRE.y) / out) * bend,
  };
  const towards = (a: Point, b: Point): Point => {
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return { x: a.x + ((b.x - a.x) / length) * 24, y: a.y + ((b.y - a.y) / length) * 24 };
  };
  const start = towards(from, control);
  const end = towards(to, control);
  return `<path class="${className}" d="M${round(start.x)} ${round(start.y)} Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}" marker-end="url(#${className})"/>`;
};

type Way = { readonly from: change.ChangeStage; readonly to: change.ChangeStage; readonly back: boolean };

/** The moves on file, and the days on which each stage was entered. */
const wayThrough = (events: readonly change.ChangeEvent[]) => {
  const ways: Way[] = [];
  const entered = new Map<change.ChangeStage, string[]>();
  let at: change.ChangeStage | undefined;
  for (const event of events) {
    const to = 'to' in event ? event.to : event.stage;
    if (at !== undefined && at !== to) ways.push({ from: at, to, back: event.type === 'relapsed' });
    entered.set(to, [...(entered.get(to) ?? []), event.on]);
    at = to;
  }
  return { ways, entered };
};

export const drawCycle = (one: review.ChangeReview, needed: record.NeededChange, parent: string): string => {
  const { ways, entered } = wayThrough(needed.events ?? []);
  const indicated = findingOf(one.indicated);
  const label = (stage: change.ChangeStage) => words.entries[stage].label;
  const here = one.onFile.stage === 'not-located' ? 'not placed yet' : label(one.onFile.stage);
  const told = `${parent}: on file ${here}; the notes point to ${indicated === undefined ? 'nothing yet' : label(indicated)}.`;
  const nodes = change.CHANGE_STAGES.map((stage) => {
    const { x, y } = placeOf(stage);
    const file = one.onFile.stage === stage;
    const days = entered.get(stage) ?? [];
    return `<g><circle class="${file ? 'here' : 'stage'}" cx="${round(x)}" cy="${round(y)}" r="16"/>${
      indicated === stage ? `<circle class="notes" cx="${round(x)}" cy="${round(y)}" r="21"/>` : ''
    }<text x="${round(x)}" y="${round(y + 38)}">${html(label(stage))}</text>${days
      .map(
        (day, at) => `<text class="day" x="${round(x)}" y="${round(y + 52 + at * 12)}">${html(day)}</text>`,
      )
      .join('')}</g>`;
  });
  const rest = change.CHANGE_STAGES.slice(1).map((to, at) => {
    const from = change.CHANGE_STAGES[at] ?? to;
    return ways.some((way) => way.from === from && way.to === to)
      ? ''
      : arrow(placeOf(from), placeOf(to), 26, 'path');
  });
  const gone = ways.map(({ from, to, back }) =>
    arrow(placeOf(from), placeOf(to), back ? -46 : 26, back ? 'back' : 'gone'),
  );
  const marker = (name: string) =>
    `<marker id="${name}" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="${name}-tip" d="M0 0L8 4L0 8z"/></marker>`;
  return `<svg role="img" aria-label="${html(told)}" viewBox="0 0 ${SIZE.width} ${SIZE.height}"><defs>${[
    'path',
    'gone',
    'back',
  ]
    .map(marker)
    .join('')}</defs>${rest.join('')}${gone.join('')}${nodes.join('')}</svg>`;
};
