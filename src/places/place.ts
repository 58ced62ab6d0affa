/**
 * A place's stable key, short enough for a button and the same after every rebuild: `SY` (country, ISO 3166-1),
 * `SY.11` (first-level region, GeoNames), `g170654` (city, GeoNames id), `r.sinai` (a region or sea kept by hand),
 * `n.al-qaryatayn` (a place that only the archive knows).
 */
export type PlaceId = string;

export type PlaceType = 'country' | 'admin1' | 'city' | 'other';

/** One place of the world, as the gazetteer or the archive knows it. */
export interface Place {
  readonly id: PlaceId;
  /** English name as the field spells it. */
  readonly name: string;
  readonly type: PlaceType;
  /** ISO 3166-1 alpha-2, `''` for what belongs to no single country (a sea). */
  readonly countryCode: string;
  /** Name of the first-level region; a first-level region repeats its own name. */
  readonly admin1: string | null;
  /** Places that contain this one, nearest first: the city's region, then its country. */
  readonly within: readonly PlaceId[];
  readonly population: number;
  /** Degrees; null for what has no point. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** What a text resolves to. `places` best first, every namesake kept; empty where the text is no place. */
export interface Resolution {
  readonly places: readonly Place[];
  /** `close`: a guess from the spelling, to be shown as "Did you mean". */
  readonly match: 'exact' | 'alias' | 'prefix' | 'close' | 'none';
}

/** A place found in running text: the characters `start` to `end` (exclusive) of the text name it. */
export interface Mention {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the text: the reason shown to people. */
  readonly text: string;
  /** Namesakes, best first, without `place` itself. */
  readonly others: readonly Place[];
}

/** The gazetteer behind one door. Pure after it was loaded; every call is synchronous and quick (milliseconds). */
export interface Gazetteer {
  get(id: PlaceId): Place | undefined;
  /** Whether a text is exactly a spelling of a place. Cheap (microseconds), and no word for what the text means. */
  knows(text: string): boolean;
  /** Whether a text is known as something that is no place (a person, an organisation), or is a common word. Cheap. */
  isOther(text: string): boolean;
  /**
   * Reads a text that is meant to be a place (`Nice`, `Homs, Syria`, `Homs (region), Syria`, `Kiev`, `g169577`): exact,
   * alias, prefix, then close. Cheap (a tenth of a millisecond) where the text is a spelling, a common word or known as
   * something else; a guess costs some milliseconds, so whoever tries many words asks `knows` and `isOther` first.
   */
  resolve(text: string): Resolution;
  /** Finds places in running text, left to right, not overlapping; exact only, and only where a word stands as a place. */
  find(text: string): readonly Mention[];
  /** Completions of what was typed so far, best first. `weights`: how often the archive mentions each place; kept while it lives. */
  suggest(typed: string, limit: number, weights?: ReadonlyMap<PlaceId, number>): readonly Place[];
}
