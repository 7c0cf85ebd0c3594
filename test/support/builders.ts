import { type Answer, type Contact, isoDate, type Observation } from '../../src/kernel/index.js';

/** Freezes a value all the way down, so that a test fails if anything changes its input. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
};

let made = 0;
/** An observation; the day, the person and the id can be left to the builder. */
export const observed = (
  item: string,
  answer: Answer = 'yes',
  more: Partial<Omit<Observation, 'on'>> & { readonly on?: string } = {},
): Observation => {
  made += 1;
  const { on = '2026-03-01', ...rest } = more;
  return deepFreeze({ id: `o${made}`, about: 'p1', item, answer, ...rest, on: isoDate(on) });
};

/** A contact; the day and the id can be left to the builder. */
export const contact = (
  channel: Contact['channel'],
  outcome: Contact['outcome'],
  more: Partial<Omit<Contact, 'on'>> & { readonly on?: string } = {},
): Contact => {
  made += 1;
  const { on = '2026-03-01', ...rest } = more;
  return deepFreeze({ id: `c${made}`, channel, outcome, ...rest, on: isoDate(on) });
};
