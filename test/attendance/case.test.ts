import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessResponseStep,
  BARRIERS_BY_AREA,
  checkNhsNumber,
  checkSupervisionUse,
  checkTenets,
  checkUpn,
  compareChildPictures,
  DETERMINANTS,
  listBarriers,
  listBrokering,
  RESPONSE_STEPS,
  TENET_PARTS,
  TENET_QUESTIONS,
  TENETS,
} from '../../src/attendance/index.js';
import type { AbsenceAccount } from '../../src/attendance/schema.js';
import { ANSWERS, type Answer, findingOf, isoDate, missingOf } from '../../src/kernel/index.js';
import { deepFreeze, observed } from '../support/builders.js';

const on = isoDate('2026-11-21');
const everyPart = (answer: Answer) =>
  Object.fromEntries(TENET_QUESTIONS.questions.map(({ id }) => [id, answer]));

describe('the tenets as a check of a case', () => {
  test('ten tenets, safeguarding first in every case (ATT-1)', () => {
    for (const answers of [{}, everyPart('yes'), everyPart('no')]) {
      const rows = checkTenets(deepFreeze(answers));
      expect(rows).toHaveLength(10);
      expect(rows[0]).toMatchObject({ tenet: 'attendance.tenet.10-safeguarding', rules: [{ id: 'ATT-1' }] });
      expect(rows.slice(1).map(({ tenet }) => tenet)).toEqual(TENETS.slice(0, 9));
    }
  });

  test('nothing asked: all open, none met, and safeguarding not considered is said', () => {
    const rows = checkTenets({});
    expect(rows.every(({ met, attendTo }) => met === 'unknown' && attendTo.length === 0)).toBe(true);
    expect(rows.flatMap(({ ask }) => ask)).toHaveLength(19);
    expect(rows.flatMap(({ cautions }) => cautions.map(({ code }) => code))).toEqual([
      'safeguarding-not-considered',
      'trust-makes-change-likelier',
    ]);
  });

  test('all answered yes: all met, nothing to add', () => {
    const rows = checkTenets(everyPart('yes'));
    expect(
      rows.every(
        ({ met, ask, attendTo, cautions }) =>
          met === 'yes' && ask.length + attendTo.length + cautions.length === 0,
      ),
    ).toBe(true);
  });

  test.each(TENETS.flatMap((tenet) => TENET_PARTS[tenet].map((part) => [tenet, part] as const)))(
    '%s is not met while %s is answered no',
    (tenet, part) => {
      const rows = checkTenets({ ...everyPart('yes'), [part]: 'no' });
      expect(rows.filter(({ met }) => met !== 'yes')).toMatchObject([
        { tenet, met: 'no', attendTo: [part], ask: [] },
      ]);
    },
  );

  test('a tenet without a rule of its own names none', () => {
    const ids = checkTenets({}).map(({ rules }) => rules.map(({ id }) => id));
    const [own, none] = [(id: string) => [id], [] as string[]];
    expect(ids.slice(0, 5)).toEqual([own('ATT-1'), none, none, none, own('ATT-5')]);
    expect(ids.slice(5)).toEqual([own('ATT-2'), own('ATT-6'), own('ATT-6'), none, own('ATT-7')]);
  });

  test('considering children but not others leaves safeguarding open', () => {
    const [first] = checkTenets({
      ...everyPart('yes'),
      'attendance.tenet.10-safeguarding.others': 'unknown',
    });
    expect(first).toMatchObject({
      met: 'unknown',
      ask: ['attendance.tenet.10-safeguarding.others'],
      cautions: [{ code: 'safeguarding-not-considered' }],
    });
  });

  test.each(ANSWERS.flatMap((bias) => ANSWERS.map((blocks) => [bias, blocks] as const)))(
    'supervision has two uses (ATT-6): bias %s, blocks %s',
    (bias, blocks) => {
      const parts = TENET_PARTS['attendance.tenet.6-supervision-challenges-bias'];
      const use = checkSupervisionUse({
        ...Object.fromEntries(parts.map((part) => [part, bias])),
        'attendance.tenet.7-supervision-blocking-factors': blocks,
      });
      expect(use.both).toBe(
        bias === 'yes' && blocks === 'yes' ? 'yes' : bias === 'no' || blocks === 'no' ? 'no' : 'unknown',
      );
      expect(use.uses.map(({ met }) => met)).toEqual([bias, blocks]);
      expect(use.rule.id).toBe('ATT-6');
    },
  );
});

describe('open, listen, understand, support (ATT-4)', () => {
  const rows = ANSWERS.flatMap((a) =>
    ANSWERS.flatMap((b) => ANSWERS.flatMap((c) => ANSWERS.map((d) => [a, b, c, d] as const))),
  );
  const answersOf = (row: readonly Answer[]) =>
    Object.fromEntries(RESPONSE_STEPS.map((step, at) => [step, row[at]!]));

  test('all 81 combinations: the first step not taken', () => {
    expect(rows).toHaveLength(81);
    for (const row of rows) {
      const judgement = assessResponseStep(deepFreeze(answersOf(row)));
      const first = row.findIndex((answer) => answer !== 'yes');
      if (first === -1) expect(judgement).toMatchObject({ status: 'settled', finding: 'support-given' });
      else if (row[first] === 'no')
        expect(judgement).toMatchObject({ status: 'settled', finding: RESPONSE_STEPS[first] });
      else {
        // Each open step before the first no could be the one; only the last open one could also bring the end.
        const no = row.indexOf('no');
        const open = row.flatMap((answer, at) =>
          answer === 'unknown' && (no === -1 || at < no) ? [at] : [],
        );
        const end = no === -1 ? 'support-given' : RESPONSE_STEPS[no];
        expect(judgement.status).toBe('undetermined');
        expect(missingOf(judgement)).toEqual(
          open.map((at) => ({
            field: RESPONSE_STEPS[at],
            couldBecome: open.length === 1 ? [RESPONSE_STEPS[at], end] : [RESPONSE_STEPS[at]],
          })),
        );
      }
      expect(judgement.evidence.map(({ factor, observed: said, from }) => [factor, said, from])).toEqual(
        RESPONSE_STEPS.flatMap((step, at) => (row[at] === 'unknown' ? [] : [[step, row[at], []]])),
      );
      expect(judgement.rules).toMatchObject([{ id: 'ATT-4' }]);
      expect(judgement.cautions.map(({ code }) => code)).toEqual(
        row[2] === 'yes' && row[3] !== 'yes' ? ['understanding-without-action'] : [],
      );
    }
  });

  test('filling one gap leads to a listed finding, or to another gap', () => {
    for (const row of rows)
      row.forEach((answer, at) => {
        if (answer !== 'unknown') return;
        const before = assessResponseStep(answersOf(row));
        for (const filled of ['yes', 'no'] as const) {
          const after = assessResponseStep(answersOf(row.map((was, place) => (place === at ? filled : was))));
          const listed = [
            findingOf(before),
            ...missingOf(before)
              .filter(({ field }) => field === RESPONSE_STEPS[at])
              .flatMap((gap) => gap.couldBecome),
          ];
          if (after.status === 'settled') expect(listed).toContain(after.finding);
        }
      });
  });
});

const account = (
  voice: AbsenceAccount['voice'],
  cause: AbsenceAccount['cause'],
  answer: Answer,
  day = '2026-03-01',
  id = `${voice}${day}${answer}`,
): AbsenceAccount => deepFreeze({ id, on: isoDate(day), voice, cause, answer });
const HOUSING = 'attendance.barrier.housing';
const LOSS = 'attendance.difficulty.trauma-loss';

describe('the imagined child and the child heard (ATT-2, ATT-3)', () => {
  test('before the child is heard, whatever others say is a presumption', () => {
    const result = compareChildPictures(
      [
        account('referral', HOUSING, 'yes'),
        account('parent', HOUSING, 'yes'),
        account('practitioner', HOUSING, 'yes'),
      ],
      { on },
    );
    expect(result.childHeard).toBe(false);
    expect(result.causes).toMatchObject([
      { cause: HOUSING, imagined: 'yes', heard: 'unknown', standing: 'presumption' },
    ]);
    expect(result.discrepancies).toEqual([]);
    expect(result.ask.map(({ id }) => id)).toEqual(['attendance.tenet.2-child-centred.hear-voice', HOUSING]);
    expect(result.ask.every(({ rule }) => rule.id === 'ATT-2')).toBe(true);
  });

  test.each([
    { others: 'yes', child: 'yes', standing: 'told-by-child', differs: false },
    { others: 'yes', child: 'no', standing: 'not-so-says-child', differs: true },
    { others: 'yes', child: 'unknown', standing: 'presumption', differs: false },
    { others: 'no', child: 'yes', standing: 'told-by-child', differs: true },
    { others: 'no', child: 'no', standing: 'not-so-says-child', differs: false },
    { others: 'no', child: 'unknown', standing: 'not-said', differs: false },
    { others: 'unknown', child: 'yes', standing: 'told-by-child', differs: false },
    { others: 'unknown', child: 'no', standing: 'not-so-says-child', differs: false },
    { others: 'unknown', child: 'unknown', standing: 'not-said', differs: false },
  ] as const)('others $others, child $child → $standing', ({ others, child, standing, differs }) => {
    const result = compareChildPictures([account('referral', LOSS, others), account('child', LOSS, child)], {
      on,
    });
    expect(result.causes).toMatchObject([{ imagined: others, heard: child, standing }]);
    expect(result.discrepancies).toEqual(differs ? [LOSS] : []);
    expect(result.childHeard).toBe(true);
  });

  test('the pictures are never merged: each keeps its own accounts', () => {
    const result = compareChildPictures(
      [
        account('child', LOSS, 'no', '2026-03-02', 'c1'),
        account('parent', LOSS, 'yes', '2026-03-03', 'p1'),
        account('referral', LOSS, 'yes', '2026-03-01', 'a1'),
      ],
      { on },
    );
    expect(result.causes[0]).toMatchObject({
      imaginedFrom: ['a1', 'p1'],
      heardFrom: ['c1'],
      heard: 'no',
      imagined: 'yes',
    });
  });

  test('others who disagree leave their picture unknown, and the presumption is still named', () => {
    const result = compareChildPictures(
      [account('parent', LOSS, 'no', '2026-05-01'), account('referral', LOSS, 'yes')],
      { on },
    );
    expect(result.causes[0]).toMatchObject({ imagined: 'unknown', standing: 'presumption' });
  });

  test('the child may come to say something else: the latest day stands, two answers in a day leave it open', () => {
    const early = account('child', LOSS, 'no', '2026-03-01');
    expect(
      compareChildPictures([early, account('child', LOSS, 'yes', '2026-04-01')], { on }).causes[0]?.heard,
    ).toBe('yes');
    expect(
      compareChildPictures([early, account('child', LOSS, 'yes', '2026-03-01')], { on }).causes[0]?.heard,
    ).toBe('unknown');
  });

  test('an answer that nobody gave later leaves the earlier one', () => {
    expect(
      compareChildPictures(
        [account('child', LOSS, 'no', '2026-03-01'), account('child', LOSS, 'unknown', '2026-04-01')],
        {
          on,
        },
      ).causes[0]?.heard,
    ).toBe('no');
  });

  test('a child who was heard is not asked for again, and a cause nobody presumes is not asked about', () => {
    const heard = compareChildPictures([account('child', LOSS, 'yes'), account('parent', HOUSING, 'no')], {
      on,
    });
    expect(heard.ask).toEqual([]);
    expect(heard.rules.map(({ id }) => id)).toEqual(['ATT-2', 'ATT-3']);
  });

  test('accounts of the day count', () => {
    expect(compareChildPictures([account('child', LOSS, 'yes', '2026-11-21')], { on }).childHeard).toBe(true);
  });

  test('accounts after the day do not count', () => {
    expect(compareChildPictures([account('child', LOSS, 'yes', '2026-12-01')], { on })).toMatchObject({
      childHeard: false,
      causes: [],
    });
  });

  const accounts = fc.array(
    fc.record({
      id: fc.uuid(),
      on: fc.integer({ min: 1, max: 28 }).map((day) => isoDate(`2026-03-${String(day).padStart(2, '0')}`)),
      voice: fc.constantFrom(
        'child' as const,
        'parent' as const,
        'referral' as const,
        'practitioner' as const,
      ),
      cause: fc.constantFrom(HOUSING, LOSS),
      answer: fc.constantFrom(...ANSWERS),
    }),
    { maxLength: 12 },
  );
  test('order is irrelevant; others never speak for the child', () => {
    fc.assert(
      fc.property(accounts, (given) => {
        const result = compareChildPictures(deepFreeze(given), { on });
        expect(compareChildPictures([...given].reverse(), { on })).toEqual(result);
        const child = given.filter(({ voice }) => voice === 'child');
        for (const { cause, heard, standing } of result.causes) {
          expect(
            compareChildPictures(child, { on }).causes.find((one) => one.cause === cause)?.heard ?? 'unknown',
          ).toBe(heard);
          if (standing === 'told-by-child')
            expect(child.some((one) => one.cause === cause && one.answer === 'yes')).toBe(true);
        }
      }),
    );
  });
});

describe('barriers by area, and brokering (ATT-5)', () => {
  test('every barrier is in exactly one list; nothing asked is all to ask', () => {
    const areas = listBarriers([], { on });
    expect(areas.map(({ area }) => area)).toEqual(Object.keys(BARRIERS_BY_AREA));
    expect(areas.flatMap(({ ask }) => ask)).toEqual(Object.values(BARRIERS_BY_AREA).flat());
    expect(areas.flatMap(({ found, notFound, evidence }) => [...found, ...notFound, ...evidence])).toEqual(
      [],
    );
  });

  test('found, not found and still to ask stay apart', () => {
    const areas = listBarriers(
      [
        observed('attendance.barrier.disability', 'yes'),
        observed('attendance.barrier.mental-health', 'no'),
        observed(HOUSING, 'yes', { on: '2026-12-01' }),
      ],
      { on },
    );
    expect(areas[1]).toMatchObject({
      found: ['attendance.barrier.disability'],
      notFound: ['attendance.barrier.mental-health'],
      ask: ['attendance.barrier.physical-health'],
    });
    expect(areas[1]?.evidence).toMatchObject([
      { factor: 'attendance.barrier.mental-health', observed: 'no' },
      { factor: 'attendance.barrier.disability', observed: 'yes' },
    ]);
    expect(areas[3]?.found).toEqual([]);
  });

  test.each([
    ['yes', 'broker'],
    ['no', 'nothing-found'],
    ['unknown', 'ask-about-it'],
  ] as const)('a determinant answered %s → %s', (answer, step) => {
    for (const determinant of DETERMINANTS)
      expect(
        listBrokering([observed(determinant, answer)], { on }).find((one) => one.determinant === determinant),
      ).toMatchObject({
        step,
        agencies: [],
        agencyMissing: step === 'broker',
        rule: { id: 'ATT-5' },
      });
  });

  test('the agencies are the caller’s', () => {
    const list = listBrokering([observed('attendance.determinant.housing')], {
      on,
      agencies: { 'attendance.determinant.housing': ['Housing options'] },
    });
    expect(list[1]).toMatchObject({ step: 'broker', agencies: ['Housing options'], agencyMissing: false });
  });
});

describe('unique pupil number: three findings', () => {
  test.each([
    // 2·2 + 7·4 + 1·9 + 6·10 + 4·12 + 9·13 = 266 = 11·23 + 13; the letter for 13 is P (A 0 … N 12, P 13: no I, O, S).
    { at: 'worked out by hand', value: 'P207000016049', expected: 'P', temporary: false },
    // 8·2 + 0·3 + 1·4 + 2·5 + 5·10 + 1·13 = 93 = 4·23 + 1: B, the example of an independent implementation.
    {
      at: 'example of an independent implementation',
      value: 'B801200005001',
      expected: 'B',
      temporary: false,
    },
    // Temporary: 2·2 + 7·4 + 1·9 + 6·10 + 4·12 + A, which is 0, ·13 = 149 = 6·23 + 11: M.
    { at: 'temporary, letter A at the end', value: 'M20700001604A', expected: 'M', temporary: true },
    // Temporary: the same with Z, which is 22: 149 + 22·13 = 435 = 18·23 + 21: Y.
    { at: 'temporary, letter Z at the end', value: 'Y20700001604Z', expected: 'Y', temporary: true },
  ])('$at: $value', ({ value, expected, temporary }) => {
    expect(checkUpn(value)).toMatchObject({
      shape: 'passes',
      checkLetter: 'passes',
      expected,
      temporary,
      authority: 'not-checked',
    });
    const wrong = `${expected === 'A' ? 'B' : 'A'}${value.slice(1)}`;
    expect(checkUpn(wrong)).toMatchObject({ shape: 'passes', checkLetter: 'fails', expected });
  });

  test('the authority is looked up in the caller’s list, whatever the check letter says', () => {
    expect(checkUpn('P207000016049', { authorities: ['207'] }).authority).toBe('passes');
    expect(checkUpn('P207000016049', { authorities: ['801'] }).authority).toBe('fails');
    expect(checkUpn('A207000016049', { authorities: ['207'] })).toMatchObject({
      checkLetter: 'fails',
      authority: 'passes',
    });
    expect(checkUpn('P207000016049', { authorities: [] }).authority).toBe('fails');
  });

  test.each([
    '',
    'P20700001604',
    'P2070000160499',
    'p207000016049',
    'I207000016049',
    'O207000016049',
    'S207000016049',
    'P20700001604I',
    'P2070000A6049',
    ' P207000016049',
    'P207000016049\n',
    '٢'.repeat(13),
    '1234567890123',
  ])('%j does not have the shape, and nothing else is checked', (value) => {
    const check = checkUpn(value, { authorities: ['207'] });
    expect(check).toMatchObject({ shape: 'fails', checkLetter: 'not-checked', authority: 'not-checked' });
    expect(check.expected).toBeUndefined();
  });

  test('exactly one check letter passes for any twelve characters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{11}[\dA-HJ-NP-RT-Z]$/), (rest) => {
        const letters = [...'ABCDEFGHJKLMNPQRTUVWXYZ'].filter(
          (letter) => checkUpn(letter + rest).checkLetter === 'passes',
        );
        expect(letters).toEqual([checkUpn(`A${rest}`).expected]);
      }),
    );
  });
});

describe('NHS number: two findings', () => {
  test.each([
    // 9·10 + 4·9 + 3·8 + 4·7 + 7·6 + 6·5 + 5·4 + 9·3 + 1·2 = 299 = 27·11 + 2; 11 - 2 = 9.
    { value: '9434765919', digit: 'passes' },
    { value: '943 476 5919', digit: 'passes' },
    { value: '9434765910', digit: 'fails' },
    // All noughts: 0 leaves 11, which is written 0.
    { value: '0000000000', digit: 'passes' },
    // 1·2 = 2 at the ninth place leaves 9.
    { value: '0000000019', digit: 'passes' },
    // 6·2 = 12 = 11 + 1 leaves 10, which no digit can be: 000 000 006 is never issued.
    ...Array.from({ length: 10 }, (_, digit) => ({ value: `000000006${digit}`, digit: 'fails' })),
  ])('$value → $digit', ({ value, digit }) => {
    expect(checkNhsNumber(value)).toMatchObject({ shape: 'passes', checkDigit: digit });
  });

  test.each([
    '',
    '943476591',
    '94347659190',
    '943-476-5919',
    '9434 765 919',
    ' 9434765919',
    '943476591A',
    '٩٤٣٤٧٦٥٩١٩',
  ])('%j does not have the shape', (value) => {
    expect(checkNhsNumber(value)).toMatchObject({ shape: 'fails', checkDigit: 'not-checked' });
  });

  test('any text at all is answered', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(['passes', 'fails']).toContain(checkNhsNumber(value).shape);
        expect(['passes', 'fails']).toContain(checkUpn(value).shape);
      }),
    );
  });
});
