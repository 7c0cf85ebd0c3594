// Reviews a second and the slowest in a hundred, beside the same server answering a constant. `npm run load 10 16`:
// ten seconds each (1 to 30) from 16 connections (1 to 100); the server runs in a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const between = (least: number, given: string | undefined, most: number, otherwise: number): number =>
  Math.min(most, Math.max(least, Math.trunc(Number(given)) || otherwise));
const duration = between(1, process.argv[2], 30, 5);
const connections = between(1, process.argv[3], 100, 10);

const program = fileURLToPath(new URL('load-server.ts', import.meta.url));
const server = spawn(process.execPath, ['--import', 'tsx', program], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const [line] = await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('The server did not start.'))),
  ]);
  const { address, id } = JSON.parse(String(line)) as { address: string; id: string };
  const rows = [];
  for (const [what, path] of [
    ['a constant', '/constant'],
    ['a stored record', `/families/${id}`],
    ['next steps', `/families/${id}/next-steps`],
    ['a review with its words', `/families/${id}/review`],
  ] as const) {
    const { requests, latency, non2xx, errors, throughput } = await autocannon({
      url: address + path,
      headers: { authorization: 'Bearer ana' },
      connections,
      duration,
    });
    rows.push({
      what,
      'a second': Math.round(requests.average),
      'p50 ms': latency.p50,
      'p99 ms': latency.p99,
      'kB each': Math.round(throughput.average / Math.max(1, requests.average) / 1000),
      failed: non2xx + errors,
    });
  }
  console.log(`${connections} connections, ${duration} s each, loopback, Node ${process.version}`);
  console.table(rows);
  if (rows.some(({ failed }) => failed > 0)) process.exitCode = 1;
} finally {
  server.kill('SIGKILL');
}
