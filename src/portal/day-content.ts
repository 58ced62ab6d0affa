import { type Day, partsOfDay } from '../archive/day.ts';
import { MONTHS } from './portal-pages.ts';

/** A template's call in a page: where it begins and ends, its name and its parameters by name or number. */
interface Call {
  readonly from: number;
  readonly to: number;
  readonly isHeader: boolean;
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * The part of a page that tells of a day, as wikitext without comments. The portal's forms, newest first:
 *
 * - `{{Current events|year=2026|month=09|day=18|top=yes}}` … `{{Current events|…|bottom=yes}}`
 * - `{{Current events|year=2016|month=04|day=3|content=…}}`
 * - `{{Current events header|2005|01|08}}` … `|}`
 * - a heading of the day, in the page of its month
 *
 * A day's own page without any of them is all about the day. `''` where a month's page has nothing about it.
 */
export function dayContent(wikitext: string, day: Day, isOwnPage: boolean): string {
  const text = wikitext.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const calls = callsIn(text);
  const ofDay = calls.filter((call) => isOf(call, day));
  const own = ofDay.length > 0 || !isOwnPage ? ofDay : calls.filter(({ parameters }) => !parameters.has('day'));
  const found = own.map((call) => contentOf(call, text, calls)).find((content) => content.trim() !== '');
  if (found !== undefined) return found;
  const underHeading = contentUnderHeading(text, day);
  return underHeading ?? (isOwnPage && calls.length === 0 ? text : '');
}

function callsIn(text: string): readonly Call[] {
  return [...text.matchAll(/\{\{\s*current[ _]events([ _]header)?\s*(?=[|}])/gi)].flatMap((match) => {
    const to = endOfTemplate(text, match.index);
    const inner = text.slice(match.index + match[0].length, to - 2);
    return [{ from: match.index, to, isHeader: match[1] !== undefined, parameters: parametersOf(inner) }];
  });
}

/** Behind the braces that close what opens at `from`; the end of the text where nothing does. */
function endOfTemplate(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    if (pair !== '{{' && pair !== '}}') continue;
    depth += pair === '{{' ? 1 : -1;
    at += 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** `|year=2016|04|content=…` by name or by place from 1. Content is last, and may hold bars and templates of its own. */
function parametersOf(inner: string): ReadonlyMap<string, string> {
  const content = /\|\s*content\s*=/.exec(inner);
  const parameters = new Map<string, string>();
  const head = content ? inner.slice(0, content.index) : inner;
  let place = 0;
  for (const part of head.split('|').slice(1)) {
    const named = /^\s*(\w+)\s*=([\s\S]*)$/.exec(part);
    if (!named) place += 1;
    parameters.set(
      named?.[1]?.toLowerCase() ?? ['', 'year', 'month', 'day'][place] ?? String(place),
      (named?.[2] ?? part).trim(),
    );
  }
  if (content) parameters.set('content', inner.slice(content.index + content[0].length));
  return parameters;
}

function isOf({ parameters }: Call, day: Day): boolean {
  const { year, month, dayOfMonth } = partsOfDay(day);
  const wanted = [year, month, dayOfMonth];
  return ['year', 'month', 'day'].every((name, at) => Number(parameters.get(name)) === wanted[at]);
}

function contentOf(call: Call, text: string, calls: readonly Call[]): string {
  const content = call.parameters.get('content');
  if (content !== undefined) return content;
  if (call.parameters.has('bottom')) return '';
  const next = calls.find(({ from }) => from >= call.to)?.from ?? text.length;
  const between = text.slice(call.to, next);
  return call.isHeader ? (between.split(/^\s*\|\}|\{\{\s*current[ _]events[ _]footer/im, 1)[0] ?? '') : between;
}

/** What stands under a heading such as `=== [[July 1]], [[2002]] ===`, up to the next one that is not below it. */
function contentUnderHeading(text: string, day: Day): string | null {
  const { month, dayOfMonth } = partsOfDay(day);
  const name = MONTHS[month - 1];
  const ofDay = new RegExp(`\\b(?:${name} ${dayOfMonth}|${dayOfMonth} ${name})\\b`);
  const headings = [...text.matchAll(/^(={2,5})(.+?)\1[ \t]*$/gm)];
  const at = headings.findIndex(([, , words = '']) => ofDay.test(words));
  const heading = headings[at];
  if (!heading) return null;
  const depth = heading[1]?.length ?? 2;
  const end = headings.slice(at + 1).find(([, marks = '']) => marks.length <= depth);
  return text.slice(heading.index + heading[0].length, end?.index);
}
