// Draws reviews as one self-contained page: no script, no font, no picture from elsewhere; readable on paper.

import type { review } from 'family-engagement';
import { sources } from 'family-engagement/kernel/content';
import { drawBalance } from './balance.js';
import { drawCycle, html } from './cycle.js';
import type { OwnPage, Reviewed, Service, Told } from './load.js';
import { STYLE } from './style.js';

const citeText = ({ rule, cite }: review.Line): string =>
  cite === undefined
    ? ''
    : `${rule === undefined ? '' : `${rule} · `}${sources[cite.source].title}, ${cite.at} · ${cite.basis}${cite.note === undefined ? '' : ` (${cite.note})`}`;

const fromHtml = (ids: readonly string[], { source }: Told): string =>
  [...new Set(ids.map(source))]
    .filter((text) => text !== '')
    .map((text) => `<span class="from">${html(text)}</span>`)
    .join('');

/** A finding says where it stands, and so does each reading where the sources differ. */
const isCited = ({ kind, rule, cite }: review.Line): boolean =>
  cite !== undefined && (kind === 'finding' || (kind === 'fact' && rule === undefined));

const lineHtml = (line: review.Line, told: Told): string =>
  `<li class="line ${line.kind}">${html(line.text)}${line.kind === 'evidence' ? fromHtml(line.from, told) : ''}${
    isCited(line) ? `<cite>${html(citeText(line))}</cite>` : ''
  }</li>`;

const stepHtml = (line: review.Line, told: Told): string =>
  `<li><span class="urgency ${line.urgency}">${html(line.urgency ?? '')}</span>${html(line.text)}<br><cite>${html(citeText(line))}</cite>${fromHtml(line.from, told)}</li>`;

const nextHtml = (section: review.Section, told: Told): string => {
  const [steps, rest] = [
    section.lines.filter(({ kind }) => kind === 'step'),
    section.lines.filter(({ kind }) => kind !== 'step'),
  ];
  return `<h3>${html(section.heading)}</h3>${
    steps.length === 0
      ? '<p>Nothing from what is on record.</p>'
      : `<ol class="steps">${steps.map((line) => stepHtml(line, told)).join('')}</ol>`
  }${rest.map(({ text }) => `<p class="quiet">${html(text)}</p>`).join('')}`;
};

const sectionHtml = (section: review.Section, told: Told, picture = ''): string =>
  section.part === 'next'
    ? nextHtml(section, told)
    : `<details class="part" open><summary><h3>${html(section.heading)}</h3></summary>${picture}<ul>${section.lines.map((line) => lineHtml(line, told)).join('')}</ul></details>`;

const pictureOf = (section: review.Section, { record, review: reviewed }: Reviewed): string => {
  if (section.part !== 'change') return '';
  const one = reviewed.change.find(({ neededChange }) => neededChange === section.about);
  const needed = record.neededChanges.find(({ id }) => id === section.about);
  const parent = record.people.find(({ id }) => id === one?.parent);
  return one && needed ? drawCycle(one, needed, parent?.name ?? one.parent) : '';
};

const familyHtml = (reviewed: Reviewed, at: number): string =>
  `<h2 id="${html(reviewed.record.id)}"${at === 0 ? ' class="first"' : ''}>The ${html(reviewed.record.name ?? reviewed.record.id)} family</h2>${reviewed.explanation.sections
    .map((section) => sectionHtml(section, reviewed, pictureOf(section, reviewed)))
    .join('')}`;

const toldHtml = (told: Told, pictures: Readonly<Record<string, string>> = {}): string =>
  told.explanation.sections.map((section) => sectionHtml(section, told, pictures[section.part])).join('');

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<style>${STYLE}</style>
${body}
</html>
`;

/** One practitioner's own page: a file of its own, for that practitioner. */
export const drawOwnPage = (own: OwnPage): string =>
  page(
    'My own page',
    `<h1>${html(own.name)}: my own page</h1>
<p>As I answered on ${own.on}.</p>
${toldHtml(own)}`,
  );

export const drawReport = (service: Service): string =>
  page(
    `${service.name}: reviews as at ${service.on}`,
    `<h1>${html(service.name)}</h1>
<p>Reviews as at ${service.on}. ${html(service.about)}</p>
<p class="quiet">This page supports a person’s decision and takes none. ● finding · seen ? not known, and what it could change ! keep in mind ▸ task ✕ not now. In the pictures a filled mark is the stage on file, a dashed ring is where the notes point, a dashed line is a relapse.</p>
<nav>${[...service.families.map(({ record }) => [record.id, `The ${record.name ?? record.id} family`] as const), ['team', 'For the manager'] as const].map(([id, text]) => `<a href="#${html(id)}">${html(text)}</a>`).join('')}</nav>
${service.families.map(familyHtml).join('\n')}
<h2 id="team">For the manager: ${html(service.team.name)}</h2>
${toldHtml(service.team)}
${toldHtml(service.caseload, { balance: drawBalance(service.caseload) })}
<h2>Sources</h2>
<table><tr><th>Document</th><th>By</th><th>Published</th><th>Standing</th></tr>${Object.values(sources)
      .map(
        ({ title, author, published, note }) =>
          `<tr><td>${html(title)}</td><td>${html(author)}</td><td>${html(published)}</td><td>${html(note)}</td></tr>`,
      )
      .join('')}</table>`,
  );
