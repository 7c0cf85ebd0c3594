import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { issue } from 'family-engagement';
import * as caseload from 'family-engagement/caseload/schemas';
import { listSchemas, toJsonSchemas } from 'family-engagement/exchange/schemas';
import * as kernel from 'family-engagement/kernel/schemas';
import * as record from 'family-engagement/record/schemas';
import * as safety from 'family-engagement/safety/schemas';
import { FATIGUE_FACTORS, WORKLOAD_ITEMS } from 'family-engagement/wellbeing';
import * as z from 'zod';
import { operations } from './operations.js';
import { Problem } from './problem.js';

/** Ids of families stand in addresses, so they are plainer than the library asks. */
export const FAMILY_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const expectedVersion = z.int().min(1).max(2_147_483_647);
/** Why something is written: not blank, on one line. */
const reason = z
  .string()
  .max(2000)
  .regex(/^(?=.*\S)[^\p{Cc}\p{Cs}]*$/u);

/** A team, not a county: a search runs while everybody else waits. */
const problem = caseload.CaseloadProblem.extend({
  practitioners: z.array(caseload.CaseloadPractitioner).max(100),
  families: z.array(caseload.CaseloadFamily).max(1000),
});

/** What the service takes in: the library's schemas, and a few words of its own around them. */
export const bodies = {
  NewFamily: z.strictObject({
    id: z.string().regex(FAMILY_ID),
    name: z.exactOptional(kernel.Words),
    referredOn: z.exactOptional(kernel.IsoDate),
    involved: z.exactOptional(z.array(kernel.HostId).max(1000)),
    reason,
  }),
  Change: z.strictObject({ expectedVersion, reason, command: record.RecordCommand }),
  SharingQuestions: z.strictObject({ answers: safety.SharingAnswers }),
  SharingChoice: z.strictObject({ expectedVersion, reason, decision: safety.SharingDecision }),
  SelfCheck: z.strictObject({
    reason,
    answers: z.partialRecord(
      z.literal([
        ...Object.values(FATIGUE_FACTORS).flatMap((asked) => asked.map(({ id }) => id)),
        ...WORKLOAD_ITEMS,
      ]),
      kernel.Answer,
    ),
  }),
  Team: z.strictObject({ problem }),
  Referral: z.strictObject({
    problem,
    assignment: z.array(caseload.Placement).max(1000),
    family: caseload.CaseloadFamily,
  }),
  Rebalance: z.strictObject({ problem, maxMoves: z.int().min(0).max(20) }),
} as const;

type Bodies = typeof bodies;
export type BodyName = keyof Bodies;

/** The library's schemas as it gives them out, and our own, which refer to them. */
const components = () => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...listSchemas(), ...bodies })) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    metadata: registry,
    uri: (id) => `#/components/schemas/${id}`,
  });
  const own = Object.keys(bodies).map((name) => {
    const { $schema, $id, ...schema } = schemas[name] ?? {};
    return [name, schema];
  });
  return { ...toJsonSchemas({ target: 'openapi-3.1' }), ...Object.fromEntries(own) };
};

/** The contract (OpenAPI 3.1). Requests are validated by this very document. */
export const contract = {
  openapi: '3.1.0',
  info: { title: 'mis-host', version: '1.0.0', description: 'Family records, on family-engagement.' },
  security: [{ bearer: [] }],
  paths: operations,
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      ...components(),
      Problem: {
        type: 'object',
        description: 'Problem details (RFC 9457), with the issues of the library.',
        required: ['type', 'title', 'status'],
        properties: {
          type: { type: 'string', format: 'uri' },
          title: { type: 'string' },
          status: { type: 'integer' },
          issues: { type: 'array', items: { type: 'object', required: ['code', 'path', 'kind', 'text'] } },
        },
      },
    },
  },
};

const ajv = new Ajv2020({ strict: false, formats: { date: true } }).addSchema(contract, 'contract');
const validators = Object.fromEntries(
  Object.keys(bodies).map((name) => [name, ajv.compile({ $ref: `contract#/components/schemas/${name}` })]),
) as Record<BodyName, ValidateFunction>;

/** Whether a body keeps to the contract. */
export const keepsTo = (name: BodyName, body: unknown): boolean => validators[name](body);

/** The body of a request, typed; or a problem with every issue. The contract says whether, the library says why not. */
export const readBody = <Name extends BodyName>(name: Name, body: unknown): z.output<Bodies[Name]> => {
  const parsed = kernel.parseWith(bodies[name], body);
  if (parsed.ok && keepsTo(name, body)) return parsed.value as z.output<Bodies[Name]>;
  throw new Problem('malformed-body', parsed.ok ? [issue('wrong-shape', [])] : parsed.issues);
};
