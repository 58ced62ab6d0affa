import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createPainter } from '../../src/pictures/create-painter.ts';
import { drawPicture } from '../../src/pictures/draw-picture.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { toPng } from '../../src/pictures/to-png.ts';
import { samplePictures } from '../pictures/sample-pictures.ts';
import type { Benchmark } from './benchmark.ts';
import { TIME_HEAD, timeCells } from './percentile.ts';

const TIMES = 20;

/** How long pictures take to draw, how large they are, and what the thread that answers notices of it. */
export const pictures: Benchmark = {
  name: 'pictures',
  about:
    'Histograms and maps drawn to PNG: in the drawing thread’s own time, and beside a thread that goes on answering.',
  async *run() {
    yield {
      title: `Each drawn ${TIMES} times`,
      head: ['', ...TIME_HEAD, 'kB'],
      rows: Object.entries(samplePictures()).map(([name, picture]) => [name, ...measure(picture)]),
    };
    yield {
      title: 'The event loop while they are drawn in their thread',
      head: ['', 'pictures', 'longest wait for one, ms', 'loop blocked at most, ms'],
      rows: [['painter', ...(await paintAll())]],
    };
  },
};

function measure(picture: Picture): string[] {
  const times: number[] = [];
  let size = 0;
  toPng(drawPicture(picture));
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now();
    size = toPng(drawPicture(picture)).length;
    times.push(performance.now() - start);
  }
  return [...timeCells(times), (size / 1000).toFixed(1)];
}

async function paintAll(): Promise<string[]> {
  const problems: string[] = [];
  const painter = createPainter({ onProblem: (problem) => problems.push(problem) });
  const all = Object.values(samplePictures());
  await Promise.all(all.map((picture) => painter.draw(picture)));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const waits: number[] = [];
  for (const locale of ['en-US', 'de', 'fr', 'es-ES', 'ru']) {
    for (const picture of all) {
      const start = performance.now();
      await painter.draw({ ...picture, locale });
      waits.push(performance.now() - start);
    }
  }
  delay.disable();
  await painter.stop();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return [String(waits.length), Math.max(...waits).toFixed(0), (delay.max / 1e6).toFixed(1)];
}
