import { isoOfDay } from '../../archive/day.ts';
import type { NewsEvent } from '../../archive/event.ts';
import { linkOf } from './link-of.ts';

/** Signs with which a spreadsheet takes a text for a formula (OWASP, CSV injection): an apostrophe makes it a text. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

/** The mark by which spreadsheets know UTF-8, and the names of the columns. */
export const CSV_HEAD = `\ufeff${row(['date', 'title', 'topic', 'names', 'summary', 'sources', 'path'])}`;

/** One event as a line of CSV (RFC 4180). */
export function csvOf({ day, title, topic, names, summary, sources, path }: NewsEvent): string {
  const links = sources.flatMap(({ url }) => linkOf(url) ?? []);
  return row([isoOfDay(day), title, topic ?? '', names.join('; '), summary ?? '', links.join(' '), path]);
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
