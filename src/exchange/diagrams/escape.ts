/** Characters that no XML 1.0 document may hold, and halves of a pair that lost the other. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
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

/** Text for an attribute or an element of XML; what XML cannot hold is replaced by U+FFFD. */
export const xmlText = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"'\t\n\r]/g, (found) => XML[found]!);

/**
 * Text for a label in Mermaid. Whatever could mean something to Mermaid, to Markdown or to HTML is written as the number
 * of its character; only letters, figures and a few marks stay. Line ends and control characters become spaces.
 */
export const mermaidText = (text: string): string =>
  text
    .replace(NOT_XML, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N} ,.’-]/gu, (found) => numbered(found))
    // Markdown takes a figure or a dash at the start of a label for a list, and then draws no label at all.
    .replace(/^(\p{N}+)\./u, '$1#46;');

const numbered = (character: string): string => `#${character.codePointAt(0)};`;
