// The same answer everywhere: every vector of the conformance pack, and the example service, on nine engines in eight time
// zones and three locales. Each answer is compared with the vector, and each run with every other, byte by byte; then the
// date functions under every zone there is. Needs `npm run build` and `npm ci --prefix test/runtimes`.
// `node test/runtimes/check-runtimes.mjs [engine …] [--write]`; --write puts the table into docs/trust.md.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { tsImport } from 'tsx/esm/api';
import { writeSection } from '../tools/trust-page.mjs';
import { engines } from './engines.mjs';
import { makeHost } from './host.mjs';
import { LOCALES, ZONES } from './places.mjs';
import { checkZones } from './zones.mjs';

const { at } = await tsImport('../tools/conformance/run.ts', import.meta.url);

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const isWanted = ({ name }) => wanted.length === 0 || wanted.some((one) => name.includes(one));
const vectors = readdirSync('conformance')
  .filter((file) => file !== 'index.json')
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join('conformance', file), 'utf8')));
const service = JSON.parse(readFileSync('examples/data/service.json', 'utf8'));
const places = ZONES.flatMap((zone) => LOCALES.map((locale) => ({ ...zone, ...locale })));

/** Runs of as many at a time as there are cores, answers in order. */
const inTurn = async (jobs, atOnce = 2) => {
  const results = [];
  const next = async (queue) => {
    for (const [index, job] of queue) results[index] = await job();
  };
  const queue = jobs.entries();
  await Promise.all(Array.from({ length: atOnce }, () => next(queue)));
  return results;
};

/** Which vectors an answer gets wrong, by their own expectations. */
const wrongIn = (answers) =>
  vectors.filter(({ expect }, index) => {
    const found = JSON.parse(answers[index]);
    return !Object.entries(expect).every(([path, value]) => isDeepStrictEqual(at(found, path), value));
  });

/** Whether the engine was where we put it, or the run would prove nothing. */
const misplaced = ({ name }, { zone, offsets, locale, number }, { surroundings }) => {
  const found = surroundings;
  if (!isDeepStrictEqual(found.offsets, offsets))
    return `${name} took no notice of ${zone}: ${found.offsets}`;
  // QuickJS has no locale to be in; program.mjs has it fail when it is asked for one.
  if (name === 'QuickJS' && found.locale === 'none') return undefined;
  if (found.number !== number) return `${name} took no notice of ${locale}: ${found.number}`;
  return undefined;
};

const bytes = ({ answers, service: reviewed }) => JSON.stringify([answers, reviewed]);
const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Which functions two runs differ in. */
const differing = (one, other) => [
  ...new Set(
    vectors.filter((_, index) => one.answers[index] !== other.answers[index]).map(({ call }) => call),
  ),
  ...(one.service === other.service ? [] : ['review of the example service']),
];

const faults = [];
const rows = [];
let first;
const host = makeHost();
try {
  writeFileSync(join(host, 'input.json'), JSON.stringify({ vectors, service }));
  for (const engine of engines().filter(isWanted)) {
    const started = Date.now();
    try {
      await engine.prepare?.(host);
      const version = await engine.version();
      const texts = await inTurn(
        places.map(
          ({ zone, locale }) =>
            () =>
              engine.ask({ host, zone, locale }),
        ),
      );
      const checked = new Map();
      const cells = texts.map((text, index) => {
        const answer = JSON.parse(text);
        first ??= answer;
        const body = bytes(answer);
        if (!checked.has(body)) checked.set(body, wrongIn(answer.answers));
        const place = places[index];
        const wrong = checked.get(body);
        const others = body === bytes(first) ? [] : differing(answer, first);
        const lost = misplaced(engine, place, answer);
        const where = `${engine.name}, ${place.zone}, ${place.locale}`;
        if (lost !== undefined) faults.push(lost);
        for (const { id, call } of wrong) faults.push(`${where}: ${call}, vector ${id} comes out otherwise`);
        for (const call of others)
          faults.push(`${where}: ${call} differs from ${rows[0]?.name ?? engine.name}`);
        return {
          ...place,
          asWritten: vectors.length - wrong.length,
          same: others.length === 0,
          adopted: answer.adopted,
        };
      });
      rows.push({ name: engine.name, version: version.find((part) => /^v?\d/.test(part)), cells });
      console.log(`${engine.name} ${rows.at(-1).version} (${Math.round((Date.now() - started) / 1000)} s)`);
      for (const { zone } of ZONES)
        console.log(
          `  ${zone.padEnd(20)} ${cells
            .filter((cell) => cell.zone === zone)
            .map(
              ({ locale, asWritten, same }) =>
                `${locale} ${asWritten}/${vectors.length} ${same ? 'equal' : 'DIFFERS'}`,
            )
            .join('   ')}`,
        );
    } finally {
      await engine.end?.();
    }
  }
  const all = hash(bytes(first));
  console.log(
    `${rows.length} engines, ${rows.length * places.length} runs of ${vectors.length} vectors: ${all}`,
  );
  const zones = await checkZones({ host, isWanted, faults });
  if (process.argv.includes('--write')) writeSection('runtimes', page(rows, zones));
} finally {
  rmSync(host, { recursive: true, force: true, maxRetries: 5 });
}

for (const fault of [...new Set(faults)].slice(0, 40)) console.error(fault);
if (faults.length > 0) process.exit(1);

/** The tables for docs/trust.md. */
function page(engineRows, zoneRows) {
  const size = Buffer.byteLength(bytes(first));
  const line = ({ name, version, cells }) => {
    const written = Math.min(...cells.map(({ asWritten }) => asWritten));
    const same = cells.filter((cell) => cell.same).length;
    const by =
      name === 'QuickJS' ? 'none to take' : cells.some(({ adopted }) => adopted) ? 'put in' : 'taken';
    return `| ${name} | ${version} | ${cells.length} | ${by} | ${written} of ${vectors.length} | ${same} of ${cells.length} |`;
  };
  return `${vectors.length} vectors and the example service make ${size.toLocaleString('en-GB')} bytes of JSON, the same in every run (SHA-256 begins \`${hash(bytes(first))}\`).

| engine | version | runs | locale | as the vector says, in every run | equal to the byte |
| --- | --- | --- | --- | --- | --- |
${engineRows.map(line).join('\n')}

| zone | chosen because it |
| --- | --- |
${ZONES.map(({ zone, why }) => `| ${zone} | ${why} |`).join('\n')}

Days under every zone that the engine knows:

| engine | zones | with a day left out | with a day that has no midnight | days tried | answers | equal |
| --- | --- | --- | --- | --- | --- | --- |
${zoneRows.map(({ name, zones, skipped, noMidnight, days, answers, wrong }) => `| ${name} | ${zones} | ${skipped} | ${noMidnight} | ${days} | ${answers.toLocaleString('en-GB')} | ${wrong === 0 ? 'all' : `all but ${wrong}`} |`).join('\n')}`;
}
