import { describe, expect, test } from 'vitest';
import { explainOwnWellbeing, type OwnWellbeing } from '../../src/review/index.js';
import { cite, line, seen, under, wordsOf } from './by-hand.js';

/** What a code says takes in, where it takes in anything. */
const TAKES: Readonly<Record<string, string>> = {
  'wellbeing/score-between': ' {lowest} {highest}',
  'wellbeing/makes-it-worse': ' {id}',
  'wellbeing/offer-ask': ' {measure}',
  'wellbeing/offer-lacking': ' {measure}',
  'wellbeing/offer-stood-in': ' {measure} {standIns}',
  'wellbeing/coping-helps': ' {id}',
  'wellbeing/coping-untried': ' {id}',
  'wellbeing/coping-limit': ' {limit}',
  'wellbeing/refused': ' {at}',
  'wellbeing/look': ' {at}',
  'wellbeing/detailed': ' {of}',
};
const words = wordsOf(TAKES);
const rule = (id: string) => ({ id, cite: cite(id) });
const caution = (code: string) => ({ code, rule: rule('C'), detail: { of: 'e.of' } });
const judged = (finding: string, more: object = {}) => ({
  status: 'settled',
  finding,
  evidence: [],
  cautions: [],
  rules: [rule(`J-${finding}`)],
  ...more,
});
const say = (code: string) => `wellbeing/${code}`;
const found = (title: string, finding: string) =>
  under('finding', `${say(title)}: ${say('settled')}: ${say(finding)}`, `J-${finding}`);
const warned = (code: string) => under('caution', say(code), 'C');

const EMPTY = {
  fatigue: { factors: [], workload: judged('light'), cautions: [] },
  sides: judged('both'),
  onset: judged('slow'),
  hostility: { noticed: [], amplifiers: [], cautions: [] },
  support: { cautions: [], offers: [], ask: [], gaps: [], layers: [] },
  coping: [],
};
const sectionsOf = (more: object) =>
  explainOwnWellbeing({ ...EMPTY, ...more } as unknown as OwnWellbeing, [{ tag: 'x', words }]).sections;
const linesOf = (part: string, more: object) => sectionsOf(more).find((one) => one.part === part)?.lines;

describe('what is one’s own, in words', () => {
  test('what is always said', () => {
    expect(sectionsOf({})).toEqual([
      { part: 'own', heading: say('heading-own'), lines: [line('caution', say('own-is-yours'))] },
      {
        part: 'factors',
        heading: say('heading-own-factors'),
        lines: [found('own-workload', 'light'), found('own-sides', 'both'), found('own-onset', 'slow')],
      },
      { part: 'support', heading: say('heading-own-support'), lines: [] },
    ]);
  });

  test('cautions that speak of somebody speak to them, each once', () => {
    const fatigue = {
      factors: [{ factor: 'f1', judgement: judged('high', { evidence: [seen('e1', 'yes')] }) }],
      workload: judged('light'),
      cautions: [
        caution('exposure-makes-nothing-certain'),
        caution('factors-are-not-added-up'),
        caution('isolation-makes-help-harder-to-reach'),
        caution('gender-lowers-no-need'),
        caution('detailed'),
      ],
    };
    const hidden = { evidence: [seen('e2', 'yes')] };
    const onset = judged('slow', {
      ...hidden,
      cautions: [caution('exposure-makes-nothing-certain'), caution('detailed')],
    });
    expect(linesOf('factors', { fatigue, sides: judged('both', hidden), onset })).toEqual([
      found('f1', 'high'),
      { ...line('evidence', `${say('e1')}: ${say('yes')}`), from: ['e1!'], cite: cite('e1') },
      found('own-workload', 'light'),
      warned('own-exposure'),
      warned('own-each-by-itself'),
      warned('own-isolation'),
      warned('own-assumptions'),
      under('caution', `${say('detailed')} ${say('e.of')}`, 'C'),
      found('own-sides', 'both'),
      found('own-onset', 'slow'),
      under('caution', `${say('detailed')} ${say('e.of')}`, 'C'),
    ]);
  });

  test('scores: known, open, refused', () => {
    const scale = (id: string, more: object) => ({
      id,
      raw: 30,
      band: 'average',
      lowest: 20,
      highest: 40,
      ...more,
    });
    const value = {
      compassionSatisfaction: scale('a', {}),
      burnout: scale('b', { raw: null, band: null }),
      secondaryTraumaticStress: scale('c', { band: null }),
    };
    const warnings = [{ code: 'look', detail: { at: 3 } }];
    expect(linesOf('scores', { proqol: { ok: true, value, warnings } })).toEqual([
      line('fact', `${say('a')}: 30 (${say('average')})`),
      line('fact', `${say('b')}: ${say('score-between')} 20 40`),
      line('fact', `${say('c')}: 30`),
      line('caution', `${say('look')} 3`),
      line('caution', say('scores-diagnose-nothing')),
    ]);
    const issues = [{ code: 'refused', detail: { at: 3 } }];
    expect(sectionsOf({ proqol: { ok: false, issues } })[2]).toEqual({
      part: 'scores',
      heading: say('heading-own-scores'),
      lines: [line('gap', `${say('refused')} 3`)],
    });
  });

  test('hostility: only where something was noticed, or makes it worse', () => {
    const amplifier = (id: string, answer: string) => ({ id, answer });
    const of = (noticed: readonly string[], ...amplifiers: readonly object[]) =>
      sectionsOf({ hostility: { noticed, amplifiers, cautions: [caution('gender-lowers-no-need')] } })[2];
    expect(of([], amplifier('a', 'no'), amplifier('b', 'unknown'))?.part).toBe('support');
    expect(of(['n'])).toEqual({
      part: 'hostility',
      heading: say('heading-own-hostility'),
      lines: [line('evidence', say('n')), warned('own-assumptions')],
    });
    const worse = line('evidence', `${say('makes-it-worse')} ${say('e.a')}`);
    expect(of([], amplifier('e.a', 'yes'))?.lines).toEqual([worse, warned('own-assumptions')]);
    expect(of(['n'], amplifier('e.a', 'yes'))?.lines).toEqual([
      line('evidence', say('n')),
      worse,
      warned('own-assumptions'),
    ]);
  });

  test('offers with their reasons, what to ask, what is lacking, what one can do oneself', () => {
    const support = {
      cautions: [caution('cs')],
      offers: [
        { id: 'e.o1', because: ['b1', 'b2'] },
        { id: 'e.o2', because: [] },
      ],
      ask: [{ id: 'e.o3', because: ['b1'] }],
      gaps: [
        { id: 'e.g1', standIns: [] },
        { id: 'e.g2', standIns: ['e.g3'] },
      ],
      layers: [{ layer: 'l1', state: 'there' }],
    };
    const way = (id: string, helps: string, more: object = {}) => ({
      id,
      helps,
      limits: [],
      differences: [],
      ...more,
    });
    const coping = [
      way('e.w1', 'yes', { limits: ['e.m1'], differences: [{ readings: [{ code: 'r1' }, { code: 'r2' }] }] }),
      way('e.w2', 'unknown'),
      way('e.w3', 'no'),
    ];
    expect(linesOf('support', { support, coping })).toEqual([
      warned('cs'),
      line('task', `${say('e.o1')} (${say('b1')}; ${say('b2')})`),
      line('task', say('e.o2')),
      line('gap', `${say('offer-ask')} ${say('e.o3')} (${say('b1')})`),
      line('gap', `${say('offer-lacking')} ${say('e.g1')}`),
      line('gap', `${say('offer-stood-in')} ${say('e.g2')} ${say('e.g3')}`),
      line('fact', `${say('l1')}: ${say('there')}`),
      line(
        'task',
        `${say('coping-helps')} ${say('e.w1')} ${say('coping-limit')} ${say('e.m1')} ${say('r1')} ${say('r2')}`,
      ),
      line('task', `${say('coping-untried')} ${say('e.w2')}`),
    ]);
  });
});
