/** What the service does, as the `paths` of its contract. A test holds it against the routes. */
const json = (schema: object, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const problem = {
  description: 'A problem.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const on = {
  name: 'on',
  in: 'query',
  description: 'The day; today unless said.',
  schema: { $ref: '#/components/schemas/kernel.IsoDate' },
};
const key = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'The same key again gets the first reply again, and nothing is written twice.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9-]{1,100}$' },
};
const family = inPath('family');
const worker = inPath('worker');
const body = (name: string) => ({
  required: true,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});
const written = json(
  { type: 'object', properties: { version: { type: 'integer' } } },
  'Written. `version`, where it is about a record, is what the next write expects.',
);
const read = (
  operationId: string,
  summary: string,
  parameters: object[],
  schema: object = { type: 'object' },
) => ({
  operationId,
  summary,
  parameters,
  responses: { 200: json(schema, summary), default: problem },
});
const write = (operationId: string, summary: string, parameters: object[], name: string) => ({
  operationId,
  summary,
  parameters: [...parameters, key],
  requestBody: body(name),
  responses: { 201: written, default: problem },
});
const ask = (operationId: string, summary: string, name: string) => ({
  ...read(operationId, summary, []),
  requestBody: body(name),
});

export const operations = {
  '/openapi.json': { get: { ...read('getContract', 'This contract.', []), security: [] } },
  '/me': { get: read('getMe', 'Who the token belongs to.', []) },
  '/families': {
    get: read('listFamilies', 'Every family: id, name (the id where it has none), version.', []),
    post: write('openFamily', 'Open a record.', [], 'NewFamily'),
  },
  '/families/{family}': {
    get: read('getFamily', 'The record and its version.', [family], {
      type: 'object',
      required: ['version', 'record'],
      properties: {
        version: { type: 'integer' },
        record: { $ref: '#/components/schemas/record.FamilyRecord' },
      },
    }),
  },
  '/families/{family}/commands': {
    post: write('command', 'Ask the record to take something in.', [family], 'Change'),
  },
  '/families/{family}/review': { get: read('review', 'A review, and the same in words.', [family, on]) },
  '/families/{family}/next-steps': { get: read('nextSteps', 'What to do next.', [family, on]) },
  '/families/{family}/audit': { get: read('audit', 'Who wrote what and why, as JSON Patch.', [family]) },
  '/sharing-judgements': {
    post: ask('judgeSharing', 'What answers about a threat indicate. Nothing is kept.', 'SharingQuestions'),
  },
  '/families/{family}/sharing-decisions': {
    post: write('decideSharing', 'Record a complete decision about sharing.', [family], 'SharingChoice'),
  },
  '/staff/{worker}/self-checks': {
    get: read('listSelfChecks', "A worker's own readings, for them alone.", [worker]),
    post: write('addSelfCheck', 'Keep answers about your own working life.', [worker], 'SelfCheck'),
  },
  '/caseload/placements': {
    post: ask('place', 'Who could take a new referral, and why.', 'Referral'),
  },
  '/caseload/allocations': {
    post: ask('allocate', 'A balanced caseload, with its bound. A manager decides.', 'Team'),
  },
  '/caseload/moves': {
    post: ask('rebalance', 'The few moves that would even things out most.', 'Rebalance'),
  },
};
