import { buildSync } from 'esbuild';
import { enGB } from '../../../src/content.js';
import { parseFormData, toJsonForm } from '../../../src/exchange/json-forms.js';
import { htmlPage } from './stage.js';
import { keyOf, type Target } from './target.js';

const ENTRY = `
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
const { schema, uiSchema } = JSON.parse(document.getElementById('json').textContent);
window.given = {};
createRoot(document.getElementById('form')).render(
  createElement(Form, { schema, uiSchema, validator, liveValidate: true, onChange: ({ formData }) => { window.given = formData; } }));
`;

const bundle = () => {
  const [file] = buildSync({
    stdin: { contents: ENTRY, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  }).outputFiles;
  return { type: 'text/javascript', body: file?.contents ?? '' };
};

const STYLE = `body { font: 1rem/1.5 sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1d1d1d }
legend { font-size: 1.6rem; font-weight: bold } fieldset { border: 0; padding: 0 } label.control-label { font-weight: bold }
.form-group { margin-bottom: 1.5rem } .field-description { margin: .2rem 0; color: #484848 }
.radio { margin: .2rem 0 } textarea { width: 100%; min-height: 5rem }`;

export const rjsf: Target = {
  name: 'rjsf',
  files: { '/rjsf.js': bundle() },
  page: (set) => {
    const form = toJsonForm(set, { locales: [enGB] });
    const json = JSON.stringify(form).replaceAll('<', '\\u003c');
    return htmlPage(
      form.schema.title,
      `<style>${STYLE}</style>`,
      `<main id="form"></main><script type="application/json" id="json">${json}</script><script src="/rjsf.js"></script>`,
    );
  },
  ready: (page) => page.locator('form .form-group').first().waitFor(),
  choose: (page, id, at) => page.locator(`[id="root_${keyOf(id)}-${at}"]`).check(),
  write: (page, id, words) => page.locator(`textarea[id="root_${keyOf(id)}"]`).fill(words),
  give: (page) => page.evaluate('window.given'),
  read: parseFormData,
};
