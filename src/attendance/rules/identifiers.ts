import type { Rule } from '../../kernel/index.js';
import { ATT_NHS, ATT_UPN } from '../register.js';

/** What one check of a number came to; `not-checked` where an earlier check, or a list, is wanting. */
export type CheckFinding = 'passes' | 'fails' | 'not-checked';

/** Three separate findings on a unique pupil number. Passing them all does not show that the number was issued. */
export type UpnCheck = {
  /** Thirteen characters: a letter, eleven digits, and a digit (or a letter, where it is temporary). */
  readonly shape: CheckFinding;
  /** Whether it is temporary, by its last character; absent where the shape fails. */
  readonly temporary?: boolean;
  /** Whether the first letter is the one the rest calls for. */
  readonly checkLetter: CheckFinding;
  /** The letter the rest calls for; absent where the shape fails. */
  readonly expected?: string;
  /** Whether characters 2 to 4 are on the caller's list of local authorities. */
  readonly authority: CheckFinding;
  /** The rule. */
  readonly rule: Rule;
};

// I, O and S are left out: they are too like 1, 0 and 5.
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const UPN_SHAPE = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/**
 * Checks a unique pupil number: its shape, its check letter and its local authority, each on its own.
 *
 * @param value - The number as written: capital letters, no spaces.
 * @param options - `authorities`: three-digit codes the caller takes as valid; without them that part is not checked.
 * @returns Three findings.
 * @throws Never.
 * @see UK Government Data Standards Catalogue, Unique Pupil Number 2.0 (`upn-standard`): rule ATT-UPN.
 * @example checkUpn('P207000016049').checkLetter; // => 'passes'
 */
export const checkUpn = (
  value: string,
  { authorities }: { readonly authorities?: readonly string[] } = {},
): UpnCheck => {
  if (!UPN_SHAPE.test(value))
    return { shape: 'fails', checkLetter: 'not-checked', authority: 'not-checked', rule: ATT_UPN };
  const rest = [...value].slice(1);
  const sum = rest.reduce((total, character, at) => total + figureFor(character) * (at + 2), 0);
  const expected = LETTERS[sum % 23]!;
  return {
    shape: 'passes',
    temporary: LETTERS.includes(rest[11]!),
    checkLetter: value[0] === expected ? 'passes' : 'fails',
    expected,
    authority:
      authorities === undefined
        ? 'not-checked'
        : authorities.includes(value.slice(1, 4))
          ? 'passes'
          : 'fails',
    rule: ATT_UPN,
  };
};

const figureFor = (character: string): number => {
  const letter = LETTERS.indexOf(character);
  return letter === -1 ? Number(character) : letter;
};

/** Two separate findings on an NHS number. Passing both does not show that the number was issued. */
export type NhsNumberCheck = {
  /** Ten digits, plain or spaced 3-3-4. */
  readonly shape: CheckFinding;
  /** Whether the last digit is the one the first nine call for. */
  readonly checkDigit: CheckFinding;
  /** The rule. */
  readonly rule: Rule;
};

/**
 * Checks an NHS number: its shape and its check digit, each on its own.
 *
 * @param value - Ten digits, plain or written `943 476 5919`.
 * @returns Two findings.
 * @throws Never.
 * @see NHS Data Model and Dictionary, NHS Number (`nhs-number`): rule ATT-NHS.
 * @example checkNhsNumber('943 476 5919').checkDigit; // => 'passes'
 */
export const checkNhsNumber = (value: string): NhsNumberCheck => {
  if (!/^(\d{10}|\d{3} \d{3} \d{4})$/.test(value))
    return { shape: 'fails', checkDigit: 'not-checked', rule: ATT_NHS };
  const digits = [...value.replaceAll(' ', '')].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  // 11 becomes 0; 10 has no digit, so such a number is never issued and nothing matches.
  const expected = (11 - (sum % 11)) % 11;
  return { shape: 'passes', checkDigit: digits[9] === expected ? 'passes' : 'fails', rule: ATT_NHS };
};
