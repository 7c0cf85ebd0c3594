// For the reference site: guides go by their headings, in the order of the list in docs/README.md.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Converter } from 'typedoc';

const docs = join(import.meta.dirname, '../../docs');
const read = (file) => readFileSync(join(docs, file), 'utf8');

export function load(app) {
  const files = [
    'README.md',
    ...[...read('README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, file]) => file),
  ];
  const place = ({ name }) => {
    const at = files.indexOf(`${name}.md`);
    return at === -1 ? files.length : at;
  };
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const list of [project.documents, project.childrenIncludingDocuments])
      list?.sort((a, b) => Number(b.isDocument()) - Number(a.isDocument()) || place(a) - place(b));
    for (const guide of project.documents ?? []) {
      const heading = /^# (.+)$/m.exec(read(`${basename(guide.name)}.md`));
      if (heading !== null) guide.name = heading[1];
    }
  });
}
