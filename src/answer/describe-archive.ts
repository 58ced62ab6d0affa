import { partsOfDay } from '../archive/day.ts';
import { formatWhen } from '../timeline/format-when.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Notice } from './answer.ts';
import { counted } from './counted.ts';

/** Refusals shown with their reasons; the rest is counted. */
const REFUSALS_SHOWN = 5;
const BARS = '▁▂▃▄▅▆▇█';

/** What the archive holds, and what was wrong with it. `credits`: one line of attribution for each kind of data. */
export function describeArchive(timeline: Timeline, credits: readonly string[], locale: string): Notice {
  const { archive, span } = timeline;
  const fields = [
    { name: 'Span', value: span ? formatWhen({ from: span.first, to: span.last }, locale) : 'no events' },
    { name: 'Events per year', value: yearsLine(timeline) },
    { name: 'Days of the year without an event', value: emptyDates(timeline, locale) },
    { name: 'Pages', value: pagesLine(timeline, locale) },
    ...(archive.refused.length > 0 ? [{ name: 'Pages not read', value: refusals(timeline, locale) }] : []),
    { name: 'Version', value: archive.version.slice(0, 12) },
    { name: 'Sources and licences', value: credits.join('\n') },
  ];
  const title = 'The archive';
  const text = `${counted(archive.events.length, 'event', locale)}.`;
  return { kind: 'notice', title, text, fields, offers: [] };
}

/** `1999 ▁▂▆█ 2023 · most in 2015: 62`: a bar for each year. */
function yearsLine({ days }: Timeline): string {
  const counts = new Map<number, number>();
  for (const day of days) {
    const { year } = partsOfDay(day);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts.keys()];
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return 'none';
  const most = Math.max(...counts.values());
  const bars = Array.from({ length: last - first + 1 }, (_, index) => barOf(counts.get(first + index) ?? 0, most));
  const fullest = years.find((year) => counts.get(year) === most);
  return `${first} ${bars.join('')} ${last} · most in ${fullest}: ${most}`;
}

function barOf(count: number, most: number): string {
  if (count === 0) return '·';
  return BARS[Math.min(BARS.length - 1, Math.floor((count / most) * BARS.length))] ?? '';
}

const DAYS_OF_YEAR = 366;

/** Which of the 366 days of a year have no event in any year. */
function emptyDates({ days }: Timeline, locale: string): string {
  const filled = new Set(
    Array.from(new Set(days), partsOfDay).map(({ month, dayOfMonth }) => month * 100 + dayOfMonth),
  );
  const empty = DAYS_OF_YEAR - filled.size;
  return empty === 0 ? 'none: every day has a past' : counted(empty, 'day', locale);
}

function pagesLine({ archive }: Timeline, locale: string): string {
  const { known } = archive;
  return [
    `${counted(archive.pages, 'page', locale)} read`,
    `events known by page ${known.page.toLocaleString(locale)}, by index ${known.index.toLocaleString(locale)}, by reference ${known.reference.toLocaleString(locale)}`,
    `${archive.merged.toLocaleString(locale)} duplicates merged`,
    `${archive.repaired.length.toLocaleString(locale)} repaired`,
    `${archive.refused.length.toLocaleString(locale)} not read`,
  ].join(' · ');
}

function refusals({ archive }: Timeline, locale: string): string {
  const lines = archive.refused.slice(0, REFUSALS_SHOWN).map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
  const more = archive.refused.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more.toLocaleString(locale)} more`] : [])].join('\n');
}
