import { randomBytes } from 'node:crypto';
import { isoDate } from 'family-engagement';
import { createApp } from './app.js';
import { openDatabase } from './database.js';
import type { User } from './host.js';

const { PORT = '8080', DATABASE_URL, DATA_FOLDER = 'data', USERS } = process.env;

/** Tokens by hand, in place of your sign-in. Without USERS three are made up, for this run. */
const users: Readonly<Record<string, User>> =
  USERS === undefined
    ? Object.fromEntries(
        (['worker-1', 'worker-2', 'manager-1'] as const).map((id) => [
          randomBytes(16).toString('hex'),
          { id, role: id === 'manager-1' ? 'manager' : 'practitioner' },
        ]),
      )
    : JSON.parse(USERS);

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
const database = await openDatabase({ url: DATABASE_URL, folder: DATA_FOLDER });
const app = createApp({
  database,
  authenticate: (token) => (Object.hasOwn(users, token) ? users[token] : undefined),
  today: () => isoDate(london.format(new Date())),
  log: (line) => console.log(JSON.stringify(line)),
});
const address = await app.listen({ host: '127.0.0.1', port: Number(PORT) });

console.log(`The contract: ${address}/openapi.json`);
if (USERS === undefined)
  for (const [token, { id, role }] of Object.entries(users))
    console.log(`${id} (${role}): Authorization: Bearer ${token}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await app.close();
    await database.close();
  });
