/** The namespace of names that are addresses, RFC 9562, appendix C. */
const NAMESPACE: readonly number[] = [
  0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
];

/** The octets of a text in UTF-8; half of a surrogate pair counts as U+FFFD, as everywhere on the web. */
const octetsOf = (text: string): readonly number[] => {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return (escaped.match(/%[0-9A-F]{2}|./g) ?? []).map((part) =>
    part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );
};

const turn = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** The message of SHA-1 in blocks of sixteen words: a one, zeros, and the length in bits. */
const blocksOf = (octets: readonly number[]): readonly number[][] => {
  const count = ((octets.length + 8) >> 6) + 1;
  const words = new Array<number>(count * 16).fill(0);
  for (const [at, octet] of [...octets, 0x80].entries())
    words[at >> 2] = words[at >> 2]! | (octet << (24 - (at % 4) * 8));
  words[words.length - 1] = octets.length * 8;
  return Array.from({ length: count }, (_, at) => words.slice(at * 16, at * 16 + 16));
};

const ROUNDS: readonly ((b: number, c: number, d: number) => number)[] = [
  (b, c, d) => ((b & c) | (~b & d)) + 0x5a827999,
  (b, c, d) => (b ^ c ^ d) + 0x6ed9eba1,
  (b, c, d) => ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc,
  (b, c, d) => (b ^ c ^ d) + 0xca62c1d6,
];

type State = readonly [number, number, number, number, number];

const stir = (state: State, block: readonly number[]): State => {
  const words = [...block];
  for (let at = 16; at < 80; at += 1)
    words.push(turn(words[at - 3]! ^ words[at - 8]! ^ words[at - 14]! ^ words[at - 16]!, 1));
  let [a, b, c, d, e] = state;
  for (const [at, one] of words.entries()) {
    const next = (turn(a, 5) + ROUNDS[Math.floor(at / 20)]!(b, c, d) + e + one) | 0;
    [a, b, c, d, e] = [next, a, turn(b, 30), c, d];
  }
  return [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0, (state[4] + e) | 0];
};

const START: State = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];

/**
 * The UUID of a name, version 5: the same name always gives the same id, and another name another. SHA-1 serves as a
 * fingerprint here, not as a lock.
 *
 * @param name - The name.
 * @returns Thirty-two hexadecimal digits in five groups.
 * @throws Never.
 * @see RFC 9562, 5.5; FIPS 180-4, 6.1.
 * @example uuidOf('www.example.com').length; // => 36
 */
export const uuidOf = (name: string): string => {
  const [a, b, c, d] = blocksOf([...NAMESPACE, ...octetsOf(name)]).reduce(stir, START);
  const hex = [a, (b & 0xffff0fff) | 0x5000, (c & 0x3fffffff) | 0x80000000, d]
    .map((one) => (one >>> 0).toString(16).padStart(8, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
