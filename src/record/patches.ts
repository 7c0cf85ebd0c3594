import { enablePatches, Immer, type Patch } from 'immer';
import { type Draft, type Lists, recipe } from './rules/evolve.js';
import { reasonOf } from './rules/reason.js';
import type { FamilyRecord, RecordEvent } from './schema.js';

/** One operation of a JSON Patch (RFC 6902). */
export type JsonPatch = {
  /** What is done. */
  readonly op: 'add' | 'remove' | 'replace';
  /** Where, as a JSON Pointer (RFC 6901). */
  readonly path: string;
  /** The new value; absent for `remove`. */
  readonly value?: unknown;
};

/** What events changed in a record, as patches that any JSON Patch library can apply. */
export type RecordPatches = {
  /** The record after. */
  readonly record: FamilyRecord;
  /** From the record before to the record after. */
  readonly forward: readonly JsonPatch[];
  /** From the record after back to the record before. */
  readonly inverse: readonly JsonPatch[];
  /** Who recorded each event, when and why, in the order of the events. */
  readonly trail: readonly {
    readonly on: string;
    readonly by: string;
    readonly type: string;
    readonly reason?: string;
  }[];
};

// A producer of our own: what the caller passed in is never frozen, and no setting outside is touched.
const producer = /* @__PURE__ */ new Immer({ autoFreeze: false });

const pointer = (path: Patch['path']): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const jsonPatch = ({ op, path, value }: Patch): JsonPatch =>
  op === 'remove' ? { op, path: pointer(path) } : { op, path: pointer(path), value };

/**
 * Applies events and gives what they changed as JSON Patch, forward and back, for an audit trail or a sync. The way back
 * from a redaction would bring back what was erased: a host that redacts keeps no inverse of it, and none from before.
 *
 * @param record - The record before. It is not changed and not frozen.
 * @param events - Accepted events, oldest first.
 * @returns The record after (equal to what `applyEvents` gives), both patches, and who, when and why.
 * @throws Never.
 * @see RFC 6902 (JSON Patch), RFC 6901 (JSON Pointer).
 * @example patchesOf(openRecord('f1'), [{ type: 'added', on: isoDate('2026-11-21'), by: 'w1', what: { section: 'people', row: { id: 'p1', role: 'parent' } } }]).forward[0].path; // => '/people/0'
 */
export const patchesOf = (record: FamilyRecord, events: readonly RecordEvent[]): RecordPatches => {
  enablePatches();
  const [after, forward, inverse] = producer.produceWithPatches(record, (drafted) => {
    const draft = drafted as unknown as Draft & Record<string, unknown>;
    const lists: Lists = (section, absent) => {
      if (draft[section] === undefined) {
        if (absent === 'as-is') return [];
        draft[section] = [] as never;
      }
      return draft[section] as unknown as ReturnType<Lists>;
    };
    const apply = recipe(lists);
    for (const event of events) apply(event);
  });
  return {
    record: after,
    forward: forward.map(jsonPatch),
    inverse: inverse.map(jsonPatch),
    trail: events.map((event) => {
      const { on, by, type } = event;
      const reason = reasonOf(event);
      return { on, by, type, ...(reason === undefined ? {} : { reason }) };
    }),
  };
};
