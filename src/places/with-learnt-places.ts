import { fold } from './fold.ts';
import { LearntNames } from './learnt-names.ts';
import type { Gazetteer, Mention, Place, PlaceId, Resolution } from './place.ts';
import { type Word, wordsInText } from './words-in-text.ts';

/** A gazetteer that knows the places learnt from an archive besides its own, which go first where both know a name. */
export function withLearntPlaces(gazetteer: Gazetteer, learnt: readonly Place[]): Gazetteer {
  if (learnt.length === 0) return gazetteer;
  const names = new LearntNames(learnt);
  return {
    get: (id) => gazetteer.get(id) ?? names.byId(id),
    knows: (text) => gazetteer.knows(text) || names.named(fold(text)) !== undefined,
    isOther: (text) => gazetteer.isOther(text),
    resolve: (text) => resolveLearnt(text, names, gazetteer) ?? gazetteer.resolve(text),
    find: (text) => findLearnt(text, names, gazetteer.find(text)),
    suggest(typed, limit, weights) {
      const known = gazetteer.suggest(typed, limit, weights);
      const own = weights ? completions(typed, names, gazetteer).filter(({ id }) => weights.has(id)) : [];
      return own.length > 0 && weights ? merged(known, own, weights).slice(0, limit) : known;
    },
  };
}

/** `Cabazon`, `Cabazon, California`: a learnt name, alone or with what contains it. */
function resolveLearnt(text: string, names: LearntNames, gazetteer: Gazetteer): Resolution | undefined {
  const [name = '', ...wholes] = text.slice(0, 200).split(',');
  const place = names.byId(text) ?? names.named(fold(name));
  if (!place || gazetteer.knows(text)) return undefined;
  const whole = wholes.join(',').trim();
  const within = whole === '' || gazetteer.resolve(whole).places.some(({ id }) => place.within.includes(id));
  return within ? { places: [place], match: 'exact' } : undefined;
}

/** Learnt places of which the name begins with the typed text and that lie in what stands behind its comma. */
function completions(typed: string, names: LearntNames, gazetteer: Gazetteer): readonly Place[] {
  const [name = '', ...wholes] = typed.split(',');
  if (fold(name) === '') return [];
  const whole = fold(wholes.join(' '));
  const found = names.startingWith(fold(name));
  if (whole === '') return found;
  return found.filter(({ within }) => within.some((id) => fold(gazetteer.get(id)?.name ?? '').startsWith(whole)));
}

/** Known places in their order, each learnt one before the first that is spoken of less often. */
function merged(known: readonly Place[], learnt: readonly Place[], weights: ReadonlyMap<PlaceId, number>): Place[] {
  const weight = ({ id }: Place) => weights.get(id) ?? 0;
  const all = [...known];
  for (const place of learnt.toSorted((a, b) => weight(b) - weight(a))) {
    const at = all.findIndex((other) => weight(other) < weight(place));
    all.splice(at < 0 ? all.length : at, 0, place);
  }
  return all;
}

/** The mentions of a text with those of learnt places, which go before shorter ones that they cover. */
function findLearnt(text: string, names: LearntNames, known: readonly Mention[]): readonly Mention[] {
  const words = wordsInText(text);
  const cased = words.some((word) => word.capital) && /\p{Ll}/u.test(text);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const run = names.longestRun(words, at);
    if (!run || (cased && !words[at]?.capital)) continue;
    const [start, end] = [words[at]?.start ?? 0, words[run.to - 1]?.end ?? 0];
    const mention: Mention = { place: run.place, start, end, text: text.slice(start, end), others: [] };
    if (!standsAsPlace({ mention, at, to: run.to }, { text, words, cased, known })) continue;
    found.push(mention);
    at = run.to - 1;
  }
  if (found.length === 0) return known;
  const others = known.filter((one) => !found.some((mention) => overlap(one, mention)));
  return [...others, ...found].sort((a, b) => a.start - b.start);
}

/** A learnt name in a text: as a mention, and the numbers of its words. */
interface Candidate {
  readonly mention: Mention;
  readonly at: number;
  readonly to: number;
}

interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly cased: boolean;
  readonly known: readonly Mention[];
}

/** Length from which a learnt name is no other word where capitals say nothing. */
const UNMISTAKABLE = 6;

/** A learnt name counts where it is no half of another name and the text speaks of its country or says that it is a place. */
function standsAsPlace({ mention, at, to }: Candidate, { text, words, cased, known }: Reading): boolean {
  const { place, start, end } = mention;
  if (known.some((one) => overlap(one, mention) && one.end - one.start >= end - start)) return false;
  if (!cased) return end - start >= UNMISTAKABLE;
  const [before, first] = [words[at - 1], words[at]];
  if (before?.capital && first?.spaced && !before.first) return false;
  if (at === 0 && to === words.length) return true;
  const speaksOfCountry = known.some((one) => one.place.countryCode === place.countryCode);
  return speaksOfCountry || LOCATIVE.test(text.slice(0, start));
}

const LOCATIVE =
  /(?:^|\s)(?:in|at|near|outside|around|town of|city of|village of|district of|island of)\s+(?:the\s+)?$/i;

function overlap(a: Mention, b: Mention): boolean {
  return a.start < b.end && b.start < a.end;
}
