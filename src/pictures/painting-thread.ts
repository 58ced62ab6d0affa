import { parentPort } from 'node:worker_threads';
import { drawPicture } from './draw-picture.ts';
import type { Picture } from './picture.ts';
import { toPng } from './to-png.ts';

/** What the painter asks of its thread, and what comes back: a PNG, or why there is none. */
export interface Commission {
  readonly id: number;
  readonly picture: Picture;
}
export type Work = { readonly id: number } & ({ readonly png: Uint8Array<ArrayBuffer> } | { readonly problem: string });

/** The entry of the thread that draws; it does nothing where it is imported elsewhere. */
parentPort?.on('message', ({ id, picture }: Commission) => {
  try {
    const png = toPng(drawPicture(picture));
    parentPort?.postMessage({ id, png } satisfies Work, [png.buffer]);
  } catch (error) {
    parentPort?.postMessage({ id, problem: error instanceof Error ? error.message : String(error) } satisfies Work);
  }
});
