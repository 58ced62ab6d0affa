import { SPELLING } from './gazetteer-file.ts';
import type { Weighted } from './look-up.ts';
import {
  isAbbreviationOfAnother,
  isCalledAfter,
  isCommon,
  isGivenName,
  isPartOfName,
  isPerson,
  isSaidToBePlace,
  isTeamOrCompany,
  isThing,
  type Passage,
  type Run,
} from './what-stands-around.ts';

/** Weight from which a name is a place wherever it stands; a lesser one needs a word beside it that says so. */
const WELL_KNOWN = 5.3;
/** The same for regions of the first level, whose weight is a power of ten less. */
const WELL_KNOWN_REGION = 4.6;
/** Weight from which a name is a place where a word beside it says so. */
const KNOWN = 3.2;
/** The same where capitals say nothing. */
const KNOWN_IN_SMALL_LETTERS = 4.2;

/** Those meanings of a run that the words around it do not forbid; none where it stands for something else. */
export function possibleMeanings(passage: Passage, run: Run): readonly Weighted[] {
  if (run.found.length === 0 || isAbbreviationOfAnother(passage, run)) return [];
  if (isCommon(passage, run) && !passage.cased && isThing(passage, run)) return [];
  const demonym = run.found.every(({ spelling }) => spelling === SPELLING.demonym);
  if (!demonym && (isPerson(passage, run) || isCalledAfter(passage, run) || isTeamOrCompany(passage, run))) return [];
  return run.found;
}

/** Those meanings that need no support by another place of the text. */
export function certainMeanings(passage: Passage, run: Run): readonly Weighted[] {
  const common = isCommon(passage, run);
  const said = isSaidToBePlace(passage, run);
  return run.found.filter((one) => isCertain(passage, run, { one, common, said }));
}

/** What speaks for a meaning. */
interface Evidence {
  readonly one: Weighted;
  /** All words of the run are common words. */
  readonly common: boolean;
  /** A word beside the run says that it is a place. */
  readonly said: boolean;
}

function isCertain(passage: Passage, run: Run, evidence: Evidence): boolean {
  const { one, common } = evidence;
  const type = passage.world.places.type(one.place);
  if (one.spelling === SPELLING.demonym) return passage.cased || !common;
  if (type === 'country') return !common || one.spelling === SPELLING.own;
  if (type === 'other')
    return !common || (passage.cased && (one.spelling === SPELLING.own || !passage.words[run.from]?.first));
  if (common && one.spelling === SPELLING.bare) return false;
  if (isShort(passage) && !common && isUnmistakable(passage, run, one)) return true;
  return passage.cased ? isCertainByCapital(passage, run, evidence) : isCertainInSmallLetters(evidence);
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
  return !common && (one.weight >= WELL_KNOWN || (said && one.weight >= KNOWN_IN_SMALL_LETTERS));
}

function isCertainByCapital(passage: Passage, run: Run, { one, common, said }: Evidence): boolean {
  const { from, to } = run;
  const region = passage.world.places.type(one.place) === 'admin1';
  const name = passage.words[from];
  const alone = said && !isPartOfName(passage, run);
  if (common || (to - from === 1 && name && isGivenName(passage.world, name))) return alone && one.weight >= KNOWN;
  if (said && region && one.spelling <= SPELLING.other) return true;
  if (alone || to - from > 2) return one.weight >= KNOWN;
  return one.weight >= (region ? WELL_KNOWN_REGION : WELL_KNOWN);
}

/** Whether a lesser meaning is supported by other places of the text. Small English-speaking towns are too often surnames for that. */
export function isSupported(
  passage: Passage,
  run: Run,
  { one, countries }: { one: Weighted; countries: ReadonlySet<string> },
): boolean {
  const { countryCode } = passage.world.places.at(one.place);
  if (!passage.cased || one.weight < KNOWN || isCommon(passage, run) || isPartOfName(passage, run)) return false;
  return countries.has(countryCode) && !ENGLISH_SPEAKING.has(countryCode);
}

const ENGLISH_SPEAKING = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);
