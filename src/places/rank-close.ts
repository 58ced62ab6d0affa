import Fuse from 'fuse.js';
import type { CloseName } from './close-names.ts';

/** At most so many candidates are ranked; those behind them have no chance. */
const CANDIDATES = 60;
/** What fuse.js's score (0 the same, 1 nothing alike) is worth in slips. Fitted on misspelt names: it settles near ties. */
const FUSE = 0.4;

/** Orders close names by slips, importance and fuse.js's likeness to the typed text, which also weighs runs that agree. */
export function rankClose(typed: string, close: readonly CloseName[]): CloseName[] {
  const candidates = [...close].sort((a, b) => a.score - b.score).slice(0, CANDIDATES);
  const fuse = new Fuse(
    candidates.map(({ key }) => key),
    { includeScore: true, threshold: 1, ignoreLocation: true, ignoreFieldNorm: true },
  );
  const unlikeness = new Map(fuse.search(typed).map(({ refIndex, score }) => [refIndex, score ?? 1]));
  return candidates
    .map((name, index) => ({ ...name, score: name.score + FUSE * (unlikeness.get(index) ?? 1) }))
    .sort((a, b) => a.score - b.score);
}
