/** A code of a code system, with how it reads. */
export type Coding = {
  /** The code system. */
  readonly system: string;
  /** The code. */
  readonly code: string;
  /** How it reads. */
  readonly display?: string;
};

const YES_NO = 'http://terminology.hl7.org/CodeSystem/v2-0136';
const ABSENT = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

/** Names that this library gives begin so, unless a host has its own. */
export const BASE = 'urn:family-engagement:';

/** The code system of choices and other codes of the library. */
export const ownSystem = (base: string): string => `${base}code`;

/**
 * The code for an answer: of HL7's own value set “yes, no, don't know” where it is one of the three, and of the library's
 * code system where it is a choice.
 */
export const codingOf = (code: string, base: string): Coding => {
  switch (code) {
    case 'yes':
      return { system: YES_NO, code: 'Y' };
    case 'no':
      return { system: YES_NO, code: 'N' };
    case 'unknown':
      return { system: ABSENT, code: 'asked-unknown' };
    default:
      return { system: ownSystem(base), code };
  }
};
