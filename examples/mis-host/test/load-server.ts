// The service with one busy family in it, and a route that answers a constant, to compare with.
import { createApp } from '../src/app.js';
import { openDatabase } from '../src/database.js';
import { add, clientOf, newId, sees, testHost } from './support.js';

const database = await openDatabase({ url: process.env.DATABASE_URL });
const app = createApp(testHost(database));
app.get('/constant', async () => ({ constant: true }));
const address = await app.listen({ port: 0 });

const id = newId();
const { post } = clientOf(address);
const write = (path: string, body: object) =>
  post('ana', `/families${path}`, body).then(({ status }) => {
    if (status !== 201) throw new Error(`${path}: ${status}`);
  });
await write('', { id, reason: 'Referral' });
const commands = [
  add('people', { id: 'dana', role: 'parent' }),
  add('neededChanges', { id: 'n1', parent: 'dana', what: 'Mornings that get everyone out of the door' }),
  ...Array.from({ length: 100 }, (_, at) => sees(`o${at}`)),
];
for (const [at, command] of commands.entries())
  await write(`/${id}/commands`, { expectedVersion: at + 1, reason: 'Load', command });
console.log(JSON.stringify({ address, id }));
