import { isArticle, isGenericWord } from './fold.ts';
import type { Weighted } from './look-up.ts';
import { SPELLING } from './spelling.ts';
import {
  isCalledAfter,
  isCountyNamesake,
  isEndOfUnknownName,
  isGivenName,
  isPerson,
  isTeamOrCompany,
} from './stands-for-another.ts';
import {
  isAbbreviationOfAnother,
  isCommon,
  isPartOfName,
  isPositionOnly,
  isQualified,
  isThing,
  kindBeside,
  type Passage,
  type Run,
  type Said,
  saidOf,
} from './what-stands-around.ts';

/** Weight from which a name is a place wherever it stands; a lesser one needs a word beside it that says so. */
const WELL_KNOWN = 5.3;
/** The same for regions of the first level, whose weight is a power of ten less. */
const WELL_KNOWN_REGION = 4.6;
/** Weight from which a name is a place where a word beside it says so. */
const KNOWN = 3.2;
/** The same for a name that is a common word too, unless what contains it stands behind it: Bath and Nice, not Hope. */
const KNOWN_COMMON = 4.7;
/** The same where capitals say nothing. */
const KNOWN_IN_SMALL_LETTERS = 4.2;

/** Those meanings of a run that the words around it do not forbid; none where it stands for something else. */
export function possibleMeanings(passage: Passage, run: Run): readonly Weighted[] {
  if (run.found.length === 0 || isAbbreviationOfAnother(passage, run)) return [];
  if (isCommon(passage, run) && !passage.cased && isThing(passage, run)) return [];
  if (run.found.every(({ spelling }) => spelling === SPELLING.demonym)) return run.found;
  if (isPerson(passage, run) || isCalledAfter(passage, run) || isTeamOrCompany(passage, run)) return [];
  if (isEndOfUnknownName(passage, run) || isCountyNamesake(passage, run)) return [];
  return run.found.filter((one) => !isChance(passage, run, one));
}

/** Length up to which a country's name in another language, or a sound, is another word's by chance. */
const CHANCE = 5;

/** `Qana` is a town though a language calls Ghana so, and `Khan el` is half a name. */
function isChance({ world, words, cased }: Passage, { from, to }: Run, { place, spelling, byHand }: Weighted): boolean {
  const last = words[to - 1];
  if (spelling === SPELLING.sound) return last !== undefined && isArticle(last.key);
  const foreign = cased && spelling === SPELLING.other && !byHand && world.places.type(place) === 'country';
  return foreign && to - from === 1 && (last?.key.length ?? 0) <= CHANCE;
}

/** Those meanings that need no support by another place of the text. */
export function certainMeanings(passage: Passage, run: Run): readonly Weighted[] {
  const common = isCommon(passage, run);
  const said = saidOf(passage, run);
  if (isPositionOnly(passage, run)) return run.found.filter(({ byHand }) => byHand && !common);
  return run.found.filter((one) => isCertain(passage, run, { one, common, said }));
}

/** What speaks for a meaning. */
interface Evidence {
  readonly one: Weighted;
  /** All words of the run are common words. */
  readonly common: boolean;
  readonly said: Said;
}

function isCertain(passage: Passage, run: Run, evidence: Evidence): boolean {
  const { one, common, said } = evidence;
  if (one.spelling === SPELLING.demonym) return passage.cased || !common;
  if (one.spelling === SPELLING.sound && isTypedArabic(passage, run)) return one.weight >= KNOWN;
  if (isFarFetched(passage, one) && !said.firmly) return false;
  const type = passage.world.places.type(one.place);
  if (type === 'country') return !common || one.spelling === SPELLING.own;
  if (type === 'other') return !common || isRegionByCapital(passage, run, one);
  if (common && one.spelling === SPELLING.bare) return false;
  if (isShort(passage) && !common && isUnmistakable(passage, run, one)) return true;
  return passage.cased ? isCertainByCapital(passage, run, evidence) : isCertainInSmallLetters(evidence);
}

function isRegionByCapital({ words, cased }: Passage, { from }: Run, { spelling }: Weighted): boolean {
  return cased && (spelling === SPELLING.own || !words[from]?.first);
}

/** A name in another language, or one known by its sound alone, is as often something else: `Soul` is rarely Seoul. */
function isFarFetched({ world, cased }: Passage, { place, spelling, byHand }: Weighted): boolean {
  if (byHand || spelling === SPELLING.own) return false;
  return spelling === SPELLING.sound || (cased && spelling === SPELLING.other && world.places.type(place) !== 'admin1');
}

/** `when was Al-Qaryatain retaken`: in a few words an Arabic name with its article is meant, however it is spelt. */
function isTypedArabic(passage: Passage, run: Run): boolean {
  const [before, first] = [passage.words[run.from - 1], passage.words[run.from]];
  return isShort(passage) && first !== undefined && isArticle(first.key) && !before?.capital;
}

/** In a few typed words (`beslan school siege`) a lesser name is what was asked for; English names are surnames as often. */
function isUnmistakable(passage: Passage, run: Run, { place, spelling, weight }: Weighted): boolean {
  const name = passage.words[run.from];
  if (
    spelling > SPELLING.other ||
    !name ||
    name.key.length < 5 ||
    weight < KNOWN_IN_SMALL_LETTERS ||
    isPartOfName(passage, run)
  )
    return false;
  return !isGivenName(passage.world, name) && !ENGLISH_SPEAKING.has(passage.world.places.countryCode(place));
}

function isShort({ words }: Passage): boolean {
  return words.length <= SHORT;
}

/** Words up to which a text is a query rather than a sentence. */
const SHORT = 8;

function isCertainInSmallLetters({ one, common, said }: Evidence): boolean {
  return !common && (one.weight >= WELL_KNOWN || (said.place && one.weight >= KNOWN_IN_SMALL_LETTERS));
}

function isCertainByCapital(passage: Passage, run: Run, { one, common, said }: Evidence): boolean {
  const region = passage.world.places.type(one.place) === 'admin1';
  const several = run.to - run.from > 2;
  const known = one.weight >= KNOWN;
  const wellKnown = one.weight >= (region ? WELL_KNOWN_REGION : WELL_KNOWN);
  const saidRegion = region && !common && said.place && one.spelling <= SPELLING.other;
  if (isPartOfName(passage, run) && !several && !saidRegion) return !common && !isGiven(passage, run) && wellKnown;
  if (common) return isCertainWord(passage, run, { one, common, said });
  if (isGiven(passage, run)) return said.place && !isFollowedByName(passage, run) && known;
  if (saidRegion) return true;
  return several || (said.place && isOfKind(passage, run, region)) ? known : wellKnown;
}

/** A common word is a place where that is said firmly, or a region where a whole is expected: `Cardiff, Wales`. */
function isCertainWord(passage: Passage, run: Run, { one, said }: Evidence): boolean {
  const [before, first] = [passage.words[run.from - 1], passage.words[run.from]];
  const listed =
    first?.listed === true && before?.capital === true && passage.world.places.type(one.place) === 'admin1';
  return (said.firmly || listed) && one.weight >= (isQualified(passage, run) ? KNOWN : KNOWN_COMMON);
}

/** Whether the kind said beside a run is not another one than that of its meaning. */
function isOfKind(passage: Passage, run: Run, region: boolean): boolean {
  return region || kindBeside(passage, run) !== 'admin1';
}

function isGiven({ world, words }: Passage, { from, to }: Run): boolean {
  const name = words[from];
  return to - from === 1 && name !== undefined && isGivenName(world, name);
}

function isFollowedByName({ words }: Passage, { to }: Run): boolean {
  const after = words[to];
  return after?.joined === true && after.capital && !isGenericWord(after.key);
}

/** Whether a lesser meaning is supported by other places of the text. Small English-speaking towns are too often surnames for that. */
export function isSupported(
  passage: Passage,
  run: Run,
  { one, countries }: { one: Weighted; countries: ReadonlySet<string> },
): boolean {
  const { countryCode } = passage.world.places.at(one.place);
  if (!passage.cased || isCommon(passage, run) || isPartOfName(passage, run) || isGiven(passage, run)) return false;
  if (!countries.has(countryCode) || ENGLISH_SPEAKING.has(countryCode)) return false;
  return one.weight >= KNOWN || one.spelling === SPELLING.sound;
}

const ENGLISH_SPEAKING = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);
