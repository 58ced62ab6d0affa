import { isSameSentence } from './same-sentence.ts';
import { stripTopic } from './strip-topic.ts';
import { keyOf, type Word, weightOf, wordsOf } from './words.ts';

/** A title made ready for comparing with the others of its day. */
export interface ComparedTitle {
  readonly words: readonly Word[];
  readonly keys: ReadonlySet<string>;
  readonly withoutTopic: readonly { readonly topic: string; readonly words: readonly Word[] }[];
}

/** The rest of a title behind its topic must be a sentence of its own. */
const LEAST_REST = 5;

export function compareTitle(title: string): ComparedTitle {
  const words = wordsOf(title);
  const withoutTopic = stripTopic(title)
    .map(({ topic, rest }) => ({ topic: keyOf(wordsOf(topic)), words: wordsOf(rest) }))
    .filter(({ words: rest }) => weightOf(rest) >= LEAST_REST);
  return { words, keys: new Set(words.map((word) => word.key)), withoutTopic };
}

/**
 * Whether two titles of the same day tell of one event: the same sentence, or the same behind a topic glued in front.
 * `evidence` says what else is known: `linked` by a common source, or listed side by side in one index (`against`).
 */
export function isSameEvent(
  one: ComparedTitle,
  other: ComparedTitle,
  evidence: 'linked' | 'none' | 'against',
): boolean {
  if (!mayBeSame(one, other)) return false;
  if (isSameSentence(one.words, other.words, evidence)) return true;
  return isTopicGlued(one, other) || isTopicGlued(other, one);
}

/** Cheap and necessary: more than half of the shorter title's words stand in the other one. */
function mayBeSame(one: ComparedTitle, other: ComparedTitle): boolean {
  const [fewer, more] = one.keys.size < other.keys.size ? [one.keys, other.keys] : [other.keys, one.keys];
  let shared = 0;
  for (const key of fewer) if (more.has(key)) shared += 1;
  return shared * 2 > fewer.size;
}

/** `Topic: Sentence` against `Sentence`, or against the same topic glued in another way. */
function isTopicGlued(long: ComparedTitle, short: ComparedTitle): boolean {
  return long.withoutTopic.some(({ topic, words }) => {
    if (isSameSentence(words, short.words, 'against')) return true;
    return short.withoutTopic.some((part) => part.topic === topic && isSameSentence(words, part.words, 'against'));
  });
}
