import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assertAccessible, drag, openBrowser, openPage, run, servePage, startService } from './support.js';

let browser: Browser;
let service: Awaited<ReturnType<typeof startService>>;
let served: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => {
  browser = await openBrowser();
  service = await startService();
  run(process.execPath, ['fill.mjs', service.url, 'token-carys', 'brandt', 'adeyemi']);
  process.env.SERVICE = service.url;
  run('npx', ['vite', 'build', '--outDir', 'dist/on-service']);
  served = await servePage('dist/on-service');
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  service?.close();
});

const ask = async (path: string) =>
  (await fetch(service.url + path, { headers: { Authorization: 'Bearer token-carys' } })).json();

const signIn = async (token: string) => {
  const opened = await openPage(browser, served.url);
  await opened.page.getByLabel('Token').fill(token);
  await opened.page.getByRole('button', { name: 'Sign in' }).click();
  return opened;
};

test('a practitioner signs in, reads a review and records a decision on the service', async () => {
  const { page, complaints, strangers, close } = await signIn('token-carys');
  await page.getByRole('heading', { level: 1, name: 'Families' }).waitFor();
  expect(await page.locator('.families li').allTextContents()).toEqual(['Adeyemi', 'Brandt']);
  // The caseload is for managers; the service refuses it as well.
  expect(await page.getByRole('link', { name: 'Caseload' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Brandt' }).click();
  await page.getByRole('heading', { level: 2, name: 'Before anything else' }).waitFor();
  expect(await page.locator('.overrides > ul > li').count()).toBe(3);
  await page.getByRole('link', { name: 'Sharing a worry' }).click();
  await page.getByLabel('No, it will not be shared').check();
  await page.getByLabel('Why it is not shared').fill('All of them know already');
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await page.getByText('The decision is on record').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('The answers indicate sharing');
  const { record } = await ask('/families/brandt');
  expect(record.sharing).toHaveLength(2);
  expect(record.sharing[1]).toMatchObject({
    id: 'br-s2',
    choice: 'not-shared',
    reason: 'All of them know already',
  });
  const { entries } = await ask('/families/brandt/audit');
  expect(entries.at(-1)).toMatchObject({ actor: 'w-carys', reason: 'Decision about sharing' });
  await close();
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('a manager moves a family, and the service has its new lead', async () => {
  const { page, complaints, close } = await signIn('token-dilys');
  await page.getByRole('link', { name: 'Caseload' }).click();
  await drag(page, 'adeyemi', page.locator('[data-practitioner=w-gwen] h2'));
  await page.mouse.up();
  await page.locator('[data-practitioner=w-gwen] [data-family=adeyemi]').waitFor();
  await page.getByLabel('Why do these families change worker?').fill('Carys holds more than the rest');
  await page.getByRole('group', { name: 'Have the families been told?' }).getByLabel('Yes').check();
  await page.getByRole('button', { name: 'Record these moves' }).click();
  await page.getByText('Recorded: 1 family has a new lead professional.').waitFor();
  const { record } = await ask('/families/adeyemi');
  expect(record.leads.at(-1)).toMatchObject({ from: 'w-carys', worker: 'w-gwen', familyTold: 'yes' });
  await page.reload();
  await page.getByLabel('Token').fill('token-dilys');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('[data-practitioner=w-gwen] [data-family=adeyemi]').waitFor();
  await close();
  expect(complaints).toEqual([]);
});

test('somebody unknown is told so', async () => {
  const { page, close } = await signIn('token-nobody');
  await page.getByRole('alert').getByText('You are not signed in').waitFor();
  await assertAccessible(page, 'sign in with an error');
  await close();
});
