import type { Joints } from './joints.ts';

const THE = '\\s+(?:the\\s+)?(?:years?\\s+)?$';
const OR_AT = '\\s+or\\s+(?:at|in|on|equals?(?:\\s+to)?)';
const after = (words: string) => new RegExp(`\\b(?:${words})${THE}`, 'i');

/** The words that join times in English. */
export const ENGLISH_JOINTS: Joints = {
  yearAfter: /^(?:\s*[-/,]?\s*(?:(?:of|in|from)\s+)?(?:the\s+)?|\s*\(\s*)$/i,
  yearBefore: /^(?:['’]s)?\s*[-,/]?\s*(?:the\s+)?(?:in\s+)?(?:the\s+)?$/i,
  to: /^\s*(?:-|–|—|~|\.{2,3}|→|to|till?|until|up\s+to|through|thru)\s*(?:the\s+)?$/i,
  and: /^\s*(?:and|&)\s*(?:in\s+)?(?:the\s+)?$/i,
  list: /^\s*(?:,|\/|,?\s*or)\s*(?:in\s+)?$/i,
  opening: /\b(?:from|between)\s+(?:the\s+)?$/i,
  openBefore: [
    ['since', after('no(?:t)?\\s+(?:earlier\\s+than|before)')],
    ['until', after('not\\s+after')],
    ['since', after(`(?:(?:later|greater)\\s+than|after)${OR_AT}`)],
    ['since', after('(?:on|in|at)\\s+or\\s+(?:after|later(?:\\s+than)?)')],
    ['until', after(`(?:earlier\\s+than|before)${OR_AT}`)],
    ['until', after('(?:on|in|at)\\s+or\\s+(?:before|earlier(?:\\s+than)?)|no\\s+later\\s+than')],
    [
      'since',
      after('(?:ever\\s+)?since|start(?:ing|s|ed)(?:\\s+(?:on|from|in|with))?|beginning(?:\\s+(?:on|from|in|with))?'),
    ],
    ['after', after('(?:any\\s*time\\s+)?(?:after|later\\s+than|following|post)')],
    ['after', /\byears?\s+(?:is\s+|are\s+|was\s+)?(?:greater|later|more)\s+than\s+$/i],
    ['before', /\byears?\s+(?:is\s+|are\s+|was\s+)?(?:less|smaller|earlier)\s+than\s+$/i],
    ['before', after('(?:some\\s*times?\\s+)?(?:before|prior\\s+to|earlier\\s+than|sooner\\s+than|pre)')],
    ['before', /\bpre-$/i],
    ['after', /\bpost-$/i],
    ['until', after('until|till|up\\s+(?:to|until|till)|through|thru|ending(?:\\s+(?:on|with|in))?')],
  ],
  openAfter: [
    ['since', /^\s*,?\s*(?:or|and)\s+(?:later|after|onwards?|newer|greater|beyond|since|up|above)\b/i],
    ['since', /^\s*,?\s*(?:onwards?|on(?=\s*[.?!,]?$))\b/i],
    ['since', /^\s*(?:\+|[-–]\s*$|(?:-|–|to|until)\s*(?:present|now|today)\b)/i],
    ['until', /^\s*,?\s*(?:or|and)\s+(?:earlier|before|older)\b/i],
  ],
};
