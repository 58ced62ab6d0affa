import { STOP_WORDS } from '../timeline/stop-words.ts';

const WHAT_HAPPENED =
  /\bwhat(('?s)?| is| was| has| have| had| did| do| does)?( (ever|else|all))? (happen(ed|ing|s)?|going on|went on|took place|occurred)\b/gi;

/** Ways to begin or end a question that say nothing about an event. */
const FILLERS: readonly RegExp[] = [
  WHAT_HAPPENED,
  /\bwhat (do|have|did) (you|we|i) (have|got|know|miss)\b/gi,
  /\b(can|could|would|will) you (please )?(tell|show|give|find|list)( (me|us))?\b/gi,
  /\b(please|kindly|thanks|thank you|hey|hi|hello)\b/gi,
  /\b(tell|show|give|find|list|get) (me|us)( (all|everything|more|something))?( (about|on|of))?\b/gi,
  /\b(does |do )?(anyone|anybody|someone|somebody|you) (know|remember)s?\b/gi,
  /\bi (want|need|would like|'d like)( to know)?\b/gi,
  /\b(the |a )?(timeline|history|story|chronology|list) of\b/gi,
  /\b(everything|anything|something|all|any|news|events?|stories|headlines) (about|on|in|from|of|for|during|around|with)\b/gi,
  /^\s*(events?|news|timeline|headlines|happenings)\b|\b(events|timeline|happenings)\s*\??\s*$/gi,
  /\b(which|what) (countries|country|states|nations|places|cities|people)\b/gi,
];

/** Whether a text asks for all that happened. */
export function asksWhatHappened(text: string): boolean {
  return text.search(WHAT_HAPPENED) >= 0;
}

/** The text with what only asks blanked out, so that every other character keeps its place. */
export function withoutFillers(text: string): string {
  return FILLERS.reduce((words, filler) => words.replace(filler, (found) => ' '.repeat(found.length)), text);
}

/** Punctuation goes, but not what joins the parts of a name or a number. */
const LOOSE_PUNCTUATION = /[^\p{L}\p{N}\s'’.&/+-]|(?<![\p{L}\p{N}])[-'’./&+]+|[-'’./&+]+(?![\p{L}\p{N}])/gu;

/** The words of a question that are about the event itself, as typed and in order. */
export function contentWords(text: string): string {
  const words = withoutFillers(text).replace(LOOSE_PUNCTUATION, ' ').split(/\s+/).filter(Boolean);
  while (words.length > 0 && isEmpty(words[0])) words.shift();
  while (words.length > 0 && isEmpty(words.at(-1)) && !endsVerb(words)) words.pop();
  return words.some((word) => !isEmpty(word)) ? words.join(' ') : '';
}

/** Function words inside a phrase stay (`Lord of the Rings`); at its ends they are left over from the question. */
function isEmpty(word: string | undefined): boolean {
  return word === undefined || STOP_WORDS.has(word.toLowerCase());
}

const NOT_LEFT_OVER = /^(?:down|up|out|off|away)$/i;
const SWITCHED = /^(?:switch|turn)(?:ed|s)?$/i;

/** `step down`, `switched on`: the verb says something else without its last word. */
function endsVerb(words: readonly string[]): boolean {
  const [verb, last] = words.slice(-2);
  if (verb === undefined || last === undefined || isEmpty(verb)) return false;
  return NOT_LEFT_OVER.test(last) || (last.toLowerCase() === 'on' && SWITCHED.test(verb));
}
