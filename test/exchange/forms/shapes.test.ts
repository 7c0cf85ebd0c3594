import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { enGB } from '../../../src/content.js';
import { type GovukComponent, toGovukForm } from '../../../src/exchange/govuk.js';
import { toJsonForm } from '../../../src/exchange/json-forms.js';
import { toQuestionnaire, toQuestionnaireResponse } from '../../../src/exchange/questionnaire.js';
import { toSurvey } from '../../../src/exchange/survey-js.js';
import { SHARING_QUESTIONS } from '../../../src/safety/index.js';
import { MIXED, SETS } from './support.js';

const locales = [enGB];
const QUALIFIER = 'safety.sharing.question.general-or-specific';
const EXPERIENCE = 'safety.sharing.question.experience';
const key = (id: string) => id.replaceAll('.', '_');

describe('words', () => {
  test.each(SETS.map((set) => [set.id, set] as const))('%s has words for everything', (id, set) => {
    const { title, description, item } = toQuestionnaire(set, { locales });
    expect([title, description].includes(`form/${id}`)).toBe(false);
    expect(title).not.toBe(id);
    expect(description).toBeDefined();
    expect(item.map(({ linkId }) => linkId)).toEqual(set.questions.map((question) => question.id));
    for (const { text, linkId, answerOption = [], item: help = [] } of item) {
      expect(text).not.toBe(linkId);
      expect(help).toHaveLength(1);
      for (const { valueCoding } of answerOption) expect(valueCoding.display).not.toBe(valueCoding.code);
    }
  });

  test('another language comes first, and what it lacks is in the next', () => {
    const cy = {
      tag: 'cy',
      words: { 'form/safety.sharing': 'A ddylai cydweithwyr wybod?', 'form/yes': 'Ydy' },
    };
    const survey = toSurvey(SHARING_QUESTIONS, { locales: [cy, enGB] });
    expect(survey).toMatchObject({ title: 'A ddylai cydweithwyr wybod?', locale: 'cy' });
    expect(survey.pages[0]?.elements[0]?.choices?.map(({ text }) => text)).toEqual([
      'Ydy',
      'No',
      'Not known',
    ]);
  });

  test('without any words the ids stand', () => {
    expect(toSurvey(MIXED, { locales: [] })).toMatchObject({ title: 'test.mixed', locale: 'en-GB' });
    expect(toSurvey(MIXED, { locales: [] })).not.toHaveProperty('description');
    expect(toJsonForm(MIXED, { locales: [] }).schema).not.toHaveProperty('description');
    expect(toGovukForm(MIXED, { locales: [] })).not.toHaveProperty('intro');
    expect(toQuestionnaire(MIXED, { locales: [] }).item[0]).not.toHaveProperty('item');
    expect(toQuestionnaire(MIXED, { locales: [] })).not.toHaveProperty('description');
  });
});

describe('a question that waits for another', () => {
  test('enableWhen', () => {
    const { item } = toQuestionnaire(SHARING_QUESTIONS, { locales, base: 'https://example.org/' });
    expect(item.find(({ linkId }) => linkId === QUALIFIER)?.enableWhen).toEqual([
      {
        question: EXPERIENCE,
        operator: '=',
        answerCoding: { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'Y' },
      },
    ]);
    expect(item.filter(({ enableWhen }) => enableWhen !== undefined)).toHaveLength(1);
  });

  test('visibleIf', () => {
    const { elements = [] } = toSurvey(SHARING_QUESTIONS, { locales }).pages[0] ?? {};
    expect(elements.filter(({ visibleIf }) => visibleIf !== undefined)).toMatchObject([
      { name: key(QUALIFIER), visibleIf: `{${key(EXPERIENCE)}} = 'yes'` },
    ]);
  });

  test('if and then, in the place where it is asked', () => {
    const { schema, uiSchema } = toJsonForm(SHARING_QUESTIONS, { locales });
    expect(schema.properties).not.toHaveProperty(key(QUALIFIER));
    expect((uiSchema['ui:order'] as string[])[1]).toBe(key(QUALIFIER));
    expect(schema.allOf).toHaveLength(1);
    const validate = new Ajv({ strict: true, strictTypes: false }).compile(schema);
    expect(validate({ [key(EXPERIENCE)]: 'yes', [key(QUALIFIER)]: 'general' })).toBe(true);
    expect(validate({ [key(EXPERIENCE)]: 'yes', [key(QUALIFIER)]: 'perhaps' })).toBe(false);
    expect(validate({ [key(EXPERIENCE)]: 'perhaps' })).toBe(false);
    expect(validate({})).toBe(true);
  });

  test('revealed by the radio button, as HTML of the caller’s own', () => {
    const render = ({ params: { name } }: GovukComponent) => `<p>${name}</p>`;
    const { components } = toGovukForm(MIXED, {
      locales,
      render,
      answers: { 'test.why-not': 'out', other: 'x' },
    });
    expect(components.map(({ params }) => params.name)).toEqual(['test_seen', 'test_where']);
    expect(components[0]).toMatchObject({
      params: {
        classes: '',
        items: [
          { value: 'yes', conditional: { html: '<p>test_alone</p>' } },
          { value: 'no', conditional: { html: '<p>test_why-not</p>' } },
          { value: 'unknown', text: 'Not known' },
        ],
      },
    });
  });

  test('without a renderer, a component of its own', () => {
    const { components } = toGovukForm(MIXED, { locales });
    expect(components.map(({ params }) => params.name)).toEqual(MIXED.questions.map(({ id }) => key(id)));
    expect(JSON.stringify(components)).not.toContain('conditional');
  });

  test('and that waits for a question of another set is always shown', () => {
    const [, , alone] = MIXED.questions;
    const set = { id: 'test.other', questions: alone === undefined ? [] : [alone] };
    expect(toGovukForm(set, { locales, render: () => '' }).components).toHaveLength(1);
  });
});

describe('answers so far', () => {
  test('a radio button is chosen, words are there', () => {
    const answers = { 'test.seen': 'no', 'test.why-not': 'out' };
    const [seen, why, alone] = toGovukForm(MIXED, { locales, answers }).components;
    expect(seen).toMatchObject({ params: { items: [{}, { value: 'no', checked: true }, {}] } });
    expect(why).toMatchObject({
      component: 'govukCharacterCount',
      params: { value: 'out', maxlength: 20_000 },
    });
    expect(JSON.stringify(alone)).not.toContain('checked');
  });

  test('a response is completed once every question in place has an answer, not known among them', () => {
    const answers = { 'test.seen': 'yes', 'test.alone': 'unknown', 'test.where': 'home' };
    expect(toQuestionnaireResponse(MIXED, answers).status).toBe('completed');
    expect(toQuestionnaireResponse(MIXED, { ...answers, 'test.seen': 'no' }).status).toBe('in-progress');
    expect(toQuestionnaireResponse(MIXED, {})).not.toHaveProperty('item');
  });
});

test('the same set gives the same form, to the byte', () => {
  for (const set of SETS)
    for (const write of [toQuestionnaire, toSurvey, toJsonForm, toGovukForm])
      expect(JSON.stringify(write(set, { locales }))).toBe(JSON.stringify(write(set, { locales })));
});
