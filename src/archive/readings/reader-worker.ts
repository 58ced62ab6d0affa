import { parentPort } from 'node:worker_threads';
import { type ReadingTask, readAndKeep } from './read-and-keep.ts';

/** A thread that reads one group of pages after the other. */
parentPort?.on('message', (task: ReadingTask) => {
  parentPort?.postMessage(readAndKeep(task));
});
