import { describe, expect, test } from 'vitest';
import { enGB } from '../src/content.js';
import { listGaps } from '../src/kernel/index.js';
import { contentOf, MODULES, rulesOf } from './support/modules.js';

const contents = await Promise.all(MODULES.map(async (name) => ({ name, ...(await contentOf(name)) })));

describe('the words of all modules as one locale', () => {
  const words = contents.flatMap(({ name, words: own = {} }) =>
    Object.entries(own).map(([code, text]) => ({ name, code, text })),
  );

  test('are many', () => expect(words.length).toBeGreaterThan(80));

  test('every code is found under its module, and bare only where it has one meaning', () => {
    for (const { name, code, text } of words) {
      expect(enGB.words[`${name}/${code}`]).toBe(text);
      expect([undefined, text]).toContain(enGB.words[code]);
    }
  });

  test('every label, definition and rule is among them', () => {
    for (const { entries = {}, rules = {} } of contents)
      for (const [id, { label, definition }] of [...Object.entries(entries), ...Object.entries(rules)]) {
        expect(enGB.words[id]).toBe(label);
        expect(enGB.words[`${id}#definition`]).toBe(definition);
      }
  });

  test('every rule has words', async () => {
    for (const module of MODULES)
      for (const { id } of await rulesOf(module)) expect(Object.hasOwn(enGB.words, id)).toBe(true);
  });

  test('no note sends a reader to a list that only this library has', async () => {
    const notes: string[] = [];
    const read = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value))
        if (key === 'note' && typeof part === 'string') notes.push(part);
        else read(part);
    };
    read(contents);
    for (const module of MODULES) read(await rulesOf(module));
    expect(notes.length).toBeGreaterThan(100);
    expect(notes.filter((note) => /\bD-\d/.test(note))).toEqual([]);
  });

  test('placeholders are closed', () => {
    for (const text of Object.values(enGB.words)) expect(text.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });

  test('a second locale is told what it lacks', () => {
    const [first = ''] = Object.keys(enGB.words);
    const welsh = { tag: 'cy', words: { [first]: 'rhywbeth' } };
    expect(listGaps(welsh, enGB)).toHaveLength(Object.keys(enGB.words).length - 1);
  });
});
