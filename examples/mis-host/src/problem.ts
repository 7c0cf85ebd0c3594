import type { Issue } from 'family-engagement';
import { word } from 'family-engagement';
import { enGB } from 'family-engagement/content';

const PROBLEMS = {
  'malformed-body': [400, 'The body does not have the shape that the contract asks for.'],
  'malformed-request': [400, 'The request cannot be read.'],
  'idempotency-key-missing': [400, 'A write needs an Idempotency-Key: 1 to 100 letters, digits or hyphens.'],
  'not-signed-in': [401, 'Say who you are: Authorization: Bearer.'],
  'not-yours': [403, 'Your role does not reach this.'],
  'not-the-actor': [403, 'A command is recorded by whoever sends it: `by` is somebody else.'],
  'not-found': [404, 'There is nothing here.'],
  'version-conflict': [409, 'Somebody has written since. Read again, then decide again.'],
  'already-there': [409, 'There is a family with this id.'],
  'too-large': [413, 'The body is larger than 1 MiB.'],
  'not-json': [415, 'A body is sent as application/json.'],
  refused: [422, 'The record does not take this in.'],
  'not-judged': [422, 'This cannot be judged as it stands.'],
  'idempotency-key-reused': [422, 'This Idempotency-Key was used for a different request.'],
  'internal-error': [500, 'Something went wrong here.'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemCode = keyof typeof PROBLEMS;

/** A refusal that the client is told about. Everything else that is thrown is our own bug: status 500, no particulars. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly issues: readonly Issue[] = [],
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** Problem details (RFC 9457), with the library's issues and their words. */
export const problemDetails = ({ code, issues, more }: Problem) => {
  const [status, title] = PROBLEMS[code];
  const said = issues.map((issue) => ({ ...issue, text: word(issue, [enGB]).text }));
  return {
    type: `https://example.org/problems/${code}`,
    title,
    status,
    ...(said.length > 0 ? { issues: said } : {}),
    ...more,
  };
};

/** The problem that stands for an error of Fastify or of ours. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  const { statusCode = 500 } = error as { readonly statusCode?: number };
  if (statusCode === 413) return new Problem('too-large');
  if (statusCode === 415) return new Problem('not-json');
  return new Problem(statusCode < 500 ? 'malformed-request' : 'internal-error');
};
