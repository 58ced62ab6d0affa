import type { NewsEvent } from '../archive/event.ts';

/** `Large Hadron Collider (LHC)`: a name in capitals, small joining words allowed, and its short form in brackets. */
const EXPLAINED =
  /((?:\p{Lu}[\p{L}\p{N}.'’-]*)(?:[ -](?:of|the|and|for|in|to|on|de|del|la|\p{Lu}[\p{L}\p{N}.'’-]*)){1,8}) \(((?:\p{Lu}[\p{L}\p{N}]?){2,6}s?)\)/gu;
const SMALL = /^\p{Ll}/u;

/** Lines of the thesaurus (`lhc, large hadron collider`) for the short forms that an archive's own texts explain. */
export function learnAliases(events: Iterable<NewsEvent>): readonly string[] {
  const longForms = new Map<string, Map<string, number>>();
  for (const { title, summary } of events) {
    for (const [short, long] of [...explainedIn(title), ...explainedIn(summary ?? '')]) {
      const forms = longForms.get(short) ?? new Map<string, number>();
      forms.set(long, (forms.get(long) ?? 0) + 1);
      longForms.set(short, forms);
    }
  }
  return [...longForms].flatMap(([short, forms]) => {
    const [most] = [...forms].sort((a, b) => b[1] - a[1]);
    return most ? [`${short}, ${most[0].replaceAll(',', ' ')}`] : [];
  });
}

function explainedIn(text: string): readonly (readonly [short: string, long: string])[] {
  if (!text.includes('(')) return [];
  return [...text.matchAll(EXPLAINED)].flatMap(([, name = '', short = '']) => {
    const long = spelledOut(name, short);
    return long === null ? [] : [[short, long] as const];
  });
}

/** The end of a name whose capitals are the letters of its short form; null where they are not. */
function spelledOut(name: string, short: string): string | null {
  const letters = short.replace(/s$/, '').toLowerCase();
  const words = name.split(/[ -]/);
  for (let start = words.length - 1; start >= 0; start--) {
    const part = words.slice(start);
    if (SMALL.test(part[0] ?? '')) continue;
    const capitals = part.filter((word) => !SMALL.test(word)).map((word) => word.charAt(0).toLowerCase());
    const all = part.map((word) => word.charAt(0).toLowerCase());
    if (capitals.join('') === letters || all.join('') === letters) return part.join(' ');
  }
  return null;
}
