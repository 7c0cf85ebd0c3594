import { createRequire } from 'node:module';
import { type IsoDate, type Rule, TEAM_SUMMARY_MINIMUM, word } from 'family-engagement';
import { enGB } from 'family-engagement/content';
import { sources } from 'family-engagement/kernel/content';
import { CONVENTIONS, HORIZON_DAYS } from './figures.js';

/** What was done, as it was done: nothing here is written by hand for one study. */
export type Used = {
  readonly on: IsoDate;
  readonly first: IsoDate;
  readonly families: number;
  readonly needs: number;
  readonly observations: number;
  readonly aboutOthers: number;
  readonly read: number;
  readonly refusedRows: number;
  readonly looks: number;
  readonly unknown: number;
  readonly rules: readonly Rule[];
  readonly withheld: number;
};

const version = (createRequire(import.meta.url)('family-engagement/package.json') as { version: string })
  .version;

const convention = (code: string): string => word({ code: `research/${code}` }, [enGB]).text;
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const STATISTICS = [
  'Anderson, T. W. and Goodman, L. A. (1957). Annals of Mathematical Statistics 28, 89-110.',
  'Cohen, J. (1960). Educational and Psychological Measurement 20, 37-46.',
  'Fleiss, J. L., Cohen, J. and Everitt, B. S. (1969). Psychological Bulletin 72, 323-327.',
  'Jain, R., Chiu, D. and Hawe, W. (1984). DEC Research Report TR-301.',
  'Kaplan, E. L. and Meier, P. (1958). Journal of the American Statistical Association 53, 457-481.',
  'Klein, J. P. and Moeschberger, M. L. (2003). Survival analysis, 2nd edition.',
  'Krippendorff, K. (2019). Content analysis, 4th edition.',
  'Wilson, E. B. (1927). Journal of the American Statistical Association 22, 209-212.',
];

const cited = ({ id, version: of, cite: { source, at, basis } }: Rule): string =>
  `${id} (version ${of}; ${sources[source].title}, ${at}; ${basis})`;

/** A methods section that says what was applied, by rule and version, and what was left out. */
export const writeMethods = (used: Used): string => {
  const { rules } = used;
  const titles = [...new Set(rules.map(({ cite }) => cite.source))].map((id) => sources[id]);
  const notes = rules.flatMap(({ id, cite }) =>
    cite.note === undefined ? [] : [`${id}, ${cite.basis}: ${cite.note}`],
  );
  const { level } = CONVENTIONS;
  return `# Methods

${used.observations} observations of ${used.families} families were read; ${used.refusedRows} of ${used.read} rows in all files could not be used and are listed with line and reason in rows/refused-rows.csv. For each of ${used.needs} needed changes of one parent, the stage on the cycle of change and the capacity to change were derived with family-engagement ${version} as of the last day of each month, from ${used.first} to ${used.on}, from observations about that needed change or that parent; ${used.aboutOthers} observations were about neither. Observations made after a day were not used on it. Rules applied: ${rules.map(cited).join('; ')}. On ${used.unknown} of ${used.looks} looks the record did not carry a stage: these stand as not known, and were neither read as no nor filled in.

Transitions were counted from one month to the next (${convention(CONVENTIONS.repeats)}), with ${level * 100} % intervals (${convention(CONVENTIONS.proportion)}). Time in a stage was estimated by Kaplan and Meier's curve with ${level * 100} % limits (${convention(CONVENTIONS.survival)}): ${convention(CONVENTIONS.holds)}; stays whose beginning was not seen were ${convention(CONVENTIONS.firstSpell)}; the restricted mean looks ${HORIZON_DAYS} days ahead. A stage is known only on the days looked at, so every length is as coarse as a month, and stays of one family are not independent: limits are too narrow where a few families give many of them. Agreement of two coders is given as a share and as kappa (${convention(CONVENTIONS.weights)}), of all coders as Krippendorff's alpha (${convention(CONVENTIONS.measurement)}). Evenness of caseloads is the Gini coefficient (${convention(CONVENTIONS.gini)}) and the Jain index of need per full-time equivalent. No figure is called good or poor.

Small counts: a figure that rests on fewer than ${TEAM_SUMMARY_MINIMUM} families (for agreement: accounts; for evenness: practitioners) is withheld, and so is the next smallest beside it where the first could be worked out from the rest. The number is the library's own for summaries of people (rule TEAM-1, a house choice). ${used.withheld} figures were withheld. Differences between these tables and others made of the same families were not checked.

The files under rows/ have a row a person: they belong where the records are, and are not for publication.

## Notes on the rules

${notes.map((note) => `- ${note}`).join('\n')}

## Sources

${titles.map(({ title, author, publication, published }) => `- ${author}. ${title}. ${publication}, ${published}.`).join('\n')}

## Statistics

${STATISTICS.map((entry) => `- ${sentence(entry)}`).join('\n')}
`;
};
