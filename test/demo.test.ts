import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import service from '../examples/data/service.json' with { type: 'json' };
import { balanceCaseload } from '../examples/demo/caseload.js';
import { loadOwnPage, loadService } from '../examples/demo/load.js';
import { drawOwnPage, drawReport } from '../examples/demo/report.js';
import { drawService, paintFor } from '../examples/demo/terminal.js';

const file = join(import.meta.dirname, '..', 'examples', 'data', 'service.json');
const loaded = loadService(file);
const forManager = [drawReport(loaded), drawService(loaded, paintFor(false))];
const own = drawOwnPage(loadOwnPage(file, 'w-carys'));
/** The text of a page, line by line, without what is not specific to it. */
const linesIn = (page: string) =>
  [...page.matchAll(/<li class="line [a-z]+">([^<]+)/g)].map(([, text]) => text as string);

describe('the demo, with the built package', () => {
  test('shows the manager the team, with counts over five people or more', () => {
    for (const page of forManager) {
      expect(page).toContain('For the manager: Harbour Lane team');
      expect(page).toContain('6 people answered');
      expect([...page.matchAll(/(\d+) people answered/g)].every(([, count]) => Number(count) >= 5)).toBe(
        true,
      );
    }
  });

  test('shows the manager the caseload as it is and as it could be, staff first', () => {
    for (const page of forManager) {
      const told = page.replaceAll(/\s+/g, ' ');
      const at = [
        'There is more need than this team can hold',
        'Some families have no place within the limits',
        'The line manager decides',
        'Even share: 51.6 points',
        'from Hollis to ',
        'A skill that is needed is missing (british-sign-language)',
        'Two families that must be kept apart',
      ].map((text) => told.indexOf(text));
      expect(at).not.toContain(-1);
      expect(at).toEqual([...at].sort((one, two) => one - two));
      const [, most] = /at most ([\d.]+) % could still be saved/.exec(told) ?? [];
      expect(Number(most)).toBeLessThan(10);
    }
  });

  test('draws a bar now and a bar as suggested for each measure of each practitioner, in the order of the file', () => {
    const [report, terminal] = forManager as [string, string];
    const drawn = [
      ...report.matchAll(/aria-label="(\w+)[^"]*: [\d.]+ now, [\d.]+ as suggested, even share/g),
    ];
    // Load, four bands, threat.
    expect(drawn.map(([, name]) => name)).toEqual(
      service.team.practitioners.flatMap(({ name }) => Array<string>(6).fill(name)),
    );
    expect(terminal).toMatch(/Hollis +░+│░+ +91 .+\n +█+/);
  });

  test('moves nobody who is to stay, and loses no family', () => {
    const { families } = service.caseload;
    const held = new Set(families.map(({ id }) => id));
    const [report] = forManager as [string];
    const moved = [...report.matchAll(/>(f-\d\d) \([^)]+\) from (\w+) to (\w+)\./g)];
    expect(moved.length).toBeGreaterThan(5);
    for (const [, family, from, to] of moved) {
      expect(held).toContain(family);
      expect(from).not.toBe(to);
      expect(families.find(({ id }) => id === family)).not.toHaveProperty('pinned');
    }
  });

  test('says what is wrong with a caseload it cannot read', () => {
    const { caseload } = service;
    expect(() => balanceCaseload({ ...caseload, bands: [] }, [], {})).toThrow('unknown-band');
  });

  test('shows who meets the threats, now and as suggested, with no verdict', () => {
    for (const page of forManager) {
      const told = page.replaceAll(/\s+/g, ' ');
      // Seven of the nine flagged families who are held are with Hollis, one of three men; counted in the file.
      expect(told).toContain('The men in the team: flagged for threat now, 7 of 22 families held');
      expect(told).toContain('These are chances, not a verdict');
    }
  });

  test('shows of each family something that is true of no other', () => {
    const [report, terminal] = forManager as [string, string];
    const parts = [
      [report, /<h2 id="/],
      [terminal, /\nThe (?=[\w-]+ family\n)/],
    ] as const;
    const own = [
      [
        'Dana wants',
        'Kit wants',
        'Writes it down for us',
        'The child and others see this differently',
        'Next in the response',
      ],
      [
        'A sign that we are being split',
        'Explains, and does not excuse',
        'Meeting of the agencies',
        'Violence in the child’s risk assessment',
        'The manager’s decision on threats',
      ],
      [
        'Stepping down to one agency',
        'does it still fit',
        'Gained, and not known to last yet',
        'it was there: Builds up my parenting',
      ],
    ];
    for (const [page, cut] of parts) {
      const families = page
        .split(cut)
        .slice(1, 4)
        .map((text) => text.replaceAll(/\s+/g, ' '));
      expect(families).toHaveLength(3);
      for (const [at, texts] of own.entries())
        for (const text of texts)
          expect([text, families.map((family) => family.includes(text))]).toEqual([
            text,
            [0, 1, 2].map((one) => one === at),
          ]);
    }
  });

  test('puts overrides first, and says what is not known where nothing is on record', () => {
    const brandt = loaded.families[1]?.explanation.sections ?? [];
    expect(brandt[0]?.lines.slice(0, 2).map(({ urgency }) => urgency)).toEqual(['override', 'override']);
    expect(brandt.find(({ part }) => part === 'attendance')?.lines).toMatchObject([{ kind: 'gap' }]);
    for (const { explanation } of loaded.families) {
      expect(explanation.gaps).toEqual([]);
      expect(explanation.sections.filter(({ lines }) => lines.length === 0)).toEqual([]);
    }
  });

  test('draws one practitioner’s own page apart', () => {
    expect(own).toContain('For you alone');
    expect(own).toMatch(/Compassion satisfaction \(ProQOL\): \d+/);
    expect(linesIn(own).length).toBeGreaterThan(40);
  });

  test('prints none of it for the manager', () => {
    for (const page of forManager) {
      expect(page).not.toContain('For you alone');
      expect(page).not.toMatch(/\(ProQOL\): \d+/);
      for (const { id } of service.confidential) expect(page).not.toContain(id);
    }
    // What both pages may say is said of the team: the label of a clause or a duty, and never a person's answer.
    const report = linesIn(forManager[0] as string);
    const personal = linesIn(own).filter((text) =>
      / you\b|your\b|: (yes|no|present|partly|not there)$/.test(text),
    );
    expect(personal.length).toBeGreaterThan(20);
    expect(report.filter((text) => personal.includes(text))).toEqual([]);
  });

  test('names no code for want of words', () => {
    for (const page of [...forManager, own])
      expect(
        [...page.matchAll(/[>\s](?:wellbeing|organisation|review)\.[a-z0-9.-]+/g)].map(([code]) => code),
      ).toEqual([]);
  });

  test('refuses to draw a page for somebody who has not answered', () => {
    expect(() => loadOwnPage(file, 'w-ines')).toThrow('w-ines has not answered');
  });
});
