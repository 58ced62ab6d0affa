/**
 * Room for adding up what events have of a question, kept from one question to the next: arrays over all events that are
 * never cleared, because a stamp says which question wrote last.
 */
export interface Scratch {
  /** Begins with nothing found; from now on `add` passes over events that are not among these (null: all are). */
  begin(among: Uint32Array | null): void;
  /** From now on, `add` is about a word of this weight; an event's best way of having it counts. An extra word adds to scores alone. */
  nextTerm(weight: number, isExtra: boolean): void;
  add(event: number, strength: number): void;
  /** The first `size()` entries are the events that have any word. */
  readonly events: Uint32Array;
  size(): number;
  /** For each event the sum of weight × strength. */
  readonly scores: Float32Array;
  /** For each event the sum of weight × how surely the word is there (half counts for a doubtful word). */
  readonly found: Float32Array;
}

/** Room for an archive of so many events. */
export function createScratch(total: number): Scratch {
  const events = new Uint32Array(total);
  const scores = new Float32Array(total);
  const found = new Float32Array(total);
  const best = new Float32Array(total);
  const questionOf = new Uint32Array(total);
  const termOf = new Uint32Array(total);
  const allowedIn = new Uint32Array(total);
  let isRestricted = false;
  let size = 0;
  let question = 0;
  let term = 0;
  let weight = 0;
  let weightFound = 0;
  return {
    events,
    scores,
    found,
    size: () => size,
    begin(among) {
      size = 0;
      question++;
      isRestricted = among !== null;
      if (among) for (const event of among) allowedIn[event] = question;
    },
    nextTerm(next, isExtra) {
      term++;
      weight = next;
      weightFound = isExtra ? 0 : next;
    },
    add(event, strength) {
      if (isRestricted && allowedIn[event] !== question) return;
      if (questionOf[event] !== question) {
        questionOf[event] = question;
        events[size++] = event;
        scores[event] = 0;
        found[event] = 0;
      }
      const before = termOf[event] === term ? (best[event] ?? 0) : 0;
      if (strength <= before) return;
      termOf[event] = term;
      best[event] = strength;
      scores[event] = (scores[event] ?? 0) + weight * (strength - before);
      found[event] = (found[event] ?? 0) + weightFound * (certainty(strength) - certainty(before));
    },
  };
}

/** A word found counts wholly towards what was found, however it stands; a loose meaning or a summary less. */
function certainty(strength: number): number {
  return Math.min(1, strength * 2.2);
}
