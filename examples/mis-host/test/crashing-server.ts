// The service, set up to be killed at a chosen moment of its first write: before the commit, or before the reply.
import { createApp } from '../src/app.js';
import { testDatabase, testHost } from './support.js';

const [, , moment, folder] = process.argv;
const die = () => process.kill(process.pid, 'SIGKILL');
const database = await testDatabase(folder);
const app = createApp(
  testHost({
    ...database,
    transaction: (work) =>
      database.transaction(async (query) => {
        const done = await work(query);
        if (moment === 'before-commit') die();
        return done;
      }),
  }),
);
app.addHook('onSend', async (request) => {
  if (moment === 'before-reply' && request.method === 'POST') die();
});
console.log(await app.listen({ port: 0 }));
