// Draws reviews for a terminal. Colour only where there is a terminal and nobody asked for none.

import type { review } from 'family-engagement';
import { sources } from 'family-engagement/kernel/content';
import { textBalance } from './balance.js';
import type { Reviewed, Service, Told } from './load.js';

export type Paint = (text: string, style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan') => string;

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32, cyan: 36 };
export const paintFor = (terminal: boolean): Paint =>
  terminal ? (text, style) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (text) => text;

const WIDTH = 96;

/** Breaks text at spaces, with the first line after `lead` and the rest under it. */
const wrap = (lead: string, text: string): string => {
  const room = WIDTH - lead.length;
  const lines = [''];
  for (const part of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + part.length + 1 > room) lines.push(part);
    else lines[lines.length - 1] = last === '' ? part : `${last} ${part}`;
  }
  return lines.map((line, at) => (at === 0 ? lead : ' '.repeat(lead.length)) + line).join('\n');
};

const MARKS: Readonly<Record<review.LineKind, string>> = {
  finding: '● ',
  evidence: '    · ',
  gap: '    ? ',
  caution: '    ! ',
  step: '→ ',
  task: '    ▸ ',
  avoid: '    ✕ ',
  fact: '  ',
};

const citeText = ({ rule, cite }: review.Line): string =>
  cite === undefined
    ? ''
    : `${rule === undefined ? '' : `${rule}, `}${sources[cite.source].title}, ${cite.at} (${cite.basis})`;

const drawLine = (line: review.Line, { source }: Told, paint: Paint): readonly string[] => {
  const urgency = line.urgency === undefined ? '' : `${line.urgency.toUpperCase()}  `;
  const style =
    line.urgency === 'override' ? 'red' : line.kind === 'gap' || line.kind === 'caution' ? 'yellow' : 'bold';
  const text = wrap(MARKS[line.kind], urgency + line.text);
  const indent = `${' '.repeat(MARKS[line.kind].length)}  `;
  const quiet =
    line.kind === 'evidence' || line.kind === 'task' || line.kind === 'avoid' || line.kind === 'fact';
  return [
    quiet ? text : paint(text, style),
    ...(line.kind === 'evidence'
      ? [...new Set(line.from.map(source))]
          .filter((text) => text !== '')
          .slice(-LATEST)
          .map((text) => paint(wrap(indent, text), 'dim'))
      : []),
    ...((line.kind === 'step' || line.kind === 'finding') && line.cite !== undefined
      ? [paint(wrap(indent, citeText(line)), 'dim')]
      : []),
  ];
};

/** How many lines of a kind a part shows here; the page has them all. */
const MOST: Readonly<Partial<Record<review.LineKind, number>>> = {
  task: 3,
  avoid: 2,
  gap: 4,
  caution: 3,
};

/** Parts that the page has whole and that here would only be in the way. */
const ON_THE_PAGE: ReadonlySet<string> = new Set(['conduct', 'differences']);

const drawLines = (lines: readonly review.Line[], told: Told, paint: Paint): readonly string[] => {
  const seen: Partial<Record<review.LineKind, number>> = {};
  const shown = lines.filter(({ kind }) => {
    const count = (seen[kind] ?? 0) + 1;
    seen[kind] = count;
    return count <= (MOST[kind] ?? count);
  });
  const left = lines.length - shown.length;
  return [
    ...shown.flatMap((line) => drawLine(line, told, paint)),
    ...(left > 0 ? [paint(`    and ${left} more on the page`, 'dim')] : []),
  ];
};

/** The latest of what a line rests on. */
const LATEST = 3;

const drawPart = (
  title: string,
  told: Told,
  paint: Paint,
  pictures: Readonly<Record<string, readonly string[]>> = {},
): readonly string[] => {
  const rule = '─'.repeat(WIDTH);
  return [
    '',
    paint(rule, 'cyan'),
    paint(title, 'cyan'),
    paint(rule, 'cyan'),
    ...told.explanation.sections.flatMap(({ part, heading, lines }) => [
      '',
      paint(heading, 'bold'),
      ...(pictures[part] ?? []),
      ...(ON_THE_PAGE.has(part)
        ? [paint('  on the page', 'dim')]
        : lines.length === 0
          ? ['  nothing on record']
          : drawLines(lines, told, paint)),
    ]),
  ];
};

const titleOf = ({ record }: Reviewed): string => `The ${record.name ?? record.id} family`;

export const drawService = (service: Service, paint: Paint): string =>
  [
    paint(service.name, 'bold'),
    wrap('', service.about),
    `Reviewed as at ${service.on}.  ● finding  · seen  ? not known  ! keep in mind  → next  ▸ task  ✕ not now`,
    ...service.families.flatMap((reviewed) => drawPart(titleOf(reviewed), reviewed, paint)),
    ...drawPart(`For the manager: ${service.team.name}`, service.team, paint),
    ...drawPart(`For the manager: the caseload of ${service.team.name}`, service.caseload, paint, {
      balance: textBalance(service.caseload),
    }),
    '',
  ].join('\n');
