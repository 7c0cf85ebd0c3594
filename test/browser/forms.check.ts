// Every question set in four renderers that are not ours, in a real browser: filled by a script, read back, judged, and
// looked at by axe. Needs Debian's chromium; packs LHC-Forms from npm unless LHC_FORMS names its folder.
// Run: npx tsx test/browser/forms.check.ts [folder for screenshots]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { type FormAnswers, listQuestionSets } from '../../src/exchange/forms.js';
import { type QuestionSet, summariseAnswers } from '../../src/kernel/index.js';
import { decideThreatSharing } from '../../src/safety/index.js';
import { fieldsOf, govuk, govukReveal, posted } from './forms/govuk.js';
import { lhcForms } from './forms/lhc-forms.js';
import { rjsf } from './forms/rjsf.js';
import { axeFaults, htmlPage, onStage, type Serve } from './forms/stage.js';
import { surveyJs } from './forms/survey-js.js';
import type { Target } from './forms/target.js';

const LHC_FORMS = '40.1.3';
const folder = mkdtempSync(join(tmpdir(), 'family-engagement-forms-'));
const screenshots = process.argv[2];

const packed = (): string => {
  if (process.env.LHC_FORMS !== undefined) return process.env.LHC_FORMS;
  execFileSync('npm', ['pack', `lforms@${LHC_FORMS}`, '--silent', '--pack-destination', folder]);
  execFileSync('tar', ['xzf', join(folder, `lforms-${LHC_FORMS}.tgz`), '-C', folder]);
  return join(folder, 'package');
};

const codes = (set: QuestionSet, id: string): readonly string[] => {
  const question = set.questions.find((one) => one.id === id);
  return question?.choices ?? ['yes', 'no', 'unknown'];
};

/** Answers in turn: yes, no, not known, none. The first is yes, so that follow-ups are asked. */
const answersTo = (set: QuestionSet): FormAnswers =>
  Object.fromEntries(
    set.questions.flatMap(({ id, kind }, at) => {
      if (kind === 'words') return [[id, `Words on ${id}:\n“second line” & <more>`]];
      const code = [...codes(set, id), undefined][at % 4];
      return code === undefined ? [] : [[id, code]];
    }),
  );

const judged = (set: QuestionSet, answers: FormAnswers): unknown =>
  set.id === 'safety.sharing'
    ? decideThreatSharing(answers as never)
    : summariseAnswers(set, answers as never);

const fill = async (target: Target, page: Page, set: QuestionSet, answers: FormAnswers): Promise<void> => {
  for (const [id, answer] of Object.entries(answers)) {
    const kind = set.questions.find((one) => one.id === id)?.kind;
    if (kind === 'words') await target.write(page, id, answer);
    else await target.choose(page, id, codes(set, id).indexOf(answer));
  }
};

const faults: string[] = [];
const checkForm = async (target: Target, page: Page, set: QuestionSet): Promise<void> => {
  const answers = answersTo(set);
  const broken: string[] = [];
  page.removeAllListeners('pageerror');
  page.on('pageerror', ({ message }) => broken.push(`the page threw: ${message}`));
  await target.ready(page);
  await fill(target, page, set, answers);
  const found = await axeFaults(page);
  if (screenshots !== undefined)
    await page.screenshot({ path: join(screenshots, `${target.name}-${set.id}.png`), fullPage: true });
  const read = target.read(set, await target.give(page));
  const wrong = [
    ...broken,
    ...found.filter((fault) => target.known?.test(fault) !== true),
    ...(read.ok ? [] : read.issues.map((one) => JSON.stringify(one))),
    ...(read.ok && !isDeepStrictEqual(read.value, answers)
      ? [`came back as ${JSON.stringify(read.value)}, not ${JSON.stringify(answers)}`]
      : []),
    ...(read.ok && !isDeepStrictEqual(judged(set, read.value), judged(set, answers))
      ? ['judged otherwise']
      : []),
  ];
  // Said at once: a run that is stopped has still told what it saw.
  for (const what of wrong) console.error(`${target.name} ${set.id}: ${what}`);
  faults.push(...wrong);
};

try {
  const targets = [surveyJs, rjsf, govuk, govukReveal, lhcForms(packed())].filter(
    ({ name }) => process.env.ONLY === undefined || process.env.ONLY === name,
  );
  const sets = listQuestionSets();
  const serve: Serve = (path, body) => {
    if (path === '/posted') {
      posted.fields = fieldsOf(body);
      return htmlPage('Saved', '', '<main><h1>Saved</h1></main>');
    }
    const [, name, id] = path.split('/');
    const target = targets.find((one) => one.name === name);
    const set = sets.find((one) => one.id === id);
    if (target !== undefined && set !== undefined) return target.page(set);
    return targets.map(({ files }) => files[path]).find((file) => file !== undefined);
  };
  await onStage(serve, async (context, address) => {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    for (const target of targets)
      for (const set of sets) {
        await page.goto(`${address}/${target.name}/${set.id}`);
        await checkForm(target, page, set);
      }
  });
  if (faults.length > 0) process.exitCode = 1;
  else
    console.log(
      `${targets.map(({ name }) => name).join(', ')}: ${sets.length} sets each, filled, read back and judged the same`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
