import type { Intent } from '../timeline/query.ts';
import { blank } from './phrase.ts';

/** How a question says what it wants to know. The first that fits wins, so the more telling ones stand first. */
const WAYS_OF_ASKING: readonly { readonly intent: Intent; readonly says: RegExp }[] = [
  { intent: 'count', says: /\bhow (many|often)( times)?\b|\bnumber of\b/i },
  { intent: 'when', says: /\b(since )?when (exactly )?(did|was|were|is|has|have|had|does|do)\b/i },
  {
    intent: 'when',
    says: /\b(on )?(what|which) (date|day|year|month)( exactly)?( did| was| were| is| has)?( it| that| this)?\b/i,
  },
  { intent: 'when', says: /\b(the )?date (of|when|for)\b|[\s,–-]+date\s*\??\s*$/i },
  { intent: 'when', says: /^\s*when\b|[\s,–-]+(since )?when( was (that|it|this))?\s*\??\s*$/i },
  { intent: 'last', says: /\b(the )?(latest|most recent|newest)\b|\bthe last\b|^\s*last\b/i },
  { intent: 'first', says: /\b(the )?(very )?(first|earliest)\b/i },
  { intent: 'settle', says: /^\s*(did|has|have|had|was|were|is it true( that)?)\b(?=.*\?\s*$)/i },
];

/** What a question wants to know, and the text without the words that said so. A text that says nothing wants a list. */
export function findIntent(text: string): { readonly intent: Intent; readonly rest: string } {
  for (const { intent, says } of WAYS_OF_ASKING) {
    const found = says.exec(text);
    if (found) return { intent, rest: blank(text, [{ start: found.index, end: found.index + found[0].length }]) };
  }
  return { intent: 'list', rest: text };
}
