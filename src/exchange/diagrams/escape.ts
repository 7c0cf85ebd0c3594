const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** False for what no XML 1.0 document may hold: most control characters, and halves of a pair that lost the other. */
const isXml = (character: string): boolean => {
  const point = character.codePointAt(0)!;
  if (point < 0x20) return character === '\t' || character === '\n' || character === '\r';
  return (point < 0xd800 || point > 0xdfff) && point !== 0xfffe && point !== 0xffff;
};

/** Text for an attribute or an element of XML; what XML cannot hold is replaced by U+FFFD. */
export const xmlText = (text: string): string =>
  Array.from(text, (one) => (isXml(one) ? (XML[one] ?? one) : '\ufffd')).join('');

// These are put to one character at a time: free words are never searched with a pattern.
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;
const FIGURE = /\p{N}/u;
const STAYS = /[\p{L}\p{M}\p{N} ,.’]/u;

/** On one line: line ends, and what XML cannot hold, become spaces, of which one stays between words. */
const onOneLine = (text: string): readonly string[] => {
  const line: string[] = [];
  for (const one of text)
    if (isXml(one) && one.trim() !== '') line.push(one);
    else if (line.length > 0 && line.at(-1) !== ' ') line.push(' ');
  return line.at(-1) === ' ' ? line.slice(0, -1) : line;
};

/**
 * Text for a label in Mermaid. Whatever could mean something to Mermaid, to Markdown or to HTML is written as the number
 * of its character; only letters, figures and a few marks stay. Line ends and control characters become spaces.
 */
export const mermaidText = (text: string): string => {
  const line = onOneLine(text);
  const isWord = (at: number): boolean => LETTER_OR_FIGURE.test(line[at] ?? '');
  // Markdown takes a figure and a full stop at the start of a label for a list, and then draws no label at all.
  const afterFigures = line.findIndex((one) => !FIGURE.test(one));
  return line
    .map((one, at) => {
      const stays = one === '-' ? isWord(at - 1) && isWord(at + 1) : STAYS.test(one);
      return stays && !(one === '.' && at > 0 && at === afterFigures) ? one : numbered(one);
    })
    .join('');
};

const numbered = (character: string): string => `#${character.codePointAt(0)};`;
