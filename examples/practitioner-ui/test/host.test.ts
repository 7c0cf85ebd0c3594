import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CaseloadProblem } from 'family-engagement/caseload/schemas';
import { isoDate } from 'family-engagement/kernel';
import { parseFamilyRecord } from 'family-engagement/record/schemas';
import { describe, expect, test } from 'vitest';
import service from '../../data/service.json';
import type { Refusal } from '../src/host/host.js';
import { openMemory } from '../src/host/memory.js';
import { openService } from '../src/host/service.js';

const on = isoDate('2026-11-20');
const refusalOf = (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => Promise.reject(new Error('was not refused')),
    (error: unknown) => error as Refusal,
  );

describe('the host in memory', () => {
  test('holds records that the library reads, and a team that it accepts', async () => {
    const host = openMemory();
    const listed = await host.listFamilies();
    expect(listed).toHaveLength(16);
    for (const { id } of listed) {
      const { record } = await host.openFamily(id);
      expect(parseFamilyRecord(record, { on }), id).toMatchObject({ ok: true });
    }
    expect(CaseloadProblem.safeParse(await host.openCaseload()).success).toBe(true);
  });

  test('a write names the version that was read', async () => {
    const host = openMemory();
    const add = {
      type: 'add',
      on,
      by: 'm-dilys',
      what: { section: 'people', row: { id: 'uncle', role: 'other-family' } },
    } as const;
    expect(await host.command('whitlow', add, { version: 1, reason: 'Named today' })).toMatchObject({
      version: 2,
    });
    expect((await host.openFamily('whitlow')).record.people.map(({ id }) => id)).toContain('uncle');
    const again = host.command('whitlow', add, { version: 1, reason: 'Named today' });
    expect((await refusalOf(again)).code).toBe('version-conflict');
  });

  test('a decision about sharing that is not complete is refused with everything it lacks', async () => {
    const host = openMemory();
    const decision = { id: 's1', on, about: 'jo', by: 'm-dilys', answers: {}, choice: 'shared' } as const;
    const refused = await refusalOf(
      host.decideSharing('whitlow', decision, { version: 1, reason: 'Talked' }),
    );
    expect(refused.issues.map(({ code }) => code)).toEqual([
      'sharing-with-missing',
      'tell-family-what-missing',
      'tell-family-how-missing',
      'tell-family-when-missing',
    ]);
  });

  test('a family that changes hands is with its new lead on the board', async () => {
    const host = openMemory();
    const command = {
      type: 'handOver',
      on,
      worker: 'w-gwen',
      name: 'Gwen',
      reason: 'Evener',
      familyTold: 'no',
    } as const;
    const written = await host.command(
      'adeyemi',
      { type: 'lead', on, by: 'm-dilys', command },
      { version: 1, reason: 'Evener' },
    );
    expect(written.warnings.map(({ code }) => code)).toEqual(['family-not-told']);
    const { families } = await host.openCaseload();
    expect(families.find(({ id }) => id === 'adeyemi')?.current).toBe('w-gwen');
  });

  test('the board is for managers', async () => {
    expect((await refusalOf(openMemory('w-carys').openCaseload())).code).toBe('not-yours');
  });
});

describe('the page as built', () => {
  const assets = join(import.meta.dirname, '..', 'dist', 'assets');
  const text = readdirSync(assets)
    .map((name) => readFileSync(join(assets, name), 'utf8'))
    .join('\n');

  test('has the families in it, and nothing that staff said of themselves', () => {
    expect(text).toContain('br-c01');
    const { supervision, exposure } = service.team;
    const own = [...service.confidential, ...supervision, ...exposure].map(({ id }) => id);
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((id) => new RegExp(`["'\`]${id}["'\`]`).test(text))).toEqual([]);
  });

  test('asks no other address for anything', () => {
    const asked = [
      ...text.matchAll(/(?:fetch|import)\(["'`]([a-z]+:\/\/[^"'`]+)/g),
      ...text.matchAll(/url\(["']?(https?:[^)]+)/g),
    ];
    expect(asked.map(([, address]) => address)).toEqual([]);
  });
});

describe('the host on a service', () => {
  const answering =
    (status: number, body: unknown): typeof fetch =>
    async () =>
      new Response(JSON.stringify(body), { status });

  test.each([
    [401, 'not-signed-in'],
    [403, 'not-yours'],
    [404, 'not-found'],
    [409, 'version-conflict'],
    [422, 'refused'],
    [500, 'unreachable'],
  ] as const)('status %d is %s', async (status, code) => {
    const issues = [{ code: 'nothing-said', path: [], kind: 'invalid' }];
    const refused = await refusalOf(openService('/service', 'token', answering(status, { issues })));
    expect([refused.code, refused.issues]).toEqual([code, issues]);
  });

  test('no answer at all is said as such', async () => {
    const silent: typeof fetch = () => Promise.reject(new TypeError('refused'));
    expect((await refusalOf(openService('/service', 'token', silent))).code).toBe('unreachable');
  });

  test('a record that the library cannot read is not shown', async () => {
    const host = await openService('/service', 'token', async (path) =>
      Response.json(
        String(path).endsWith('/me')
          ? { id: 'w-carys', role: 'practitioner' }
          : { version: 1, record: { schemaVersion: 1, id: 'f1' } },
      ),
    );
    const refused = await refusalOf(host.openFamily('f1'));
    expect(refused.issues.map(({ path }) => path.join('.'))).toContain('people');
  });
});
