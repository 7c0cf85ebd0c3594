// What every engine is given to run: the conformance vectors and the example service, through the package by its name.
// It asks nothing of the engine but the language, and gives one text, so that engines can be compared byte by byte.
import * as library from 'family-engagement';
import { enGB } from 'family-engagement/content';
import { readingEase } from 'family-engagement/plan/reading-ease';
import { parseFamilyRecord } from 'family-engagement/record/schemas';

// Which function is called, only the vector knows: nothing here is to be left out of a bundle.
const modules = { ...library };
const REGISTERS = Object.entries(modules)
  .flatMap(([name, module]) => module[`${name.toUpperCase()}_RULES`] ?? [])
  .concat(library.ENG_9, library.TEAM_1);

/** Runs one vector of the conformance pack. */
export const runVector = ({ call, args }) => {
  if (call === 'rule') return REGISTERS.find(({ id }) => id === args[0]);
  if (call === 'plan.readingEase') return readingEase(...args);
  const [module, name] = call.split('.');
  return (module === 'kernel' ? modules[name] : modules[module][name])(...args);
};

/** A service as a host has it: every family read with zod, reviewed, and put into words. */
const reviewService = ({ on, families }) =>
  families.map((family) => {
    const parsed = parseFamilyRecord(family, { on });
    if (!parsed.ok) return parsed;
    const found = library.review.reviewFamily(parsed.value, { on });
    return [found, library.review.explainReview(found, [enGB])];
  });

// Three days of 2026 on which the zones of the check have three different offsets between them; Casablanca is in Ramadan
// on the second.
const PROBES = [
  [0, 15],
  [2, 1],
  [6, 15],
];

/** What the engine itself takes its time zone and its locale to be. */
const surroundings = () => ({
  offsets: PROBES.map(([month, day]) => new Date(2026, month, day, 12).getTimezoneOffset()),
  locale: typeof Intl === 'undefined' ? 'none' : new Intl.NumberFormat().resolvedOptions().locale,
  number: typeof Intl === 'undefined' ? 'none' : (1234.5).toLocaleString(),
});

const LOCALE_METHODS = [
  [String.prototype, 'localeCompare', 1],
  [String.prototype, 'toLocaleLowerCase', 0],
  [String.prototype, 'toLocaleUpperCase', 0],
  [Number.prototype, 'toLocaleString', 0],
  [Date.prototype, 'toLocaleString', 0],
  [Date.prototype, 'toLocaleDateString', 0],
  [Date.prototype, 'toLocaleTimeString', 0],
];

/**
 * Gives a locale to an engine that takes none from its surroundings: Bun, whose own is always en-US, and QuickJS, which
 * has none. Where there is no Intl, whoever asks for the locale is told of it.
 */
const adoptLocale = (locale) => {
  for (const [prototype, name, position] of LOCALE_METHODS) {
    const original = prototype[name];
    prototype[name] = function (...given) {
      if (typeof Intl === 'undefined') throw new Error(`${name} was called`);
      if (given[position] === undefined) given[position] = locale;
      return original.apply(this, given);
    };
  }
  if (typeof Intl === 'undefined') return;
  for (const name of ['Collator', 'DateTimeFormat', 'ListFormat', 'NumberFormat', 'PluralRules', 'Segmenter'])
    Intl[name] = new Proxy(Intl[name], {
      apply: (target, self, [given, ...rest]) => target.apply(self, [given ?? locale, ...rest]),
      construct: (target, [given, ...rest]) => new target(given ?? locale, ...rest),
    });
};

/** Everything of one run: surroundings, then an answer for each vector in order, then the service. */
export const run = ({ locale, vectors, service }) => {
  const own = surroundings();
  const adopted = own.locale !== locale;
  if (adopted) adoptLocale(locale);
  return JSON.stringify({
    surroundings: adopted ? { ...own, ...(own.locale === 'none' ? {} : surroundings()) } : own,
    adopted,
    answers: vectors.map((vector) => JSON.stringify(runVector(vector) ?? null)),
    service: JSON.stringify(reviewService(service)),
  });
};
