import type { Weighted } from './look-up.ts';
import { SPELLING } from './spelling.ts';
import { kindBeside, type Passage, type Run } from './what-stands-around.ts';
import type { World } from './world.ts';

/** What it is worth to lie within what stands directly behind the name, and to be that: `Cairo, Illinois`. */
const QUALIFIED = 6;
/** The same for a region spoken of elsewhere in the text, and for a country: the United States are in the news of everywhere. */
const WITHIN = 2.5;
const WITHIN_COUNTRY = 2.2;
/** What it is worth that another region of the same country is spoken of (to one without a city of its name), or any place of it. */
const SISTER_REGION = 4;
const SAME_COUNTRY = 1;
/** What it is worth to be of the kind said (`Idlib province`). */
const KIND = 2.5;
/** What it is worth to be a region where a whole is expected: behind an unknown name or a part of it (`Twisp, Washington`). */
const QUALIFIER = 1.2;
/** How far other places speak for one that the text calls by a name in another language. */
const FAR_FETCHED = 0.5;

/** Puts that namesake first that lies within another place of the text: `Springfield … Illinois`, `Tbilisi … Georgia`. */
export function preferByContext(passage: Passage, candidates: readonly Run[]): Run[] {
  const { world } = passage;
  return candidates.map((candidate, index) => {
    if (candidate.found.length < 2) return candidate;
    const places = new Set(candidate.found.map(({ place }) => place));
    const others = candidates.flatMap((other) => {
      const [best] = other.found;
      if (!best || places.has(best.place)) return [];
      return [{ best, isBehind: isBehind(passage, candidate, other), isAhead: isBehind(passage, other, candidate) }];
    });
    const kind = kindBeside(passage, candidate);
    const whole = isWholeExpected(passage, candidate, candidates[index - 1]);
    const alone = !candidate.found.some(({ place }) => world.places.type(place) === 'city');
    const bonus = (one: Weighted) => {
      const type = world.places.type(one.place);
      const near = others.map(({ best, ...side }) => nearness(world, { one, other: best, alone, ...side }));
      const trust = one.spelling === SPELLING.own || one.byHand ? 1 : FAR_FETCHED;
      return trust * Math.max(0, ...near) + (type === kind ? KIND : 0) + (whole && type === 'admin1' ? QUALIFIER : 0);
    };
    const found = [...candidate.found].sort((a, b) => b.weight + bonus(b) - a.weight - bonus(a));
    return { ...candidate, found };
  });
}

/** Whether a run stands directly behind another: `Paris, Texas`, `Georgia, U.S.` */
function isBehind({ words }: Passage, { to }: Run, other: Run): boolean {
  return other.from === to && words[to]?.listed === true;
}

/** Whether a run stands behind a comma and a name that is no place, or one that has a part of it for a namesake. */
function isWholeExpected({ words }: Passage, { from }: Run, before: Run | undefined): boolean {
  return words[from]?.listed === true && words[from - 1]?.capital === true && before?.to !== from;
}

/** Two places of a text: one in question and another. */
interface Pair {
  readonly one: Weighted;
  readonly other: Weighted;
  /** Whether the other stands behind the one and a comma, or the one behind the other. */
  readonly isBehind: boolean;
  readonly isAhead: boolean;
  /** Whether no city has the one's name. */
  readonly alone: boolean;
}

function nearness(world: World, { one, other, isBehind, isAhead, alone }: Pair): number {
  const [place, near] = [world.places.at(one.place), world.places.at(other.place)];
  if (near.countryCode === '' || place.countryCode === '') return 0;
  const whole = place.within.includes(near.id) ? near : near.within.includes(place.id) ? place : undefined;
  if (whole && (whole === near ? isBehind : isAhead)) return QUALIFIED;
  if (whole) return whole.type === 'country' ? WITHIN_COUNTRY : WITHIN;
  if (near.countryCode !== place.countryCode) return 0;
  return alone && near.type === 'admin1' && place.type === 'admin1' ? SISTER_REGION : SAME_COUNTRY;
}
