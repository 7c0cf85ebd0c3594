import service from '../../examples/data/service.json' with { type: 'json' };
import { isoDate } from '../../src/kernel/index.js';
import type { OwnAnswers, TeamRecord } from '../../src/review/index.js';
import { OwnAnswers as OwnAnswersSchema, parseTeamRecord } from '../../src/review/schema.js';
import { deepFreeze } from '../support/builders.js';

export const on = isoDate('2026-11-20');

/** A small whole team, fresh for each use; parts can be replaced. */
export const team = (more: Partial<TeamRecord> = {}): TeamRecord =>
  deepFreeze({
    schemaVersion: 1,
    id: 't1',
    practitioners: [
      { id: 'w2', since: isoDate('2026-11-01') },
      { id: 'w1', name: 'Bea' },
    ],
    expectations: { everyDays: 42 },
    supervision: [],
    observations: [],
    measures: {},
    support: [],
    visits: [],
    exposure: [],
    summaries: [],
    ...more,
  });

/** The team of the example service, with whatever was shared. */
export const exampleTeam = (summaries: TeamRecord['summaries'] = []): TeamRecord => {
  const parsed = parseTeamRecord({ ...structuredClone(service.team), summaries }, { on });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return deepFreeze(parsed.value);
};

/** What six people of the example said in confidence. */
export const exampleAnswers: readonly OwnAnswers[] = deepFreeze(
  service.confidential.map((input) => OwnAnswersSchema.parse(input)),
);
