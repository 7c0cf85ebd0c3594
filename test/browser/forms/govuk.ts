import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { enGB } from '../../../src/content.js';
import {
  type GovukComponent,
  type GovukOptions,
  parseGovukBody,
  toGovukForm,
} from '../../../src/exchange/govuk.js';
import { htmlPage, packageFolder } from './stage.js';
import { keyOf, type Target } from './target.js';

const dist = join(packageFolder('govuk-frontend'), 'dist');
const environment = nunjucks.configure(dist, { autoescape: true });

const MACROS = { govukRadios: 'radios', govukCharacterCount: 'character-count' } as const;

/** One component as GOV.UK Frontend's own macro makes it. */
const render = ({ component, params }: GovukComponent): string =>
  environment.renderString(
    `{% from "govuk/components/${MACROS[component]}/macro.njk" import ${component} %}{{ ${component}(params) }}`,
    { params },
  );

const escaped = (text: string): string => environment.renderString('{{ text }}', { text });

/** The last body that was posted, field by field, as a server parses it. */
export const posted = { fields: {} as Record<string, string | string[]> };

export const fieldsOf = (body: string): Record<string, string | string[]> => {
  const search = new URLSearchParams(body);
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const all = search.getAll(name);
      return [name, all.length === 1 ? (all[0] as string) : all];
    }),
  );
};

const target = (name: string, reveal: Pick<GovukOptions, 'render'>): Target => ({
  name,
  files: {
    '/govuk.css': { type: 'text/css', body: readFileSync(join(dist, 'govuk/govuk-frontend.min.css')) },
    '/govuk.js': { type: 'text/javascript', body: readFileSync(join(dist, 'govuk/govuk-frontend.min.js')) },
  },
  page: (set) => {
    const { title, intro = '', components } = toGovukForm(set, { locales: [enGB], ...reveal });
    return htmlPage(
      escaped(title),
      '<link rel="stylesheet" href="/govuk.css">',
      `<script>document.body.className += ' govuk-template__body js-enabled govuk-frontend-supported';</script>
      <div class="govuk-width-container"><main class="govuk-main-wrapper"><h1 class="govuk-heading-l">${escaped(title)}</h1>
      <p class="govuk-body">${escaped(intro)}</p><form method="post" action="/posted">
      <input type="hidden" name="_csrf" value="a token of the host’s">
      ${components.map(render).join('\n')}<button class="govuk-button" data-module="govuk-button">Save</button></form></main></div>
      <script type="module">import { initAll } from '/govuk.js'; initAll(); window.ready = true;</script>`,
    );
  },
  ready: async (page) => {
    await page.waitForFunction('window.ready === true');
  },
  choose: (page, id, at) =>
    page
      .locator(`input[name="${keyOf(id)}"]`)
      .nth(at)
      .check(),
  write: (page, id, words) => page.locator(`textarea[name="${keyOf(id)}"]`).fill(words),
  give: async (page) => {
    await page.locator('button[data-module="govuk-button"]').click();
    await page.waitForURL('**/posted');
    return posted.fields;
  },
  read: (set, given) => parseGovukBody(set, given, ['_csrf']),
});

/** Every question in place. */
export const govuk = target('govuk', {});

/**
 * Follow-ups revealed by a radio button. GOV.UK Frontend then puts `aria-expanded` on that button, where ARIA does not
 * have it: its makers know and keep it (alphagov/govuk-frontend, issue 979).
 */
export const govukReveal: Target = {
  ...target('govuk-reveal', { render }),
  known: /^aria-allowed-attr: <input class="govuk-radios__input"/,
};
