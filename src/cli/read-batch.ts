import { type Day, dayFromIso, isoOfDay } from '../archive/day.ts';
import { readWhen } from '../question/when/read-when.ts';
import { isMonthDay, type When } from '../timeline/when.ts';

/** What is taken where a line says no `today` or `locale`. */
export interface ReadDefaults {
  readonly today: Day;
  readonly locale: string;
}

/**
 * How texts are understood, line by line: `{id, text, today?, locale?}` in, `{id, when}` out, both JSON. Days are
 * ISO; an open end is null; a line that cannot be read gives `{id: null, error}`. Empty lines are passed over.
 */
export async function* readBatch(
  lines: Iterable<string> | AsyncIterable<string>,
  defaults: ReadDefaults,
): AsyncGenerator<string> {
  for await (const line of lines) {
    if (line.trim() !== '') yield JSON.stringify(readLine(line, defaults));
  }
}

function readLine(line: string, defaults: ReadDefaults) {
  const request = parsed(line);
  if ('error' in request) return { id: null, error: `Cannot read the line: ${request.error}` };
  const { id, text, today = isoOfDay(defaults.today), locale = defaults.locale } = request.value;
  const day = typeof today === 'string' ? dayFromIso(today) : null;
  if (typeof text !== 'string')
    return { id: null, error: `Cannot read the line: text is ${JSON.stringify(text)}, expected a string` };
  if (typeof locale !== 'string')
    return { id: null, error: `Cannot read the line: locale is ${JSON.stringify(locale)}, expected a language tag` };
  if (day === null)
    return { id: null, error: `Cannot read the line: today is ${JSON.stringify(today)}, expected YYYY-MM-DD` };
  return { id, when: plain(readWhen(text, { today: day, locale })?.when ?? null) };
}

function parsed(line: string): { value: Record<string, unknown> } | { error: string } {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'id' in value)
      return { value: value as Record<string, unknown> };
    return { error: `it is ${line.slice(0, 80)}, expected an object with id and text` };
  } catch {
    return { error: `"${line.slice(0, 80)}" is no JSON, expected an object with id and text` };
  }
}

function plain(when: When | null) {
  if (when === null || isMonthDay(when)) return when;
  return { from: iso(when.from), to: iso(when.to) };
}

function iso(day: Day | null): string | null {
  return day === null ? null : isoOfDay(day);
}
