/** Ways of making contact. Phone, text, letter and email can arrange a meeting; they cannot see a child. */
export const CHANNELS = [
  'home-visit',
  'office',
  'school',
  'neutral-venue',
  'video',
  'phone',
  'text',
  'email',
  'letter',
  'other',
] as const;

/** One of {@link CHANNELS}. */
export type Channel = (typeof CHANNELS)[number];

/** Channels by which a child can be seen in person. */
export const IN_PERSON_CHANNELS = ['home-visit', 'office', 'school', 'neutral-venue'] as const;

/**
 * How a contact ended. What the service did and what the family did are kept apart, and so are being out and being
 * in without opening: they can point to different things. `no-reply` is for a message or call nobody answered.
 */
export const CONTACT_OUTCOMES = [
  'held',
  'cut-short-by-family',
  'cancelled-by-service',
  'moved-by-service',
  'cancelled-by-family',
  'moved-by-family',
  'refused',
  'not-in',
  'in-but-not-opening',
  'no-reply',
  'not-recorded',
] as const;

/** One of {@link CONTACT_OUTCOMES}. */
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** What somebody is to the child. */
export const PERSON_ROLES = [
  'child',
  'parent',
  'step-parent',
  'partner-of-parent',
  'carer',
  'grandparent',
  'sibling',
  'other-family',
  'friend-of-family',
] as const;

/** One of {@link PERSON_ROLES}. */
export type PersonRole = (typeof PERSON_ROLES)[number];

/** Where somebody lives in relation to the child. */
export const LIVES = ['with-child', 'elsewhere', 'unknown'] as const;

/** One of {@link LIVES}. */
export type Lives = (typeof LIVES)[number];

export type { Contact, Person } from './schema.js';
