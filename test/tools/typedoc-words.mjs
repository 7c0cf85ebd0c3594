// For the reference site: a property named by an id of a vocabulary is described by its own words, and a field of an
// unnamed inner object by what that field means everywhere in this library. Everything else must have its own comment.
import { createRequire } from 'node:module';
import { Comment, Converter, ReflectionKind } from 'typedoc';

const require = createRequire(import.meta.url);

/** What a field means wherever an inner object has it. */
const FIELDS = {
  about: 'Id of whom or what it is about.',
  agency: 'Id of the agency.',
  alert: 'Whom to alert, and what follows.',
  answer: 'Yes, no or unknown.',
  basis: 'How firmly the source stands behind it.',
  because: 'What it rests on.',
  by: 'Id of whoever did it.',
  cause: 'What raises it.',
  choice: 'What was decided.',
  cite: 'Where it comes from.',
  code: 'Code, worded by content.',
  contact: 'Id of the contact.',
  days: 'Whole days.',
  daysOver: 'Whole days past the day it was due; 0 until then.',
  direction: 'Which way it moves.',
  due: 'Whether the day has come.',
  dueOn: 'Day on which it is due.',
  effect: 'What it acts on.',
  field: 'Id of what is meant.',
  filter: 'What it leaves out.',
  finding: 'What the record indicates.',
  from: 'Where it starts, or the ids it rests on.',
  helpsWith: 'Ids of the needs it helps with.',
  id: 'Id; its words are in content.',
  incident: 'Id of the incident.',
  issues: 'Everything that is wrong.',
  kind: 'Which kind it is.',
  layer: 'Layer of the support continuum.',
  least: 'The lowest still possible.',
  look: 'Id of the look.',
  minutes: 'Whole minutes.',
  missed: 'Sessions missed.',
  missing: 'What is not known, and what it could change.',
  most: 'The highest still possible.',
  motivation: 'What makes the person want it.',
  nextStep: 'What comes next.',
  note: 'What to know about it.',
  ok: 'Whether there is a value.',
  on: 'Day.',
  path: 'Where in the input.',
  plan: 'The plan.',
  polarity: 'What a yes signals.',
  possible: 'Sessions possible.',
  question: 'Id of the question.',
  reading: 'What the record says.',
  reason: 'Why.',
  row: 'The row.',
  rule: 'The rule behind it.',
  section: 'The list it belongs in.',
  session: 'Morning or afternoon.',
  standIns: 'Ids of what can stand in for it.',
  status: 'How far it got.',
  support: 'What helps, and who gives it.',
  taken: 'Whether it was done.',
  tellFamily: 'What, how and when to tell the family.',
  threats: 'Ids of the threats.',
  to: 'Where it leads, or ends.',
  type: 'Which kind it is.',
  value: 'The value.',
  visit: 'Id of the visit.',
  warnings: 'What to look at again.',
  what: 'What is done or said.',
  when: 'Day by which.',
  who: 'Who does it.',
  whoMustKnow: 'Who must know.',
  why: 'Why.',
  with: 'With whom.',
  worker: 'Id of the worker.',
  workers: 'Ids of the workers.',
};

export function load(app) {
  const { enGB } = require('../../dist/content.cjs');
  const wordsFor = (name) => {
    const definition = enGB.words[`${name}#definition`];
    if (definition !== undefined) return `${enGB.words[name]}. ${definition}`;
    return enGB.words[name];
  };
  app.converter.on(Converter.EVENT_RESOLVE_END, (context) => {
    for (const reflection of Object.values(context.project.reflections)) {
      if (!reflection.kindOf(ReflectionKind.Property) || reflection.hasComment()) continue;
      const inner = reflection.parent?.kindOf(ReflectionKind.TypeLiteral);
      const words = wordsFor(reflection.name) ?? (inner ? FIELDS[reflection.name] : undefined);
      const vocabulary = /^[A-Z][A-Z_0-9]+$/.test(reflection.parent?.parent?.name ?? '');
      const text =
        words ??
        (vocabulary ? `Part of ${reflection.parent.parent.name}, by \`${reflection.name}\`.` : undefined);
      if (text !== undefined) reflection.comment = new Comment([{ kind: 'text', text }]);
    }
  });
}
