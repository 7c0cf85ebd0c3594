// mis-host in memory, on the day of the fictional families, with one user of each role.
import { createApp } from '../../mis-host/src/app.ts';
import { openDatabase } from '../../mis-host/src/database.ts';

const USERS = {
  'token-carys': { id: 'w-carys', role: 'practitioner' },
  'token-dilys': { id: 'm-dilys', role: 'manager' },
};
const app = createApp({
  database: await openDatabase({ url: undefined, folder: undefined }),
  authenticate: (token) => USERS[token],
  today: () => '2026-11-20',
  log: () => undefined,
});
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
