import { describe, expect, test } from 'vitest';
import { listQuestionSets } from '../../../src/exchange/forms.js';
import { parseGovukBody, toGovukForm } from '../../../src/exchange/govuk.js';
import { toJsonForm } from '../../../src/exchange/json-forms.js';
import {
  parseQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
} from '../../../src/exchange/questionnaire.js';
import { toSurvey } from '../../../src/exchange/survey-js.js';
import { isoDate, type Locale, type QuestionSet } from '../../../src/kernel/index.js';

/** Three questions, one of each kind; the second waits for a yes to the first. */
const SET: QuestionSet = {
  id: 'visit',
  questions: [
    { id: 'visit.safe', polarity: 'concern', kind: 'yes-no' },
    {
      id: 'visit.how-often',
      polarity: 'concern',
      kind: 'choice',
      choices: ['general', 'once'],
      askIf: { id: 'visit.safe', answer: 'yes' },
    },
    { id: 'visit.more', polarity: 'neutral', kind: 'words' },
  ],
} as unknown as QuestionSet;
const WORDS: Locale = {
  tag: 'cy',
  words: {
    'form/visit': 'Ymweliad',
    'form/visit#definition': 'Cyn mynd.',
    'visit.safe': 'A yw’n ddiogel?',
    'visit.safe#definition': 'I bawb.',
    'visit.how-often': 'Pa mor aml?',
    'visit.more': 'Rhagor?',
    once: 'Unwaith',
  },
};
const options = { locales: [WORDS] };
const said = {
  safe: 'A yw’n ddiogel?',
  often: 'Pa mor aml?',
  more: 'Rhagor?',
} as const;
const YES_NO = 'http://terminology.hl7.org/CodeSystem/v2-0136';
const OWN = 'urn:family-engagement:code';
const yes = { system: YES_NO, code: 'Y' };

describe('three questions, as each standard has them', () => {
  test('FHIR R4: Questionnaire, 4.0.1', () => {
    const radio = {
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
          valueCodeableConcept: {
            coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button' }],
          },
        },
      ],
    };
    const never = { required: false, repeats: false };
    expect(toQuestionnaire(SET, options)).toStrictEqual({
      resourceType: 'Questionnaire',
      id: 'visit',
      language: 'cy',
      url: 'urn:family-engagement:Questionnaire/visit',
      title: 'Ymweliad',
      status: 'active',
      description: 'Cyn mynd.',
      item: [
        {
          ...radio,
          linkId: 'visit.safe',
          text: said.safe,
          type: 'choice',
          ...never,
          answerOption: [
            { valueCoding: { ...yes, display: 'Yes' } },
            { valueCoding: { system: YES_NO, code: 'N', display: 'No' } },
            {
              valueCoding: {
                system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
                code: 'asked-unknown',
                display: 'Not known',
              },
            },
          ],
          item: [{ linkId: 'visit.safe#help', text: 'I bawb.', type: 'display' }],
        },
        {
          ...radio,
          linkId: 'visit.how-often',
          text: said.often,
          type: 'choice',
          enableWhen: [{ question: 'visit.safe', operator: '=', answerCoding: yes }],
          ...never,
          answerOption: [
            { valueCoding: { system: OWN, code: 'general', display: 'In general' } },
            { valueCoding: { system: OWN, code: 'once', display: 'Unwaith' } },
          ],
        },
        { linkId: 'visit.more', text: said.more, type: 'text', ...never, maxLength: 20_000 },
      ],
    });
  });

  test('SurveyJS', () => {
    const choices = (...texts: readonly (readonly [string, string])[]) => ({
      choices: texts.map(([value, text]) => ({ value, text })),
      showClearButton: true,
    });
    expect(toSurvey(SET, options)).toStrictEqual({
      title: 'Ymweliad',
      description: 'Cyn mynd.',
      locale: 'cy',
      showQuestionNumbers: false,
      clearInvisibleValues: 'onHidden',
      pages: [
        {
          name: 'visit',
          elements: [
            {
              type: 'radiogroup',
              name: 'visit_safe',
              title: said.safe,
              description: 'I bawb.',
              ...choices(['yes', 'Yes'], ['no', 'No'], ['unknown', 'Not known']),
            },
            {
              type: 'radiogroup',
              name: 'visit_how-often',
              title: said.often,
              ...choices(['general', 'In general'], ['once', 'Unwaith']),
              visibleIf: "{visit_safe} = 'yes'",
            },
            { type: 'comment', name: 'visit_more', title: said.more, maxLength: 20_000 },
          ],
        },
      ],
    });
  });

  test('JSON Schema with RJSF’s uiSchema', () => {
    expect(toJsonForm(SET, options)).toStrictEqual({
      schema: {
        type: 'object',
        title: 'Ymweliad',
        description: 'Cyn mynd.',
        properties: {
          visit_safe: {
            type: 'string',
            title: said.safe,
            description: 'I bawb.',
            enum: ['yes', 'no', 'unknown'],
          },
          visit_more: { type: 'string', title: said.more, maxLength: 20_000 },
        },
        allOf: [
          {
            if: { properties: { visit_safe: { const: 'yes' } }, required: ['visit_safe'] },
            // biome-ignore lint/suspicious/noThenProperty: the keyword is JSON Schema's.
            then: {
              properties: {
                'visit_how-often': { type: 'string', title: said.often, enum: ['general', 'once'] },
              },
            },
          },
        ],
      },
      uiSchema: {
        'ui:order': ['visit_safe', 'visit_how-often', 'visit_more'],
        visit_safe: { 'ui:widget': 'radio', 'ui:enumNames': ['Yes', 'No', 'Not known'] },
        'visit_how-often': { 'ui:widget': 'radio', 'ui:enumNames': ['In general', 'Unwaith'] },
        visit_more: { 'ui:widget': 'textarea' },
      },
    });
  });

  /** The radios of GOV.UK Frontend, as its Nunjucks macro takes them. */
  const radios = (key: string, text: string, items: readonly object[], more: object = {}) => ({
    component: 'govukRadios',
    params: {
      idPrefix: key,
      name: key,
      fieldset: { legend: { text, classes: 'govuk-fieldset__legend--m' } },
      classes: 'govuk-radios--inline',
      items,
      ...more,
    },
  });
  const radio = (value: string, text: string, more: object = {}) => ({ value, text, ...more });
  const words = (more: object = {}) => ({
    component: 'govukCharacterCount',
    params: {
      id: 'visit_more',
      name: 'visit_more',
      label: { text: said.more, classes: 'govuk-label--m' },
      ...more,
      maxlength: 20_000,
      threshold: 75,
    },
  });
  const often = [radio('general', 'In general'), radio('once', 'Unwaith')];

  test('GOV.UK Frontend, nothing answered', () => {
    expect(toGovukForm(SET, options)).toStrictEqual({
      title: 'Ymweliad',
      intro: 'Cyn mynd.',
      components: [
        radios(
          'visit_safe',
          said.safe,
          [radio('yes', 'Yes'), radio('no', 'No'), radio('unknown', 'Not known')],
          { hint: { text: 'I bawb.' } },
        ),
        radios('visit_how-often', said.often, often),
        words(),
      ],
    });
  });

  test('GOV.UK Frontend, with answers and a question that another reveals', () => {
    const answers = { 'visit.safe': 'yes', 'visit.more': 'Dog in the yard.' };
    const page = toGovukForm(SET, { ...options, answers, render: (part) => JSON.stringify(part) });
    const revealed = radios('visit_how-often', said.often, often, {
      fieldset: { legend: { text: said.often, classes: 'govuk-fieldset__legend--s' } },
    });
    expect(page.components).toHaveLength(2);
    const [safe, more] = page.components;
    expect(more).toStrictEqual(words({ value: 'Dog in the yard.' }));
    const [first, ...others] = safe?.component === 'govukRadios' ? safe.params.items : [];
    expect(JSON.parse(first?.conditional?.html ?? '')).toEqual(revealed);
    expect({ ...first, conditional: undefined }).toEqual(radio('yes', 'Yes', { checked: true }));
    expect(others).toStrictEqual([radio('no', 'No'), radio('unknown', 'Not known')]);
    // Beside an answer that opens something the others do not stand in a row.
    expect(safe).toMatchObject({ params: { classes: '' } });
    // What nobody answered is not chosen, whatever stands behind the object that holds the answers.
    const inherited = Object.create({ 'visit.safe': 'no' }) as Record<string, string>;
    expect(JSON.stringify(toGovukForm(SET, { ...options, answers: inherited }))).not.toContain('checked');
  });

  test('GOV.UK Frontend: what is revealed is joined line by line, long answers stand below each other', () => {
    const third = { ...SET.questions[1]!, id: 'visit.who' };
    const page = toGovukForm(
      { ...SET, questions: [...SET.questions, third] },
      { ...options, render: ({ params }) => params.name },
    );
    const [safe] = page.components;
    expect(safe?.component === 'govukRadios' && safe.params.items[0]?.conditional?.html).toBe(
      'visit_how-often\nvisit_who',
    );
    const of = (text: string) =>
      toGovukForm(SET, { locales: [{ ...WORDS, words: { ...WORDS.words, once: text } }] }).components[1];
    expect(of('x'.repeat(20))).toMatchObject({ params: { classes: 'govuk-radios--inline' } });
    expect(of('x'.repeat(21))).toMatchObject({ params: { classes: '' } });
  });

  test('words that no locale has: no title, no hint, no text is made up', () => {
    const bare = toSurvey(SET, { locales: [] });
    expect(bare).toMatchObject({ title: 'visit', locale: 'en-GB' });
    expect(bare).not.toHaveProperty('description');
    expect(bare.pages[0]?.elements[0]).toMatchObject({
      title: 'visit.safe',
      choices: [{ text: 'Yes' }, {}, {}],
    });
    expect(bare.pages[0]?.elements[0]).not.toHaveProperty('description');
    expect(toQuestionnaire(SET, { locales: [] })).not.toHaveProperty('description');
    expect(toJsonForm(SET, { locales: [] }).schema).not.toHaveProperty('description');
    expect(toGovukForm(SET, { locales: [] })).not.toHaveProperty('intro');
    const { questions } = SET;
    const plain = toJsonForm({ ...SET, questions: [questions[0]!] }, options);
    expect(plain.schema).not.toHaveProperty('allOf');
  });
});

describe('answers, as FHIR R4 has them', () => {
  const whole = { 'visit.safe': 'yes', 'visit.how-often': 'once', 'visit.more': 'No.' };
  const items = [
    { linkId: 'visit.safe', answer: [{ valueCoding: yes }] },
    { linkId: 'visit.how-often', answer: [{ valueCoding: { system: OWN, code: 'once' } }] },
    { linkId: 'visit.more', answer: [{ valueString: 'No.' }] },
  ];
  const response = (status: string, item?: readonly object[]) => ({
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'urn:family-engagement:Questionnaire/visit',
    status,
    ...(item === undefined ? {} : { item }),
  });

  test.each([
    ['all', whole, response('completed', items)],
    ['none', {}, response('in-progress')],
    // A no to the first question leaves two to ask.
    [
      'a no',
      { 'visit.safe': 'no', 'visit.more': 'No.' },
      response('completed', [
        { linkId: 'visit.safe', answer: [{ valueCoding: { system: YES_NO, code: 'N' } }] },
        items[2]!,
      ]),
    ],
    ['a yes and no more', { 'visit.safe': 'yes' }, response('in-progress', [items[0]!])],
    ['one that was not asked', { 'visit.how-often': 'once' }, response('in-progress', [items[1]!])],
    ['empty words', { 'visit.more': '' }, response('in-progress')],
  ] as const)('%s', (_, answers, wanted) =>
    expect(toQuestionnaireResponse(SET, answers as Record<string, string>)).toStrictEqual(wanted),
  );

  test('with what is said of them, under names of your own', () => {
    expect(
      toQuestionnaireResponse(
        SET,
        { 'visit.how-often': 'once' },
        { base: 'https://x/', id: 'r1', authored: isoDate('2026-11-20') },
      ),
    ).toStrictEqual({
      resourceType: 'QuestionnaireResponse',
      id: 'r1',
      authored: '2026-11-20',
      questionnaire: 'https://x/Questionnaire/visit',
      status: 'in-progress',
      item: [
        { linkId: 'visit.how-often', answer: [{ valueCoding: { system: 'https://x/code', code: 'once' } }] },
      ],
    });
  });

  const read = (item: unknown, more: object = {}) => {
    const result = parseQuestionnaireResponse(SET, { ...response('completed'), item, ...more });
    return result.ok
      ? { value: result.value, warnings: result.warnings }
      : result.issues.map(({ code, path, detail }) => [code, path.join('.'), detail]);
  };
  const wrong = { expected: 'string' };

  test.each<readonly [string, unknown, unknown]>([
    ['all', items, { value: whole, warnings: [] }],
    ['nothing', undefined, { value: {}, warnings: [] }],
    ['a list that is none', 'x', [['wrong-type', 'item', { expected: 'array' }]]],
    ['an item that is none', ['x'], [['unknown-question', 'item.0', undefined]]],
    [
      'a question nobody asked',
      [{ linkId: 'x', answer: [{}] }],
      [['unknown-question', 'item.0.linkId', undefined]],
    ],
    [
      'one answer without a list',
      [{ linkId: 'visit.more', answer: { valueString: 'No.' } }],
      { value: { 'visit.more': 'No.' }, warnings: [] },
    ],
    ['an item without an answer', [{ linkId: 'visit.more' }], { value: {}, warnings: [] }],
    [
      'an answer that is none',
      [{ linkId: 'visit.more', answer: ['x'] }],
      [['wrong-type', 'item.0.answer.0', wrong]],
    ],
    [
      'an answer without words',
      [{ linkId: 'visit.more', answer: [{}] }],
      [['wrong-type', 'item.0.answer.0', wrong]],
    ],
    [
      'a code that is none',
      [{ linkId: 'visit.safe', answer: [{ valueCoding: 'Y' }] }],
      [['wrong-type', 'item.0.answer.0', wrong]],
    ],
    [
      'a code of another system',
      [{ linkId: 'visit.safe', answer: [{ valueCoding: { system: OWN, code: 'Y' } }] }],
      [['unknown-answer', 'item.0.answer.0', { expected: ['yes', 'no', 'unknown'] }]],
    ],
    [
      'another code of that system',
      [{ linkId: 'visit.safe', answer: [{ valueCoding: { system: YES_NO, code: 'X' } }] }],
      [['unknown-answer', 'item.0.answer.0', { expected: ['yes', 'no', 'unknown'] }]],
    ],
    [
      'two answers',
      [{ linkId: 'visit.more', answer: [{ valueString: 'a' }, { valueString: 'b' }] }],
      [['answered-twice', 'item.0.answer.1', undefined]],
    ],
    ['items in an item', [{ ...items[2], item: [] }], [['unknown-question', 'item.0.item', undefined]]],
    [
      'items in an answer',
      [{ linkId: 'visit.more', answer: [{ valueString: 'a', item: [] }] }],
      [['unknown-question', 'item.0.item', undefined]],
    ],
    [
      'words too long',
      [{ linkId: 'visit.more', answer: [{ valueString: 'x'.repeat(20_001) }] }],
      [['too-long', 'item.0.answer.0', { maximum: 20_000 }]],
    ],
    [
      'words as long as can be',
      [{ linkId: 'visit.more', answer: [{ valueString: 'x'.repeat(20_000) }] }],
      { value: { 'visit.more': 'x'.repeat(20_000) }, warnings: [] },
    ],
    [
      'an answer nobody asked for',
      [items[1]],
      {
        value: { 'visit.how-often': 'once' },
        warnings: [{ code: 'not-asked', path: ['item', 0, 'answer', 0], kind: 'warning' }],
      },
    ],
  ])('reads %s', (_, item, wanted) => expect(read(item)).toEqual(wanted));

  test('reads no other form, no other resource, and nothing entered in error', () => {
    const expected = 'urn:family-engagement:Questionnaire/visit';
    expect(read([], { questionnaire: `${expected}|4` })).toEqual({ value: {}, warnings: [] });
    expect(read([], { questionnaire: undefined })).toEqual({ value: {}, warnings: [] });
    expect(read([], { questionnaire: 'urn:x' })).toEqual([['other-form', 'questionnaire', { expected }]]);
    expect(read([], { status: 'entered-in-error' })).toEqual([['entered-in-error', 'status', undefined]]);
    const other = [['wrong-type', '', { expected: 'QuestionnaireResponse' }]];
    expect(read([], { resourceType: 'Patient' })).toEqual(other);
    const none = parseQuestionnaireResponse(SET, null);
    expect(!none.ok && none.issues).toMatchObject([{ code: 'wrong-type', detail: other[0]?.[2] }]);
  });
});

describe('the body that a page posts', () => {
  const read = (body: unknown, ignore?: readonly string[]) => {
    const result = parseGovukBody(SET, body, ignore);
    return result.ok
      ? result.value
      : result.issues.map(({ code, path, detail }) => [code, path.join('.'), detail]);
  };
  test.each<readonly [unknown, unknown]>([
    [{ visit_more: 'a\r\nb\r\nc' }, { 'visit.more': 'a\nb\nc' }],
    [{ visit_safe: '', visit_more: null }, {}],
    [{ other: 'x' }, [['unknown-question', 'other', undefined]]],
    [{ visit_safe: 'maybe' }, [['unknown-answer', 'visit_safe', { expected: ['yes', 'no', 'unknown'] }]]],
    [{ visit_safe: 1 }, [['wrong-type', 'visit_safe', { expected: 'string' }]]],
    ['x', [['wrong-type', '', { expected: 'object' }]]],
    [[], [['wrong-type', '', { expected: 'object' }]]],
    [null, [['wrong-type', '', { expected: 'object' }]]],
  ])('%j', (body, wanted) => expect(read(body)).toEqual(wanted));

  test('names of the host’s own are not questions', () =>
    expect(read({ _csrf: 'x', visit_safe: 'no' }, ['_csrf'])).toEqual({ 'visit.safe': 'no' }));

  test('what throws when it is touched is unreadable', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(read(hostile)).toEqual([['unreadable', '', undefined]]);
  });
});

test('every set of questions, in order of id', () => {
  const ids = listQuestionSets().map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(15);
  expect(ids).toEqual([...new Set(ids)].sort());
});
