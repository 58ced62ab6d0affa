import type { Annalist, Asking } from '../../annalist.ts';

/** So many of the last words may be one name: `United States of America`. */
const MOST_WORDS = 4;
const MOST_CHOICES = 20;
const SHORTEST = 2;
/** What a label tells besides the name. */
const COUNT_BEHIND = ' · ';

/**
 * What the end of a question may become, as readline wants it: the choices, and the part of the line that they stand for.
 * The longest run of last words that begins a place, a time or a name counts; before anything is typed, examples.
 */
export function completeLine(line: string, annalist: Annalist, asking: Asking): [string[], string] {
  if (line.trim() === '') return [examples(annalist, asking), line];
  const starts = [...line.matchAll(/\S+/g)].map(({ index }) => index);
  for (const start of starts.slice(-MOST_WORDS)) {
    const typed = line.slice(start);
    const choices = typed.length < SHORTEST ? [] : begunBy(typed, annalist, asking);
    if (choices.length > 0) return [choices, typed];
  }
  return [[], line];
}

function begunBy(typed: string, annalist: Annalist, asking: Asking): string[] {
  const { completePlace, completeWhen, completeAbout } = annalist;
  const offered = [completePlace, completeWhen, completeAbout].flatMap((complete) => complete(typed, asking));
  const texts = offered.flatMap(({ label, value }) => {
    return [value, label.split(COUNT_BEHIND)[0] ?? ''].find((text) => startsWith(text, typed)) ?? [];
  });
  return [...new Set(texts)].slice(0, MOST_CHOICES);
}

function startsWith(value: string, typed: string): boolean {
  return value.length > typed.length && value.toLowerCase().startsWith(typed.toLowerCase());
}

function examples(annalist: Annalist, asking: Asking): string[] {
  return annalist.completePlace('', asking).map(({ value }) => value);
}
