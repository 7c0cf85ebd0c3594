import type { RecordEvent } from '../schema.js';

/**
 * Says why something happened, where whoever recorded it said so: with the event itself, or with the move, decision or
 * hand-over in it.
 *
 * @param event - An accepted event.
 * @returns The words; `undefined` where none were given.
 * @throws Never.
 * @see The library's design, section 3 (record).
 * @example reasonOf({ type: 'personRedacted', on: isoDate('2026-11-21'), by: 'w1', person: 'p1', reason: 'asked' }); // => 'asked'
 */
export const reasonOf = (event: RecordEvent): string | undefined => {
  switch (event.type) {
    case 'changeMoved':
      return 'reason' in event.event ? event.event.reason : undefined;
    case 'leadChanged':
      return 'reason' in event.event ? event.event.reason : undefined;
    case 'sharingDecided':
      return event.decision.reason;
    case 'flagMoved':
      return 'note' in event.move ? event.move.note : undefined;
    case 'growMoved':
    case 'planAgreed':
      return undefined;
    default:
      return event.reason;
  }
};
