import type { RecordEvent } from '../schema.js';

/** What stands where words were erased: there were words, and the structure is whole. It is no word of any language. */
export const ERASED = '…';

/** Fields that hold free words, or lists of them, in any row or event. */
const WORDS: readonly string[] = [
  ...['name', 'note', 'reason', 'what', 'how', 'why', 'words', 'measure', 'motivation', 'nextStep'],
  ...['benefits', 'costs', 'unacceptable', 'neededChanges', 'agreedOutcome', 'childAtHome', 'staffSafety'],
  ...['done', 'whatIsDifficult', 'whyDifficult', 'impactOnAssessment', 'impactOnDelivery', 'impactOnChild'],
  ...['because', 'reasons', 'workPlan', 'exclusionReason'],
  // Names or ids of those who should hear of a step: mostly names.
  'whoMustKnow',
  // Words in a GROW option; objects in a plan, ids in a flag.
  'risks',
];

/** In a draft these are words too; elsewhere they are codes. */
const WORDS_IN_DRAFT: readonly string[] = /* @__PURE__ */ WORDS.concat('purpose', 'question', 'childSeen');

/** Modules whose ids a list of words can hold. */
const MODULES: readonly string[] = [
  'attendance',
  'behaviour',
  'change',
  'engagement',
  'grow',
  'organisation',
  'plan',
  'safety',
  'wellbeing',
];
const ID_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-';
const isPart = (text: string): boolean =>
  text !== '' && [...text].every((one) => ID_CHARACTERS.includes(one));

/** Ids of a vocabulary stand in some of these fields elsewhere, and tell nothing of anybody. A name with a point in it does. */
const isId = (text: string): boolean => {
  const [module, ...rest] = text.split('.');
  return rest.length > 0 && MODULES.includes(module!) && rest.every(isPart);
};

const erased = (key: string, part: unknown, words: readonly string[]): unknown => {
  const inside = key === 'draft' ? WORDS_IN_DRAFT : words;
  if (words.includes(key) && typeof part === 'string') return ERASED;
  return words.includes(key) && Array.isArray(part)
    ? part.map((one) => (typeof one !== 'string' ? emptied(one, inside) : isId(one) ? one : ERASED))
    : emptied(part, inside);
};

/** The same with every free word erased, at any depth: the structure stays. */
export const emptied = (value: unknown, words = WORDS): unknown => {
  if (Array.isArray(value)) return value.map((one) => emptied(one, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, erased(key, part, words)]));
};

/** Whether any of these ids stands anywhere in a value. */
export const mentions = (value: unknown, ids: ReadonlySet<string>): boolean => {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => mentions(part, ids));
};

type Key = string;
const keyOf = (section: string, id: string): Key => `${section}\n${id}`;

/** The row that an event is about, and what the event says of it. */
const saysOf = (event: RecordEvent): { readonly row: Key; readonly says: unknown } | undefined => {
  switch (event.type) {
    case 'added':
    case 'updated':
    case 'corrected':
      return { row: keyOf(event.what.section, event.what.row.id), says: event.what.row };
    case 'changeMoved':
      return { row: keyOf('neededChanges', event.neededChange), says: event.event };
    case 'growMoved':
      return { row: keyOf('grow', event.conversation), says: event.move };
    case 'planAgreed':
      return { row: keyOf('plans', event.plan), says: undefined };
    case 'sharingDecided':
      return { row: keyOf('sharing', event.sharing), says: event.decision };
    case 'flagMoved':
      return { row: keyOf('flags', event.flag), says: event.move };
    default:
      return undefined;
  }
};

/** Ids that stand for a person: their own, and those of the changes needed of them. */
const idsOf = (events: readonly RecordEvent[], person: string): ReadonlySet<string> =>
  new Set([
    person,
    ...events.flatMap((event) =>
      'what' in event && event.what.section === 'neededChanges' && event.what.row.parent === person
        ? [event.what.row.id]
        : [],
    ),
  ]);

const redactBefore = (events: readonly RecordEvent[], person: string): readonly RecordEvent[] => {
  const ids = idsOf(events, person);
  const rows = new Set(
    events.flatMap((event) => {
      const said = saysOf(event);
      return said !== undefined && mentions(said.says, ids) ? [said.row] : [];
    }),
  );
  return events.map((event) => {
    const said = saysOf(event);
    return said !== undefined && rows.has(said.row) ? (emptied(event) as RecordEvent) : event;
  });
};

/**
 * Erases from a list of events what its own redactions ask for: every free word in an event about a row that names the
 * person, up to the redaction. A host that keeps events stores the result in place of the list; without that, the words
 * would still stand in the events before. Ids, days, answers and the order of things stay, so the record made from the
 * result has the same structure. Words about the family as a whole name nobody by id, and are a person's to look at.
 *
 * @param events - Accepted events of one record, oldest first. They are not changed.
 * @returns As many events, in the same order.
 * @throws Never.
 * @see UK GDPR, article 17 (erasure), for when; what is erased is a house choice. The library's design, section 3 (record).
 * @example redactEvents([]); // => []
 */
export const redactEvents = (events: readonly RecordEvent[]): readonly RecordEvent[] =>
  events.reduce<readonly RecordEvent[]>(
    (kept, event, at) =>
      event.type === 'personRedacted'
        ? [...redactBefore(kept.slice(0, at), event.person), ...kept.slice(at)]
        : kept,
    events,
  );
