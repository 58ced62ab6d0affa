import type { Intent } from '../timeline/query.ts';
import { isMonthDay, type When } from '../timeline/when.ts';
import { blank } from './phrase.ts';

interface Way {
  readonly intent: Intent;
  readonly says: RegExp;
}

/** How a question says what it wants to know. The first that fits wins, so the more telling ones stand first. */
const WAYS_OF_ASKING: readonly Way[] = [
  { intent: 'count', says: /\bhow (many|often)( times)?\b|\bnumber of\b/i },
  { intent: 'when', says: /\b(since )?when (exactly )?(did|was|were|is|has|have|had|does|do)\b/i },
  {
    intent: 'when',
    says: /\b(on )?(what|which) (date|day|year|month)( exactly)?( did| was| were| is| has)?( it| that| this)?\b/i,
  },
  { intent: 'when', says: /\b(the )?date (of|when|for)\b|[\s,–-]+date\s*\??\s*$/i },
  { intent: 'when', says: /^\s*when\b|[\s,–-]+(since )?when( was (that|it|this))?\s*\??\s*$/i },
  { intent: 'settle', says: /^\s*(did|has|have|had|was|were|is it true( that)?)\b(?=.*\?\s*$)/i },
];

/** Names and set phrases that begin with the words of order. */
const NO_ORDER =
  /(?:lad(?:y|ies)|ministers?|rounds?|half|family|nations?|class|degree|aid|amendment|world|lap|sea lord|name|supper|minute|emperor|samurai|stand)\b/
    .source;

/** Which of several is wanted. `When did it land for the last time` wants the last one, and its date. */
const WHICH_ONE: readonly Way[] = [
  { intent: 'last', says: /\b(right|just|immediately|directly|shortly) before\b/i },
  { intent: 'first', says: /\b(right|just|immediately|directly|shortly) after\b/i },
  { intent: 'last', says: /\bfor the (very )?(last|final) time( ever)?\b|\b(the )?(latest|most recent|newest)\b/i },
  {
    intent: 'last',
    says: new RegExp(`\\bthe (very )?(last|final)\\b(?! ${NO_ORDER})|^\\s*last\\b(?! ${NO_ORDER})`, 'i'),
  },
  { intent: 'first', says: /\bfor the (very )?first time( ever)?\b/i },
  { intent: 'first', says: new RegExp(`\\b(the )?(very )?(first|earliest)\\b(?! ${NO_ORDER})( ever\\b)?`, 'i') },
];

/** What a question wants to know, and the text without the words that said so. A text that says nothing wants a list. */
export function findIntent(text: string, when: When | null = null): { readonly intent: Intent; readonly rest: string } {
  const asked = firstOf(WAYS_OF_ASKING, text) ?? { intent: 'list', rest: text };
  if (asked.intent === 'count') return asked;
  return firstOf(WHICH_ONE, asked.rest) ?? firstOf(nextTo(when), asked.rest) ?? asked;
}

/** `Right before April 2014`: what is left where the date was taken out says on which side of it. */
function nextTo(when: When | null): readonly Way[] {
  if (!when || isMonthDay(when) || (when.from === null) === (when.to === null)) return [];
  return [
    { intent: when.from === null ? 'last' : 'first', says: /\b(right|just|immediately|directly|shortly)\s{2,}/i },
  ];
}

function firstOf(ways: readonly Way[], text: string): { readonly intent: Intent; readonly rest: string } | undefined {
  for (const { intent, says } of ways) {
    const found = says.exec(text);
    if (found) return { intent, rest: blank(text, [{ start: found.index, end: found.index + found[0].length }]) };
  }
  return undefined;
}
