import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enGB } from '../../../src/content.js';
import { parseSurveyData, toSurvey } from '../../../src/exchange/survey-js.js';
import { htmlPage, packageFolder } from './stage.js';
import { keyOf, type Target } from './target.js';

const core = packageFolder('survey-core');
const ui = packageFolder('survey-js-ui');
const file = (type: string, ...path: readonly string[]) => ({ type, body: readFileSync(join(...path)) });

export const surveyJs: Target = {
  name: 'survey-js',
  files: {
    '/survey-core.js': file('text/javascript', core, 'survey.core.min.js'),
    '/survey-ui.js': file('text/javascript', ui, 'survey-js-ui.min.js'),
    // SurveyJS's own colours lack contrast; this is the theme it has for that.
    '/survey-theme.js': file('text/javascript', core, 'themes/contrast-light.min.js'),
    '/survey.css': file('text/css', core, 'survey-core.fontless.min.css'),
  },
  page: (set) => {
    const survey = toSurvey(set, { locales: [enGB] });
    return htmlPage(
      survey.title,
      '<link rel="stylesheet" href="/survey.css"><script src="/survey-core.js"></script><script src="/survey-ui.js"></script><script src="/survey-theme.js"></script>',
      `<main><div id="form"></div></main><script>
      const survey = new Survey.Model(${JSON.stringify(survey)});
      survey.applyTheme(SurveyTheme.ContrastLight);
      SurveyUI.renderSurvey(survey, document.getElementById('form'));</script>`,
    );
  },
  ready: (page) => page.locator('.sd-question').first().waitFor(),
  choose: (page, id, at) =>
    page
      .locator(`[data-name="${keyOf(id)}"] .sd-selectbase__label`)
      .nth(at)
      .click(),
  write: async (page, id, words) => {
    await page.locator(`[data-name="${keyOf(id)}"] textarea`).fill(words);
    await page.locator(`[data-name="${keyOf(id)}"] textarea`).blur();
  },
  give: (page) => page.evaluate('survey.data'),
  read: parseSurveyData,
};
