import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH, unpackedArchive, workspaceFile } from './archives.ts';
import type { Benchmark } from './benchmark.ts';
import { runProgram } from './run-program.ts';

/** Snapshots of its own, since they are made anew each time. */
const state = () => workspaceFile('load');

interface Load {
  readonly milliseconds: number;
  readonly cpu: number;
  readonly rss: number;
  readonly peak: number;
  readonly events: number;
  readonly pages: number;
}

/** How long the archive takes to be there, and what it holds of memory. */
export const load: Benchmark = {
  name: 'load',
  about:
    'The English archive opened by a process of its own: from its pages, as it was kept (the bot looks at the pages after it answers), as it was kept with a look at all pages, with its index built anew. And all the first opening beside Markdown alone: pages for each second of CPU.',
  async *run() {
    const archive = unpackedArchive(ENGLISH);
    rmSync(state(), { recursive: true, force: true });
    const first = await loadOnce(archive);
    const kept = await loadOnce(archive, 'kept');
    const second = await loadOnce(archive);
    for (const file of globSync(join(state(), 'timeline-*'))) rmSync(file);
    const indexed = await loadOnce(archive);
    const remark = await remarkAlone(archive);
    const snapshots = globSync(join(state(), '*.snapshot')).reduce((sum, file) => sum + statSync(file).size, 0);
    yield {
      title: `Opening ${first.events.toLocaleString('en-US')} events (snapshots: ${megabytes(snapshots)} MB)`,
      head: ['', 'seconds', 'CPU seconds', 'RSS MB', 'most RSS MB'],
      rows: [
        row('first, from pages', first),
        row('as it was kept', kept),
        row('with a look at all pages', second),
        row('with the index built anew', indexed),
      ],
    };
    const all = first.pages / (first.cpu / 1000);
    yield {
      title: 'Pages for each second of CPU',
      head: ['', 'pages', 'times'],
      rows: [
        ['all of the first opening', Math.round(all).toLocaleString('en-US'), (all / remark).toFixed(1)],
        ['unified and remark-parse alone', Math.round(remark).toLocaleString('en-US'), '1'],
      ],
    };
  },
};

async function loadOnce(archive: string, ...how: readonly string[]): Promise<Load> {
  return JSON.parse(await runProgram([join(import.meta.dirname, 'load-once.ts'), archive, state(), ...how]));
}

/** Pages that unified and remark-parse alone make a tree of in a second of CPU. */
async function remarkAlone(archive: string): Promise<number> {
  return Number(await runProgram([join(import.meta.dirname, 'peers', 'remark-pages.ts'), archive]));
}

function row(label: string, { milliseconds, cpu, rss, peak }: Load): readonly string[] {
  return [label, (milliseconds / 1000).toFixed(1), (cpu / 1000).toFixed(1), megabytes(rss), megabytes(peak)];
}

function megabytes(bytes: number): string {
  return Math.round(bytes / 1e6).toLocaleString('en-US');
}
