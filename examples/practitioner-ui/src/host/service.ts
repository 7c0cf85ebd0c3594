import { type Issue, isoDate } from 'family-engagement/kernel';
import { parseFamilyRecord } from 'family-engagement/record/schemas';
import * as z from 'zod';
import team from '../../data/team.json';
import { withLeads } from '../model/leads.js';
import { type CaseloadProblem, type Host, type Opened, Refusal, type User, type Written } from './host.js';

// Zod would try once whether it may evaluate code, and the browser would note the refusal as an error of the page.
z.config({ jitless: true });

const REFUSALS = {
  401: 'not-signed-in',
  403: 'not-yours',
  404: 'not-found',
  409: 'version-conflict',
} as const;

/** Sends one request. A write carries a key of its own, so that sending it twice writes it once. */
const clientOf = (address: string, token: string, fetched: typeof fetch) => {
  const send = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const headers = { ...init.headers, Authorization: `Bearer ${token}` };
    const response = await fetched(address + path, { ...init, headers }).catch(() => {
      throw new Refusal('unreachable');
    });
    const body = await response.json().catch(() => ({}));
    if (response.ok) return body as T;
    const code = REFUSALS[response.status as keyof typeof REFUSALS];
    const { issues = [] } = body as { readonly issues?: readonly Issue[] };
    throw new Refusal(code ?? (response.status < 500 ? 'refused' : 'unreachable'), issues);
  };
  const post = <T>(path: string, body: unknown, more: Record<string, string> = {}) =>
    send<T>(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...more },
      body: JSON.stringify(body),
    });
  return {
    get: <T>(path: string) => send<T>(path),
    ask: <T>(path: string, body: unknown) => post<T>(path, body),
    write: async (path: string, body: unknown): Promise<Written> => {
      const { version, warnings = [] } = await post<Partial<Written> & { readonly version: number }>(
        path,
        body,
        {
          'Idempotency-Key': crypto.randomUUID(),
        },
      );
      return { version, warnings };
    },
  };
};

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/**
 * The service of `examples/mis-host`. It keeps families; the team is in a file beside the page, where your staff
 * system would be.
 */
export const openService = async (
  address: string,
  token: string,
  fetched: typeof fetch = (...request) => fetch(...request),
): Promise<Host> => {
  const { get, ask, write } = clientOf(address, token, fetched);
  const today = isoDate(london.format(new Date()));
  const at = (id: string) => `/families/${encodeURIComponent(id)}`;
  const open = async (id: string): Promise<Opened> => {
    const { version, record } = await get<{ version: number; record: unknown }>(at(id));
    const parsed = parseFamilyRecord(record, { on: today });
    if (!parsed.ok) throw new Refusal('refused', parsed.issues);
    return { version, record: parsed.value };
  };
  return {
    user: await get<User>('/me'),
    today,
    names: team.names,
    listFamilies: async () =>
      (await get<{ families: readonly { id: string; name?: string }[] }>('/families')).families.map(
        ({ id, name = id }) => ({ id, name }),
      ),
    openFamily: open,
    command: (id, command, { version, reason }) =>
      write(`${at(id)}/commands`, { expectedVersion: version, reason, command }),
    decideSharing: (id, decision, { version, reason }) =>
      write(`${at(id)}/sharing-decisions`, { expectedVersion: version, reason, decision }),
    openCaseload: async () => {
      const problem = team.problem as CaseloadProblem;
      const { families } = await get<{ families: readonly { id: string }[] }>('/families');
      const held = families.filter(({ id }) => problem.families.some((family) => family.id === id));
      return withLeads(problem, await Promise.all(held.map(async ({ id }) => (await open(id)).record)));
    },
    place: async (problem, assignment, family) =>
      (
        await ask<{ value: Awaited<ReturnType<Host['place']>> }>('/caseload/placements', {
          problem,
          assignment,
          family,
        })
      ).value,
    suggestMoves: async (problem, maxMoves) =>
      (
        await ask<{ value: Awaited<ReturnType<Host['suggestMoves']>> }>('/caseload/moves', {
          problem,
          maxMoves,
        })
      ).value,
  };
};
