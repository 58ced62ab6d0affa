const EVENT_NOUN =
  '(?:crisis|siege|attacks?|bombings?|fire|crash|earthquake|quake|tsunami|disaster|shootings?|massacre|coup|explosions?|accident|' +
  'derailment|killings?|murders?|deaths?|assassination|riots?|scandal|hurricane|floods?|collapse|stampede|outbreak|invasion|' +
  'annexation|sinking|hijacking|kidnapping|protests?|resignation|overthrow|referendum)';

/** What says surely that something else came before: the day of remembrance, the court, the years between. */
const SURELY: readonly RegExp[] = [
  /\banniversar(y|ies)\b|\bcommemorat|\bmourn|\bmemorial\b|\btributes?\b|\bvigils?\b|(?<!\bat an? )\bfunerals?\b/i,
  /\b(trial|hearing)\b|\bsentence[ds]?\b|\bconvict|\bcharged\b|\bverdict\b|\bappeals?\b|\bpleads?\b|\bfound guilty\b|\blawsuit\b|\bjailed\b|\bindict/i,
  /\b(a|one|two|three|four|five|six|several|few|some|\d+) (weeks?|months?|years?|decades?) (after|since|later|earlier|ago|following)\b|\blast (week|month|year)\b/i,
];

/** What often says so: tolls that rise, inquiries, words about it, what is only planned. */
const PERHAPS: readonly RegExp[] = [
  /\b(death )?toll\b.*\b(rises?|risen|rose|climbs?|reach(es|ed)?|increases?|passes|stands?|now|at|to|exceeds?|is|from)\b/i,
  /\b(number of )?(dead|deaths|people killed|victims)\b.{0,40}\b(rises?|has risen|climbs?|reaches|has reached|stands at|passes)\b/i,
  /\b(a|one|two|three|four|five|six|several|few|some|\d+) days? (after|since|later|earlier|ago|following)\b/i,
  new RegExp(
    `\\b(?:over|since|behind|after|following|from|about|into|for|regarding|with|in|of|by|during|to) (?:the|his|her|their|its|last|this)` +
      ` (?:[\\w'’-]+ ){0,5}${EVENT_NOUN}\\b|\\b(?:for|of|with|in) (?:killing|murdering|shooting|attacking|bombing|assassinating)\\b`,
    'i',
  ),
  /\binvestigat|\binquiry\b|\bprobes? into\b|\bblack box|\bflight recorder|\bsuspects?\b|\bsuspected of\b|\bcondolences?\b/i,
  /\bcalls? (for|on|upon)\b|\burges?\b|\bdemands?\b|\breacts?\b|\breaction\b|\bresponds?\b|\bin response to\b|\bcondemn|\bsanctions\b/i,
  /\bclaim(s|ed)? \b|\bcontinu(es?|ing)\b|\bremains?\b|\bstill\b|\bhave been identified\b|\baftermath\b|\bthreatens?\b/i,
  /\bsays?\b|\bsaid\b|\bstates? that\b|\bstated\b|\baccording to\b|\bwarns?\b|\bden(y|ies)\b|\brejects?\b|\bcriticiz?s?es\b|\breports? (indicate|say)\b/i,
  /\bextradit|\bover (his|her|their|its) (alleged )?(role|part|involvement)\b|\baccuse[ds]?\b|\bresponsible for\b|\bin connection with\b|\bin the wake of\b/i,
  /\bplans? to\b|\bprepares?\b|\bis (expected|set|scheduled|due) to\b|\bwill be\b|\bfears?\b|\bmay\b|\bcould\b|\bpossib(le|ility)\b|\bhopes?\b|\bappl(y|ies) (for|to)\b/i,
  /\bwhether\b|\bshould\b|\bwould\b|\bpropos(es?|al)\b|\bconsiders?\b|\bdebates?\b|\bpetition\b|\bif\b|\bintends?\b/i,
  /\brumou?rs?\b|\bperpetrators?\b|\bconfess(es|ed)\b|\bringleaders?\b|\bmasterminds?\b|\brelatives of\b|\bvictims of\b|\b(alleged|former) (attackers?|gunm[ae]n|hijackers?)\b/i,
  /\bresumes?\b|\breopens?\b|\brecover(y|s)\b|\brelief\b|\baid\b|\bsurvivors?\b|\brebuild|\breconstruction\b|\bfollowing the\b|\bafter the\b|\bsuspend/i,
];

const MOST = 4;
/** What a long title goes on to say is the reaction more often than the event. */
const FIRST_SENTENCE = /(?<=\p{L}{3}|\d)[.!?] (?=\p{Lu})/u;
const YEAR = /\b(19|20)\d\d\b/g;

/**
 * How strongly the title of an event of a year says that it only follows up on another event: 0 not at all, at most 4. An
 * earlier year in the title is a sure sign (`the 2004 siege`).
 */
export function followUpDegree(title: string, year: number): number {
  const [sentence = title] = title.split(FIRST_SENTENCE, 1);
  const earlier = [...sentence.matchAll(YEAR)].some(([named]) => Number(named) < year) ? 2 : 0;
  const sure = 2 * SURELY.filter((says) => says.test(sentence)).length;
  if (earlier + sure >= MOST) return MOST;
  return Math.min(MOST, earlier + sure + PERHAPS.filter((says) => says.test(sentence)).length);
}
