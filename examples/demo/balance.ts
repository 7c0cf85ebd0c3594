// Draws a caseload now and as suggested, for the page and for the terminal. Length alone carries what a bar says.
import type { Balanced, Row, Spread } from './caseload.js';
import { plain } from './caseload-lines.js';
import { html } from './cycle.js';

const topOf = (rows: readonly Row[], column: number): number =>
  Math.max(
    1,
    ...rows.flatMap(({ cells }) => [
      cells[column]?.before ?? 0,
      cells[column]?.after ?? 0,
      cells[column]?.fair ?? 0,
    ]),
  );

const cellSvg = (label: string, { before, after, fair }: Spread, top: number, wide: number): string => {
  const at = (value: number) => ((value / top) * (wide - 28)).toFixed(1);
  const bar = (kind: string, value: number, y: number) =>
    `<rect class="${kind}" x="0.5" y="${y}" width="${at(value)}" height="10"/><text x="${wide}" y="${y + 9}">${plain(value)}</text>`;
  const told = `${label}: ${plain(before)} now, ${plain(after)} as suggested, even share ${plain(fair)}`;
  return `<svg role="img" aria-label="${html(told)}" viewBox="0 0 ${wide} 32" width="${wide}" height="32">${bar('now', before, 4)}${bar('then', after, 18)}<line x1="${at(fair)}" x2="${at(fair)}" y1="1" y2="31"/></svg>`;
};

/** One row a practitioner, one column a measure: the upper, open bar is now, the lower, filled one as suggested. */
export const drawBalance = ({ columns, rows }: Balanced): string =>
  `<p class="quiet">Upper, open bar: now. Lower, filled bar: as suggested. Line: the even share for that person’s hours. Each column has its own scale.</p>
<div class="balance"><table><tr><th scope="col">Practitioner</th>${columns.map((column) => `<th scope="col">${html(column.charAt(0).toUpperCase() + column.slice(1))}</th>`).join('')}</tr>${rows
    .map(
      ({ name, cells }) =>
        `<tr><th scope="row">${html(name)}</th>${cells
          .map(
            (cell, at) =>
              `<td>${cellSvg(`${name}, ${columns[at] ?? ''}`, cell, topOf(rows, at), at === 0 ? 190 : 92)}</td>`,
          )
          .join('')}</tr>`,
    )
    .join('')}</table></div>`;

const ROOM = 22;
const NAME = 22;

/** The same for a terminal: load as bars with the even share marked, the mix in numbers. */
export const textBalance = ({ columns, rows }: Balanced): readonly string[] => {
  const top = topOf(rows, 0);
  const bar = (value: number, fair: number, mark: string): string => {
    const [length, even] = [Math.round((value / top) * ROOM), Math.round((fair / top) * ROOM)];
    return Array.from({ length: ROOM + 1 }, (_, at) => (at === even ? '│' : at < length ? mark : ' ')).join(
      '',
    );
  };
  const mix = columns.slice(1).map((column) => column.replace(' need', '').replace('Flagged for ', ''));
  const row = (label: string, cells: readonly Spread[], when: 'before' | 'after', mark: string): string => {
    const [load = { before: 0, after: 0, fair: 0 }, ...rest] = cells;
    return `  ${label.padEnd(NAME)}${bar(load[when], load.fair, mark)}${plain(load[when]).padStart(5)}  ${rest.map((cell, at) => plain(cell[when]).padStart((mix[at] ?? '').length)).join(' ')}`;
  };
  return [
    `  ${'░ now  █ as suggested'.padEnd(NAME)}${'load; │ even share'.padEnd(ROOM + 1)}       ${mix.join(' ')}`,
    ...rows.flatMap(({ name, cells }) => [row(name, cells, 'before', '░'), row('', cells, 'after', '█')]),
  ];
};
