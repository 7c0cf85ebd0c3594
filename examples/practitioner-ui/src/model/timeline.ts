import type { FamilyRecord } from 'family-engagement/record';
import type { Names } from 'family-engagement/review';
import { sayer } from '../words.js';

type Contact = FamilyRecord['contacts'][number];

export type TimelineEntry = {
  readonly id: string;
  readonly on: string;
  readonly kind: string;
  readonly text: string;
  readonly more: readonly string[];
};

export type TimelineDay = { readonly on: string; readonly entries: readonly TimelineEntry[] };

const CHANNELS: Readonly<Record<Contact['channel'], string>> = {
  'home-visit': 'Home visit',
  office: 'Meeting at the office',
  school: 'Meeting at school',
  'neutral-venue': 'Meeting in a neutral place',
  video: 'Video call',
  phone: 'Phone call',
  text: 'Text message',
  email: 'Email',
  letter: 'Letter',
  other: 'Contact',
};

const OUTCOMES: Readonly<Record<Contact['outcome'], string>> = {
  held: 'took place',
  'cut-short-by-family': 'cut short by the family',
  'cancelled-by-service': 'called off by us',
  'moved-by-service': 'moved by us',
  'cancelled-by-family': 'called off by the family',
  'moved-by-family': 'moved by the family',
  refused: 'declined',
  'not-in': 'nobody in',
  'in-but-not-opening': 'somebody in, door not opened',
  'no-reply': 'no reply',
  'not-recorded': 'outcome not written down',
};

const SEEN = {
  yes: 'Child seen',
  no: 'Child not seen',
  unknown: 'Not known whether a child was seen',
} as const;
const ALONE = { yes: ', alone too', no: ', not alone', unknown: ', not known whether alone' } as const;

/** Names for everything of a record that has an id, and the host's own. */
export const namesIn = (
  { id, name, people, neededChanges, grow = [] }: FamilyRecord,
  others: Names,
): Names => ({
  ...others,
  [id]: `the ${name ?? id} family`,
  ...Object.fromEntries(people.map((person) => [person.id, person.name ?? person.id])),
  ...Object.fromEntries(neededChanges.map((needed) => [needed.id, needed.what])),
  ...Object.fromEntries(grow.flatMap(({ goals }) => goals.map((goal) => [goal.id, `“${goal.words}”`]))),
  ...Object.fromEntries(grow.flatMap(({ steps }) => steps.map((step) => [step.id, step.what ?? step.id]))),
});

const some = (...lines: readonly (string | undefined)[]): readonly string[] =>
  lines.filter((line): line is string => line !== undefined && line !== '');

/** A question needs no colon before its answer. */
const answered = (item: string, answer: string): string =>
  item.endsWith('?') ? `${item} ${answer}` : `${item}: ${answer}`;

const entriesOf = (record: FamilyRecord, names: Names): readonly TimelineEntry[] => {
  const say = sayer(names);
  const name = (id: string) => names[id] ?? id;
  const list = (ids: readonly string[]) => ids.map(name).join(', ');
  const quoted = (text: string | undefined) => (text === undefined ? undefined : `Note: ${text}`);
  const by = (id: string | undefined) => (id === undefined ? undefined : `By ${name(id)}`);

  const contacts = record.contacts.map((one): TimelineEntry => {
    const late = one.serviceLateMinutes ?? 0;
    const seen = one.childSeen === undefined ? undefined : SEEN[one.childSeen];
    const alone =
      one.childSeen === 'yes' && one.childSeenAlone !== undefined ? ALONE[one.childSeenAlone] : '';
    return {
      id: one.id,
      on: one.on,
      kind: 'Contact',
      text: `${CHANNELS[one.channel]}: ${OUTCOMES[one.outcome]}`,
      more: some(
        one.present === undefined ? undefined : `Present: ${list(one.present)}`,
        one.present === undefined && one.invited !== undefined ? `Invited: ${list(one.invited)}` : undefined,
        seen === undefined ? undefined : seen + alone,
        late > 0 ? `We were ${late} minutes late` : undefined,
        one.reason === undefined ? undefined : `Why: ${one.reason}`,
        quoted(one.note),
        by(one.by),
      ),
    };
  });
  const observations = record.observations.map(
    (one): TimelineEntry => ({
      id: one.id,
      on: one.on,
      kind: 'Observation',
      text: answered(say(one.item), say(one.answer)),
      more: some(
        `About ${name(one.about)}${one.knownBy === undefined ? '' : `, ${say(one.knownBy)}`}`,
        quoted(one.note),
        by(one.by),
      ),
    }),
  );
  const changes = record.neededChanges.flatMap(({ id, what, events = [] }) =>
    events.map(
      (event, at): TimelineEntry => ({
        id: `${id}-${at}`,
        on: event.on,
        kind: 'Change',
        text: `${sayer(names, 'change')(event.type)}: ${say('to' in event ? event.to : event.stage)}`,
        more: [`On: ${what}`],
      }),
    ),
  );
  const sharing = record.sharing.map(
    (one): TimelineEntry => ({
      id: one.id,
      on: one.on,
      kind: 'Sharing',
      text: `Sharing a worry about ${name(one.about)}: ${one.choice === undefined ? 'begun, not decided yet' : say(one.choice)}`,
      more: some(one.with === undefined ? undefined : `With ${list(one.with)}`, by(one.by)),
    }),
  );
  const incidents = (record.incidents ?? []).map(
    (one): TimelineEntry => ({
      id: one.id,
      on: one.on,
      kind: 'Incident',
      text:
        one.behaviours.map((item) => say(item)).join(', ') ||
        'What kind of threat it was is not written down',
      more: some(`About ${name(one.about)}`, quoted(one.note), one.workers && `Met by ${list(one.workers)}`),
    }),
  );
  const leads = (record.leads ?? []).map(
    (one, at): TimelineEntry => ({
      id: `lead-${at}`,
      on: one.on,
      kind: 'Lead professional',
      text:
        one.type === 'appointed'
          ? `${one.name} becomes lead professional`
          : `${one.name} takes over as lead professional`,
      more: one.type === 'appointed' ? [] : [`Why: ${one.reason}`, `Family told: ${say(one.familyTold)}`],
    }),
  );
  const talks = (record.grow ?? []).map(
    (one): TimelineEntry => ({
      id: one.id,
      on: one.status === 'plan' ? one.finishedOn : one.startedOn,
      kind: 'GROW',
      text: one.status === 'plan' ? 'GROW conversation: a plan was made' : 'GROW conversation begun',
      more: [`About: ${name(one.need)}`, `With ${list(one.voices)}`],
    }),
  );
  const referral =
    record.referredOn === undefined
      ? []
      : [{ id: 'referral', on: record.referredOn, kind: 'Referral', text: 'Referred', more: [] }];
  return [
    ...incidents,
    ...sharing,
    ...leads,
    ...contacts,
    ...observations,
    ...changes,
    ...talks,
    ...referral,
  ];
};

/** What is dated in a record, newest day first. The sessions of a register are in the review, not here. */
export const timelineOf = (record: FamilyRecord, names: Names): readonly TimelineDay[] => {
  const entries = entriesOf(record, names);
  const days = [...new Set(entries.map(({ on }) => on))].sort().reverse();
  return days.map((on) => ({ on, entries: entries.filter((entry) => entry.on === on) }));
};
