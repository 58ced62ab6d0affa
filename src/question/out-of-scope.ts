/** Questions that an archive of events cannot answer, and how they are known. */
const NOT_ANSWERED: readonly { readonly kind: OutOfScope; readonly says: RegExp }[] = [
  { kind: 'reason', says: /^\s*(why|how come)\b/i },
  {
    kind: 'superlative',
    says: /\b(the )?(deadliest|worst|biggest|most important|greatest|richest|most dangerous|largest ever)\b/i,
  },
  {
    kind: 'opinion',
    says: /\b(should|do you (think|believe|like|feel)|your opinion|who is (better|right|to blame))\b/i,
  },
  { kind: 'future', says: /^\s*(when )?(will|is .* going to)\b/i },
];

/** Why a question is out of scope: it asks for reasons, for a ranking of the world, for an opinion, or for the future. */
export type OutOfScope = 'reason' | 'superlative' | 'opinion' | 'future';

/** The kind of a question that no list of events can answer; null for all others. */
export function findOutOfScope(question: string): OutOfScope | null {
  return NOT_ANSWERED.find(({ says }) => says.test(question))?.kind ?? null;
}
