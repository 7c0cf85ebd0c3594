import { describe, expect, test } from 'vitest';
import { mermaidText, xmlText } from '../../src/exchange/diagrams/escape.js';

describe('text for XML', () => {
  test.each([
    ['a & <b> "c" \'d\'', 'a &amp; &lt;b&gt; &quot;c&quot; &apos;d&apos;'],
    ['tab\tline\r\n', 'tab&#9;line&#13;&#10;'],
    ['\u0000\u001f\ufffe\uffff', '\ufffd\ufffd\ufffd\ufffd'],
    ['half \ud800, other \udc00, whole 🙂', 'half \ufffd, other \ufffd, whole 🙂'],
    ['', ''],
  ])('%j → %j', (text, written) => expect(xmlText(text)).toBe(written));
});

describe('text for a label in Mermaid', () => {
  test.each([
    ['  two \n\t words  ', 'two words'],
    [' \u0000\ud800 ', ''],
    ['well-known, – or -not', 'well-known, #8211; or #45;not'],
    ['end-', 'end#45;'],
    ['1. first. 2.', '1#46; first. 2.'],
    ['. dot', '. dot'],
    ['12', '12'],
    ['a[b](c)', 'a#91;b#93;#40;c#41;'],
    ['家族 café ٣', '家族 café ٣'],
  ])('%j → %j', (text, written) => expect(mermaidText(text)).toBe(written));
});
