import { ask } from './ask.ts';
import { type Benchmark, NotHere } from './benchmark.ts';
import { complete } from './complete.ts';
import { dates } from './dates.ts';
import { fanOut } from './fan-out.ts';
import { kill } from './kill.ts';
import { load } from './load.ts';
import { machine } from './machine.ts';
import { markdownTable } from './markdown-table.ts';
import { pictures } from './pictures.ts';
import { places } from './places.ts';
import { questions } from './questions.ts';
import { render } from './render.ts';
import { speed } from './speed.ts';

/** Quick ones first. */
const BENCHMARKS: readonly Benchmark[] = [
  dates,
  places,
  questions,
  speed,
  ask,
  complete,
  pictures,
  load,
  render,
  fanOut,
  kill,
];

/** What `npm run bench` runs: every benchmark, or those that are named. Prints Markdown. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !BENCHMARKS.some((one) => one.name === name));
  if (unknown.length > 0) {
    console.error(
      `Unknown benchmark "${unknown.join('", "')}"; there are ${BENCHMARKS.map(({ name }) => name).join(', ')}`,
    );
    process.exitCode = 2;
    return;
  }
  console.log(`Measured on ${machine()}.`);
  for (const benchmark of BENCHMARKS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`\n## ${benchmark.name}\n\n${benchmark.about}`);
    await print(benchmark);
  }
}

async function print(benchmark: Benchmark): Promise<void> {
  try {
    for await (const table of benchmark.run()) console.log(`\n${markdownTable(table)}`);
  } catch (error) {
    if (!(error instanceof NotHere)) throw error;
    console.log(`\nNot measured: it ${error.message}.`);
  }
}

await main(process.argv.slice(2));
