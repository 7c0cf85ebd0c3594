// Jo has kept a change up for months and slips. Which stage is Jo met at? A person says so; the library asks for it.
import { change, isoDate } from 'family-engagement';

const maintaining = change.evolveChange(change.startChange('jo', 'evenings-without-drink'), {
  type: 'located',
  on: isoDate('2026-07-07'),
  stage: 'change.maintenance',
  evidence: ['o5'],
});
const relapse = { type: 'recordRelapse', on: isoDate('2026-11-03') } as const;
const toNowhere = change.decideChange(maintaining, { ...relapse, to: 'change.maintenance' });
const toAction = change.decideChange(maintaining, { ...relapse, to: 'change.action' });

export const actual = [
  toNowhere.ok ? 'accepted' : toNowhere.issues.map(({ code }) => code),
  toAction.ok ? change.evolveChange(maintaining, toAction.value).stage : 'refused',
];
export const expected = [['relapse-must-be-to-earlier-stage'], 'change.action'];
