// When the CHANGELOG has to speak of the public names, and of which.
import { createHash } from 'node:crypto';

/** Signatures by name. */
export type Signatures = Readonly<Record<string, string>>;
/** Public names of an entry, and what their signatures name without its being public. */
export type EntryApi = { readonly names: Signatures; readonly inner: Signatures };
/** Names with a digest of the signature, by entry. */
export type Digests = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** The names of a release. */
export type Released = { readonly version: string; readonly names: Digests };

/** A signature and everything that is not public and a part of it. */
const whole = (text: string, inner: Signatures): string => {
  const parts = [text];
  const seen = new Set<string>();
  for (const part of parts)
    for (const name of part.match(/\b[A-Za-z_]\w*\b/g) ?? [])
      if (Object.hasOwn(inner, name) && !seen.has(name)) {
        seen.add(name);
        parts.push(inner[name]!);
      }
  return parts.join('\n');
};

/** What stands for the signatures in the file of released names: a change shows, the text need not be kept twice. */
export const digestsOf = (api: Readonly<Record<string, EntryApi>>): Digests =>
  Object.fromEntries(
    Object.entries(api).map(([entry, { names, inner }]) => [
      entry,
      Object.fromEntries(
        Object.entries(names).map(([name, text]) => [
          name,
          createHash('sha256').update(whole(text, inner)).digest('hex').slice(0, 16),
        ]),
      ),
    ]),
  );

/** The sections of a changelog, newest first: the version in each heading, and heading and text. */
export const sectionsOf = (
  changelog: string,
): readonly { readonly version: string; readonly text: string }[] =>
  changelog
    .split(/^## /m)
    .slice(1)
    .map((text) => ({ version: /^\[?([^\]\s]+)/.exec(text)?.[1] ?? '', text }));

/** Before the first release: every module by name, in bold. */
const unnamedModules = (digests: Digests, changelog: string): readonly string[] => {
  const newest = sectionsOf(changelog)[0]?.text ?? '';
  return [...new Set(Object.keys(digests).map((entry) => entry.split('/')[1]))]
    .filter((module) => module !== undefined && module !== 'schemas')
    .filter((module) => !newest.includes(`**${module}**`))
    .map((module) => `${module}: the CHANGELOG does not name this module in bold`);
};

/**
 * What the CHANGELOG does not yet say. Before the first release it names every module; after it, every public name that
 * was added, removed or changed since, in backticks, above that release's section.
 */
export const unsaid = ({
  released,
  digests,
  changelog,
}: {
  readonly released: Released | undefined;
  readonly digests: Digests;
  readonly changelog: string;
}): readonly string[] => {
  if (released === undefined) return unnamedModules(digests, changelog);
  const sections = sectionsOf(changelog);
  const at = sections.findIndex(({ version }) => version === released.version);
  if (at < 0) return [`${released.version} was released, and has no section in the CHANGELOG`];
  const since = sections
    .slice(0, at)
    .map(({ text }) => text)
    .join('\n');
  const entries = [...new Set([...Object.keys(released.names), ...Object.keys(digests)])].sort();
  return entries.flatMap((entry) => {
    const [before, now] = [released.names[entry] ?? {}, digests[entry] ?? {}];
    return [...new Set([...Object.keys(before), ...Object.keys(now)])]
      .sort()
      .filter((name) => before[name] !== now[name] && !since.includes(`\`${name}\``))
      .map((name) => {
        const what = !(name in before) ? 'added' : !(name in now) ? 'removed' : 'changed';
        return `${entry}: \`${name}\` was ${what} since ${released.version}, and the CHANGELOG does not say so`;
      });
  });
};
