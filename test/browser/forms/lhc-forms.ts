import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enGB } from '../../../src/content.js';
import { parseQuestionnaireResponse, toQuestionnaire } from '../../../src/exchange/questionnaire.js';
import { htmlPage, type Served } from './stage.js';
import type { Target } from './target.js';

/** LHC-Forms from the folder of its npm package: it is packed for the check, because installing it installs Angular. */
export const lhcForms = (folder: string): Target => {
  const file = (type: string, path: string): Served => ({
    type,
    body: readFileSync(join(folder, 'dist/lforms', path)),
  });
  return {
    name: 'lhc-forms',
    files: {
      '/lhc/styles.css': file('text/css', 'webcomponent/styles.css'),
      '/lhc/zone.js': file('text/javascript', 'webcomponent/assets/lib/zone.min.js'),
      '/lhc/lhc-forms.js': file('text/javascript', 'webcomponent/lhc-forms.js'),
      '/lhc/fhir.js': file('text/javascript', 'fhir/R4/lformsFHIR.min.js'),
    },
    page: (set) => {
      const questionnaire = toQuestionnaire(set, { locales: [enGB] });
      const json = JSON.stringify(questionnaire).replaceAll('<', '\\u003c');
      return htmlPage(
        questionnaire.title,
        // White on LHC-Forms's own blue lacks contrast in the title; a host sets the blue.
        '<link rel="stylesheet" href="/lhc/styles.css"><style>.lhc-form-title { background-color: #1d5a91 !important }</style>',
        `<main id="form"></main><script src="/lhc/zone.js"></script>
        <script src="/lhc/lhc-forms.js" type="module"></script><script src="/lhc/fhir.js" type="module"></script>
        <script type="module">LForms.Util.addFormToPage(${json}, 'form', { fhirVersion: 'R4' });</script>`,
      );
    },
    ready: (page) => page.locator('.lhc-item').first().waitFor(),
    choose: (page, id, at) => page.locator(`[id="item-${id}/1"] label.ant-radio-wrapper`).nth(at).click(),
    write: async (page, id, words) => {
      await page.locator(`textarea[id="${id}/1"]`).fill(words);
      await page.locator(`textarea[id="${id}/1"]`).blur();
    },
    give: (page) => page.evaluate(`LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')`),
    read: parseQuestionnaireResponse,
  };
};
