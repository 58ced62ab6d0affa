import { Worker } from 'node:worker_threads';
import type { Commission, Work } from './painting-thread.ts';
import type { Picture } from './picture.ts';

/** Draws pictures without keeping anybody waiting. */
export interface Painter {
  /** The bytes of a PNG; null where it could not be drawn, or not in time: a reply goes out without it then. Never rejects. */
  draw(picture: Picture): Promise<Uint8Array | null>;
  stop(): Promise<void>;
}

export interface PainterOptions {
  /** Told why there is no picture. */
  readonly onProblem: (problem: string) => void;
  /** Milliseconds that a picture may take; Discord waits 15 minutes for an answer that was announced, people do not. */
  readonly patience?: number;
}

const PATIENCE = 5_000;
/** Milliseconds after which a thread without work is ended: outlines and fonts take tens of megabytes. */
const IDLE = 60_000;
/** Pictures kept, of at most 60 kB each: paging through a list shows the same one again. */
const MOST_KEPT = 50;

/**
 * A painter with one thread, begun at the first picture and again after it broke: drawing takes tens of milliseconds,
 * in which the thread that answers would hear nobody.
 */
export function createPainter({ onProblem, patience = PATIENCE }: PainterOptions): Painter {
  const kept = new Map<string, Uint8Array>();
  let thread: Thread | null = null;
  const ready = () => {
    thread ??= startThread({ onProblem, onEnd: () => (thread = null) });
    return thread;
  };
  return {
    async draw(picture) {
      const key = JSON.stringify(picture);
      const known = kept.get(key);
      if (known) return known;
      const png = await ready().draw(picture, patience);
      if (png) keep(kept, key, png);
      return png;
    },
    stop: async () => thread?.end(),
  };
}

function keep(kept: Map<string, Uint8Array>, key: string, png: Uint8Array): void {
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, png);
}

interface Thread {
  draw(picture: Picture, patience: number): Promise<Uint8Array | null>;
  end(): Promise<void>;
}

interface ThreadWatch {
  readonly onProblem: (problem: string) => void;
  /** Called once, as soon as no more work is taken. */
  readonly onEnd: () => void;
}

function startThread({ onProblem, onEnd }: ThreadWatch): Thread {
  const worker = new Worker(new URL('./painting-thread.ts', import.meta.url));
  const waiting = new Map<number, (png: Uint8Array | null) => void>();
  let last = 0;
  const end = async (problem?: string) => {
    if (problem !== undefined) onProblem(problem);
    onEnd();
    for (const deliver of waiting.values()) deliver(null);
    await worker.terminate();
  };
  const idle = setTimeout(() => void end(), IDLE).unref();
  worker.unref();
  worker.on(
    'error',
    (error) => void end(`The thread that draws broke: ${error instanceof Error ? error.message : error}`),
  );
  worker.on('message', (work: Work) => {
    if ('problem' in work) onProblem(`Cannot draw a picture: ${work.problem}`);
    waiting.get(work.id)?.('png' in work ? work.png : null);
  });
  return {
    draw(picture, patience) {
      const id = ++last;
      idle.refresh();
      return new Promise((resolve) => {
        const late = () => void end(`Cannot draw a picture: it took longer than ${patience} ms`);
        const timer = setTimeout(late, patience);
        waiting.set(id, (png) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(png);
        });
        worker.postMessage({ id, picture } satisfies Commission);
      });
    },
    end: () => end(),
  };
}
