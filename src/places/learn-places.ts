import { fold } from './fold.ts';
import type { Gazetteer, Mention, Place } from './place.ts';

/** Raised whenever the same titles would give other places: what was kept in another form is not read. */
export const LEARNT_FORM = 2;

/** What places are learnt from: an event's title. */
export interface Telling {
  readonly title: string;
}

const WORD = String.raw`(?:(?:al|el|as|ash|ad|ar|at|an|ez|es|az)-)?\p{Lu}[\p{Ll}\p{M}’'ʻ]+(?:-[\p{L}][\p{Ll}\p{M}’']+)*`;
const NAME = `${WORD}(?:[ ](?:(?:de|del|la|las|los|el|al|do|da|dos)[ ])?${WORD}){0,3}`;
const KINDS = 'town|city|village|hamlet|suburb|neighbou?rhood|municipality|township|commune|settlement|locality|barrio';
const LARGER = 'district|province|county|region|governorate|island|islet|subdistrict|department|canton';

/** The ways in which a title says that a name is a place. The name is the group `name`; `kind` says what it is where it is said. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?<kind>${KINDS}|${LARGER})s? of (?<name>${NAME})`, 'gu'),
  new RegExp(String.raw`\b(?:in|near|outside) (?<name>${NAME})(?=, \p{Lu})`, 'gu'),
  new RegExp(String.raw`\b(?<kind>${KINDS}) (?<name>${NAME})(?=, \p{Lu}| in \p{L})`, 'gu'),
  // A kind is written either way; a name without a capital is passed over later.
  new RegExp(String.raw`\b(?:in|near|outside|of) (?<name>${WORD}) (?=(?<kind>${LARGER})\b)`, 'giu'),
];

/** Counties are called after persons: the kind belongs to their names. */
const COUNTY = /^county$/i;
const LARGER_KIND = new RegExp(`^(?:${LARGER})$`, 'i');
/** Words of a name that are written small elsewhere and yet belong to names of places. */
const PLACE_WORDS = new Set(
  'new old north south east west upper lower great little saint st san santa mount lake river island islands port fort cape bay beach springs hills creek city heights falls point grove valley park forest ridge camp ain beit deir tell tel kafr kfar bani umm abu wadi nahr mir dera kot chak tal tall khan jebel jabal grand rock wood woods spring hill cross bridge ford high long red black white green'.split(
    ' ',
  ),
);
/** A name that is put in different countries by its sightings is learnt where at least this part of them agree. */
const AGREEING = 0.75;
const LONGEST = 40;
const SHORTEST = 4;

interface Sighting {
  readonly name: string;
  readonly whole: Place;
  readonly larger: boolean;
}

/**
 * The places that only the archive knows: names that a title calls a town, village, district or island, or that stand
 * before what contains them (`in Cabazon, California`), and that no gazetteer has. Each is put into the place that the
 * title names behind it, else into the one country of which the title speaks. The same titles give the same places.
 */
export function learnPlaces(events: Iterable<Telling>, gazetteer: Gazetteer): readonly Place[] {
  const small = wordsWrittenSmall(events);
  const sightings = new Map<string, Sighting[]>();
  for (const { title } of events) {
    for (const sighting of sightingsIn(title, { gazetteer, small })) {
      const key = slugOf(sighting.name);
      sightings.set(key, [...(sightings.get(key) ?? []), sighting]);
    }
  }
  return [...sightings].flatMap(([slug, seen]) => placeOf(slug, seen) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Words that titles write with a small first letter: no name is made of them. */
function wordsWrittenSmall(events: Iterable<Telling>): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { title } of events)
    for (const [word] of title.matchAll(/(?<![\p{L}\p{M}’'-])\p{Ll}{3,}/gu)) small.add(word);
  return small;
}

interface Knowing {
  readonly gazetteer: Gazetteer;
  readonly small: ReadonlySet<string>;
}

function sightingsIn(title: string, knowing: Knowing): Sighting[] {
  let mentions: readonly Mention[] | undefined;
  return PATTERNS.flatMap((pattern) =>
    [...title.matchAll(pattern)].flatMap((match): Sighting[] => {
      const { name = '', kind = '' } = match.groups ?? {};
      if (!isUnknownName(name, knowing)) return [];
      mentions ??= knowing.gazetteer.find(title);
      const start = match.index + match[0].lastIndexOf(name);
      const whole = wholeOf(title, { said: match.index, start, end: start + name.length }, mentions);
      const known = COUNTY.test(kind) ? `${name} County` : name;
      return whole ? [{ name: known, whole, larger: LARGER_KIND.test(kind) }] : [];
    }),
  );
}

function isUnknownName(name: string, { gazetteer, small }: Knowing): boolean {
  if (name.length < SHORTEST || name.length > LONGEST || gazetteer.knows(name)) return false;
  const words = name.split(/[ -]/).filter((word) => word.length > 2 && /^\p{Lu}/u.test(word));
  const telling = words.filter((word) => !PLACE_WORDS.has(fold(word)));
  return telling.length > 0 && telling.every((word) => !small.has(word.toLowerCase()) && !gazetteer.isOther(word));
}

/** Where a name stands in its title, and where the words begin that say what it is. */
interface Span {
  readonly said: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What contains a name: the place directly behind it, else the country before its kind (`the Yemeni province of …`), else
 * the country that all other places of the title are in.
 */
function wholeOf(title: string, { said, start, end }: Span, mentions: readonly Mention[]): Place | undefined {
  if (mentions.some((mention) => mention.start < end && mention.end > start)) return undefined;
  const behind = mentions.find((mention) => mention.start >= end);
  const between = behind && title.slice(end, behind.start);
  if (behind && between !== undefined && BEHIND.test(between) && behind.place.countryCode !== '') return behind.place;
  const ahead = mentions.findLast((mention) => mention.end <= said);
  if (ahead && AHEAD.test(title.slice(ahead.end, said)) && ahead.place.type === 'country') return ahead.place;
  const countries = new Set(mentions.map(({ place }) => place.countryCode));
  if (countries.size !== 1) return undefined;
  const [mention] = mentions;
  if (!mention || mention.place.countryCode === '') return undefined;
  return mentions.find(({ place }) => place.type === 'country')?.place ?? mention.place;
}

/** What may stand between a name and what contains it: `, `, ` in northern `, ` (`. */
const BEHIND =
  /^(?: district| province| county| region)?(?:,| in| \()(?: the| [a-z-]*(?:north|south|east|west|central)[a-z-]*)? ?$/i;

/** What may stand between a country and the kind of a name: `Yemeni coastal [town of …]`. */
const AHEAD =
  /^(?:['’]s)?(?: (?:north|south|east|west|central|coastal|border|port|remote|rural|small|mountain)[a-z-]*)* ?$/;

function slugOf(name: string): string {
  return fold(name).replaceAll(' ', '-');
}

/** The place that sightings of one name agree on; undefined where they do not. */
function placeOf(slug: string, seen: readonly Sighting[]): Place | undefined {
  const byCountry = Map.groupBy(seen, ({ whole }) => whole.countryCode);
  const [most = []] = [...byCountry.values()].sort((a, b) => b.length - a.length);
  const [first] = most;
  if (!first || most.length < seen.length * AGREEING) return undefined;
  const wholes = most.map(({ whole }) => whole);
  const narrowest = wholes.find(({ type }) => type === 'admin1') ?? first.whole;
  const agreed = wholes.every(
    ({ within, id }) => id === narrowest.id || within.includes(narrowest.id) || narrowest.within.includes(id),
  );
  const whole = agreed ? narrowest : (wholes.find(({ type }) => type === 'country') ?? first.whole);
  return {
    id: `n.${slug}`,
    name: first.name,
    type: most.some(({ larger }) => !larger) ? 'city' : 'other',
    countryCode: whole.countryCode,
    admin1: whole.admin1,
    within: [whole.id, ...whole.within],
    population: 0,
    latitude: null,
    longitude: null,
  };
}
