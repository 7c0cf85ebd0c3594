// Draws reviews for a terminal. Colour only where there is a terminal and nobody asked for none.

import type { review } from 'family-engagement';
import { sources } from 'family-engagement/kernel/content';
import { textBalance } from './caseload.js';
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
    ...(line.kind === 'evidence' ? line.from.map((id) => paint(wrap(indent, source(id)), 'dim')) : []),
    ...((line.kind === 'step' || line.kind === 'finding') && line.cite !== undefined
      ? [paint(wrap(indent, citeText(line)), 'dim')]
      : []),
  ];
};

/** Tasks are many: the first few here, all of them on the page. */
const TASKS = 3;

const drawLines = (lines: readonly review.Line[], told: Told, paint: Paint): readonly string[] => {
  const tasks = lines.filter(({ kind }) => kind === 'task');
  const left = new Set(tasks.slice(TASKS));
  return [
    ...lines.filter((line) => !left.has(line)).flatMap((line) => drawLine(line, told, paint)),
    ...(left.size > 0 ? [paint(`    ▸ and ${left.size} more on the page`, 'dim')] : []),
  ];
};

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
      ...(lines.length === 0 ? ['  nothing on record'] : drawLines(lines, told, paint)),
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
