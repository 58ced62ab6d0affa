/**
 * What only looks like a date, in the order in which it is struck out: amounts of money, percentages, long and decimal
 * numbers, versions, telephone and reference numbers, codes of things (MH17, F-16, COVID-19), numbered things, scores.
 */
const LOOK_ALIKES: readonly RegExp[] = [
  /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|US\$)\s?)\s?(?:\d[\d.,]*(?:\s?(?:million|billion|trillion|bn|m|k)\b)?|[A-Za-z]+)/g,
  /(?<![\d/-])\d[\d.,]*\s?(?:%|percent\b|per\s?cent\b|pct\b)/gi,
  /(?<![\d.,/-])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)/g,
  /\b(?:v|version:?|release|build)\s*\d+(?:\.\d+)*/gi,
  /(?<![\d.])(?:\d{1,2}\.\d{1,3}\.\d{1,3}|\d{3}\.\d{3}\.\d{4}|\d+(?:\.\d+){3,})(?![\d.]*\d)/g,
  /(?<![\d-])(?:\+?\d+[- ])?\d{4}-\d{4}-\d+(?![\d-])|(?<![\d-])(?!(?:\d{1,2}-){2}\d{4}-(?:\d{1,2}-){2}\d{4}(?![\d-]))\d+(?:-\d+){3,}(?!\d)/g,
  /(?<![\d-])(?:\d{3,}-\d{2}-\d{4}|\d{1,2}-\d{1,2}-\d|\d{3}-\d{3}-\d{4}|\d{3}-\d{4}-\d{4})(?![\d-])/g,
  /\b\d+\s+(?:may\s+(?:have|be|not|also|still|face|need|well|lose|get|go|never|yet|soon)|march\s+(?:for|against|into|down|across|towards?|through(?!\s+\d)))\b/gi,
  /\S+\s+\((?:film|movie|novel|book|album|song|play|(?:tv\s+)?series|video\s+game)\)/gi,
  /\b(?:covid|sars|h\dn\d|mers)-?\d+\b/gi,
  /\b(?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|SEPT|OCT|NOV|DEC|Q|H|W)-?\d)[A-Z]{1,5}-?\d+[A-Za-z]?\b/g,
  /\b(?:flight|resolution|unscr|route|article|section|title|channel|boeing|airbus|model|unit|no\.?|number|chapter|room|highway|interstate|windows|agenda|vision|charter|group\s+of|formula|runner|squadron|battalion|regiment|brigade|act\s+of|apollo|area|iphone|galaxy|tel:?|phone:?|call\s+me|asteroid|protocol|fahrenheit|directive|regulation)\s+(?:\d[\d/-]*)\b(?!\s+(?:january|february|march|april|may|june|july|august|september|october|november|december))/gi,
];

/** Shows, papers and treaties named after days. */
const TITLES =
  /\b(?:to(?:day|night)\s+show|the\s+daily\s+show|usa\s+today|russia\s+today|(?:early|late)\s+show|yesterday['’]s\s+men|(?:saturday|sunday|monday|tuesday|wednesday|thursday|friday)\s+night\s+(?:live|football|lights|massacre)|fridays?\s+for\s+future|good\s+friday\s+(?:agreement|accords?)|independence\s+day\s+(?:film|movie))\b/gi;

/** The text with everything that only looks like a date struck out, position for position. */
export function maskLookAlikes(text: string): string {
  const patterns = /\d/.test(text) ? [TITLES, ...LOOK_ALIKES] : [TITLES];
  return patterns.reduce((masked, pattern) => masked.replace(pattern, (found) => '_'.repeat(found.length)), text);
}
