import service from '../../../examples/data/service.json' with { type: 'json' };
import { PLAN_QUALITIES } from '../../../src/change/index.js';
import { isoDate } from '../../../src/kernel/index.js';
import type { FamilyRecord } from '../../../src/record/index.js';
import { parseFamilyRecord } from '../../../src/record/schema.js';
import { deepFreeze } from '../../support/builders.js';

export const on = isoDate('2026-11-20');

const parsed = (input: unknown): FamilyRecord => {
  const result = parseFamilyRecord(structuredClone(input), { on });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return deepFreeze(result.value);
};

/** The example families. */
export const FAMILIES = service.families.map(parsed);

const shared = { family: 'f1', agreedOn: '2026-10-01', reviewInWorkingDays: 20 };

/** A record with something for every part of a bundle, and something for every reason to leave it out. */
export const WIDE: FamilyRecord = parsed({
  schemaVersion: 1,
  id: 'f1',
  name: 'Family of Mia',
  people: [
    { id: 'mia', role: 'child', name: 'Mia' },
    { id: 'leo', role: 'child' },
    { id: 'dana', role: 'parent', name: 'Dana' },
    { id: 'kit', role: 'partner-of-parent' },
    { id: 'ann', role: 'grandparent' },
    { id: 'sol', role: 'step-parent' },
    { id: 'sib', role: 'sibling' },
    { id: 'aunt', role: 'other-family' },
    { id: 'joe', role: 'friend-of-family', name: 'Joe' },
    { id: 'cara', role: 'carer' },
  ],
  contacts: [{ id: 'c1', on: '2026-10-01', channel: 'home-visit', outcome: 'held', present: ['dana'] }],
  observations: [
    {
      id: 'o1',
      on: '2026-10-01',
      about: 'dana',
      item: 'change.capacity.motivation',
      answer: 'yes',
      by: 'bea',
      knownBy: 'observed',
      note: 'Rang the school herself.',
    },
    {
      id: 'o2',
      on: '2026-10-02',
      about: 'dana',
      item: 'change.capacity.ability',
      answer: 'no',
      knownBy: 'self-described',
    },
    {
      id: 'o3',
      on: '2026-10-02',
      about: 'n1',
      item: 'change.capacity.ability',
      answer: 'unknown',
      knownBy: 'reported',
    },
    {
      id: 'o4',
      on: '2026-10-02',
      about: 'f1',
      item: 'safety.threat.behaviour.shouting',
      answer: 'yes',
      knownBy: 'self-described',
    },
    {
      id: 'o5',
      on: '2026-10-02',
      about: 'dana',
      item: 'behaviour.visit-check.relieved-to-leave',
      answer: 'yes',
      by: 'bea',
    },
  ],
  neededChanges: [
    {
      id: 'n1',
      parent: 'dana',
      what: 'Mornings without shouting',
      events: [{ type: 'located', on: '2026-10-01', stage: 'change.contemplation', evidence: ['o1'] }],
    },
    { id: 'n2', parent: 'kit', what: '' },
  ],
  sharing: [
    {
      id: 's1',
      on: '2026-10-03',
      about: 'kit',
      by: 'bea',
      answers: {
        'safety.sharing.question.experience': 'yes',
        'safety.sharing.question.general-or-specific': 'specific',
      },
    },
    { id: 's2', on: '2026-10-03', about: 'f1', answers: {} },
  ],
  flags: [
    {
      id: 'fl1',
      about: 'kit',
      on: '2026-10-03',
      risks: ['safety.threat.behaviour.shouting'],
      note: 'Visit in pairs.',
    },
    {
      id: 'fl2',
      about: 'f1',
      on: '2026-09-03',
      risks: ['safety.threat.behaviour.animals'],
      liftedOn: '2026-10-05',
    },
    { id: 'fl3', about: '12 High Street', on: '2026-09-03', risks: [] },
  ],
  plans: [
    {
      ...shared,
      kind: 'single-action-plan',
      id: 'sap',
      leadProfessional: 'bea',
      familyMembers: ['dana'],
      workers: ['bea'],
      agreedBy: ['dana', 'bea'],
      familyCanSay: 'yes',
      actions: [
        { what: 'Walk to school together', by: 'dana', why: 'Mia asked for it', byWhen: '2026-10-20' },
        { what: 'Lend an alarm clock', by: 'bea', why: 'The old one broke' },
      ],
    },
    {
      kind: 'family-support-plan',
      id: 'fsp',
      parent: 'dana',
      goals: [{ what: 'Calm mornings', horizon: 'short-term' }, {}],
      actions: [{ what: ' ' }],
    },
    { kind: 'family-support-plan', id: 'fsp2', parent: 'nobody' },
    {
      ...shared,
      kind: 'family-support-plan',
      id: 'fsp3',
      parent: 'dana',
      neededChanges: ['Mornings without shouting'],
      goals: [
        { what: 'Calm mornings', horizon: 'short-term' },
        { what: 'Mia gets herself ready', horizon: 'long-term' },
      ],
      actions: [{ what: 'Bags packed the evening before', by: 'dana', why: 'One thing less to rush' }],
      qualities: Object.fromEntries(PLAN_QUALITIES.map((id) => [id, 'yes'])),
      parentAgrees: 'yes',
    },
    { kind: 'work-plan', id: 'wp', responsibilities: [{ what: 'See Mia weekly', of: 'school' }] },
    { kind: 'work-plan', id: 'wp2' },
    { kind: 'single-action-plan', id: 'sap2' },
    { kind: 'two-way-agreement', id: 'twa' },
    { kind: 'contract', id: 'con' },
    { kind: 'risk-reduction-plan', id: 'rrp' },
  ],
  visits: [
    { id: 'v1', on: '2026-10-01', answers: { 'safety.pre-visit.safety-training': 'no' }, context: {} },
  ],
  corrections: [
    {
      on: '2026-10-05',
      by: 'bea',
      reason: 'Wrong day',
      section: 'observations',
      id: 'o1',
      was: { id: 'o1' },
    },
    { on: '2026-10-05', by: 'bea', reason: '', section: 'contacts', id: 'c1', was: { id: 'c1' } },
    { on: '2026-10-05', by: 'bea', reason: 'Own matter', section: 'visits', id: 'v1', was: { id: 'v1' } },
    { on: '2026-10-05', by: 'bea', reason: 'Staff plan', section: 'plans', id: 'rrp', was: { id: 'rrp' } },
  ],
});
