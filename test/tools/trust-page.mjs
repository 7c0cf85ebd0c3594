// The figures of docs/trust.md are written by the checks that measure them: each has a section of its own, between marks.
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/trust.md';

/** Puts a text between `<!-- name -->` and `<!-- /name -->`. */
export const writeSection = (name, text) => {
  const page = readFileSync(PAGE, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, after] = [page.indexOf(open), page.indexOf(close)];
  if (before < 0 || after < before) throw new Error(`${PAGE} has no section ${name}`);
  writeFileSync(PAGE, `${page.slice(0, before + open.length)}\n\n${text.trim()}\n\n${page.slice(after)}`);
};
