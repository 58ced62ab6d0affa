import { loadArchive } from '../../src/archive/load-archive.ts';
import { ENGLISH, STATE, unpackedArchive } from './archives.ts';
import type { MakeSearcher } from './searchers/searcher.ts';
import { type Kind, soughtTitles } from './sought-titles.ts';

/** How a searcher did at one kind of text. */
export interface Searched {
  readonly kind: Kind;
  /** The best of some rounds for each text, so that what else the machine does is left out. */
  readonly milliseconds: readonly number[];
  /** How often the event that the text was made of was found at all, and as the first. */
  readonly found: number;
  readonly first: number;
}

const ROUNDS = 3;
const KINDS: readonly Kind[] = ['exact', 'typo', 'prefix', 'period', 'known'];

/** Searches the English archive with one searcher and prints how it did. Arguments: its file, how many texts of each kind. */
const [file = '', count = ''] = process.argv.slice(2);
const { events } = await loadArchive(unpackedArchive(ENGLISH), { stateDirectory: STATE });
const { default: make }: { default: MakeSearcher } = await import(`./searchers/${file}.ts`);
const searcher = await make(events);
const searched = KINDS.map((kind): Searched => {
  const texts = soughtTitles(events, kind, Number(count));
  const rounds = Array.from({ length: ROUNDS }, () => texts.map((text) => timeOf(() => searcher.search(text, kind))));
  const ranks = texts.map(({ number }, at) => rounds[0]?.[at]?.result.indexOf(number) ?? -1);
  return {
    kind,
    milliseconds: texts.map((_, at) => Math.min(...rounds.map((round) => round[at]?.milliseconds ?? 0))),
    found: ranks.filter((rank) => rank >= 0).length,
    first: ranks.filter((rank) => rank === 0).length,
  };
});
console.log(JSON.stringify(searched));

function timeOf<T>(call: () => T): { readonly milliseconds: number; readonly result: T } {
  const begun = performance.now();
  const result = call();
  return { milliseconds: performance.now() - begun, result };
}
