import { type IsoDate, issue, ok, type Result, refuse, refuseAll } from '../../../kernel/index.js';
import { parseWith, type ShapeCode } from '../../../kernel/schema.js';
import { TEAM_SCHEMA_VERSION } from '../version.js';
import { checkTeamRecord, isObject, type TeamRecordCheck } from './checks.js';
import { TeamRecord } from './team-record.js';

export type { TeamRecordCheck } from './checks.js';

/** What can be wrong with a team's record. */
export type TeamRecordCode = ShapeCode | TeamRecordCheck | 'newer-schema-version';

/**
 * Reads a team's record and reports every problem at once: wrong shapes, ids used twice, people who are not in the team,
 * days after the day of reading; and whatever would show a manager how one person is: items about how a worker is,
 * observations about one of the team, what one of them says of the culture, a summary of fewer than five people.
 * Nothing is dropped and nothing is repaired.
 *
 * @param input - Anything at all, usually what `JSON.parse` gave. It is not changed.
 * @param options - `on`: the day of reading.
 * @returns The record, or every issue by path. A record of a newer schema version is refused by that name alone.
 * @throws Never: a getter or proxy that throws is reported as `unreadable`.
 * @see The library's design, sections 1 and 3; the procedure, Supervision and support (`hard-to-engage-procedure`): rule REV-3.
 * @example const result = parseTeamRecord({ schemaVersion: 99 }, { on: isoDate('2026-11-21') });
 * !result.ok && result.issues[0].code; // => 'newer-schema-version'
 */
export const parseTeamRecord = (
  input: unknown,
  { on }: { readonly on: IsoDate },
): Result<TeamRecord, TeamRecordCode> => {
  try {
    if (!isObject(input)) return refuse('wrong-type', [], { expected: 'object' });
    const version = Object.hasOwn(input, 'schemaVersion') ? input.schemaVersion : undefined;
    if (Number.isFinite(version) && Number(version) > TEAM_SCHEMA_VERSION)
      return refuse(
        'newer-schema-version',
        ['schemaVersion'],
        { version: Number(version), known: TEAM_SCHEMA_VERSION },
        'unsupported',
      );
    const shape = parseWith(TeamRecord, input);
    // What is too much to be read as a whole is not looked into any further.
    if (!shape.ok && shape.issues.some(({ path }) => path.length === 0)) return shape;
    const issues = [...(shape.ok ? [] : shape.issues), ...checkTeamRecord(input, on)];
    return shape.ok && issues.length === 0 ? ok(shape.value) : refuseAll(issues);
  } catch {
    return refuseAll([issue('unreadable', [])]);
  }
};
