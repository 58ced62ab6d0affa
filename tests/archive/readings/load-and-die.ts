import { loadArchive } from '../../../src/archive/load-archive.ts';

/** Loads an archive and is killed when the first pages have been read. Arguments: archive, state folder. */
const [directory = '', stateDirectory = ''] = process.argv.slice(2);
await loadArchive(directory, {
  stateDirectory,
  onProgress: (done) => done > 0 && process.kill(process.pid, 'SIGKILL'),
});
