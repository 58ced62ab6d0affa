import { hash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadDerived } from '../archive/load-derived.ts';
import { makeWorld, WORLD_FORM } from './make-world.ts';
import { openWorld, type World } from './world.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data', 'places');

/**
 * The world of a data folder (the project's own by default): as it was kept in the state folder (null: nowhere) where no file
 * has changed since, else made and kept.
 */
export function loadWorld(stateDirectory: string | null = null, directory: string = DATA): World {
  const derivation = { directory, stateDirectory, name: 'gazetteer', form: WORLD_FORM, state: stateOf(directory) };
  return openWorld(loadDerived(derivation, () => makeWorld(directory)));
}

/** A hash of the files of a folder with size and time of change. */
function stateOf(directory: string): string {
  const files = readdirSync(directory)
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(directory, name));
      return `${name} ${size} ${Math.round(mtimeMs)}`;
    });
  return hash('sha256', files.join(), 'hex');
}
