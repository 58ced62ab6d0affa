import { partsOfDay } from '../archive/day.ts';
import type { Words } from '../catalogue/en.ts';
import { wordsFor } from '../catalogue/words-for.ts';
import { formatWhen } from '../timeline/format-when.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Notice } from './answer.ts';

/** Refusals shown with their reasons; the rest is counted. */
const REFUSALS_SHOWN = 5;
const BARS = '▁▂▃▄▅▆▇█';

type ArchiveWords = Words['archive'];

/** What the archive holds, and what was wrong with it. `credits`: one line of attribution for each kind of data. */
export function describeArchive(timeline: Timeline, credits: readonly string[], locale: string): Notice {
  const { archive, span } = timeline;
  const words = wordsFor(locale).archive;
  const fields = [
    { name: words.span, value: span ? formatWhen({ from: span.first, to: span.last }, locale) : words.noEvents },
    { name: words.perYear, value: yearsLine(timeline, words) },
    { name: words.emptyDays, value: emptyDates(timeline, words) },
    { name: words.pages, value: pagesLine(timeline, words) },
    ...(archive.refused.length > 0 ? [{ name: words.refused, value: refusals(timeline, words) }] : []),
    { name: words.version, value: archive.version.slice(0, 12) },
    { name: words.sources, value: credits.join('\n') },
  ];
  const text = words.total({ count: archive.events.length });
  return { kind: 'notice', title: words.title, text, fields, offers: [] };
}

/** `1999 ▁▂▆█ 2023 · most in 2015: 62`: a bar for each year. */
function yearsLine({ days }: Timeline, words: ArchiveWords): string {
  const counts = new Map<number, number>();
  for (const day of days) {
    const { year } = partsOfDay(day);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts.keys()];
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return words.noEvents;
  const most = Math.max(...counts.values());
  const bars = Array.from({ length: last - first + 1 }, (_, index) => barOf(counts.get(first + index) ?? 0, most));
  const fullest = years.find((year) => counts.get(year) === most);
  return `${first} ${bars.join('')} ${last} · ${words.mostIn({ year: String(fullest), count: most })}`;
}

function barOf(count: number, most: number): string {
  if (count === 0) return '·';
  return BARS[Math.min(BARS.length - 1, Math.floor((count / most) * BARS.length))] ?? '';
}

const DAYS_OF_YEAR = 366;

/** Which of the 366 days of a year have no event in any year. */
function emptyDates({ days }: Timeline, words: ArchiveWords): string {
  const filled = new Set(
    Array.from(new Set(days), partsOfDay).map(({ month, dayOfMonth }) => month * 100 + dayOfMonth),
  );
  const empty = DAYS_OF_YEAR - filled.size;
  return empty === 0 ? words.noEmptyDay : words.days({ count: empty });
}

function pagesLine({ archive }: Timeline, words: ArchiveWords): string {
  const { known } = archive;
  return [
    words.pagesRead({ count: archive.pages }),
    words.known(known),
    words.merged({ count: archive.merged }),
    words.repaired({ count: archive.repaired.length }),
    words.notRead({ count: archive.refused.length }),
  ].join(' · ');
}

function refusals({ archive }: Timeline, words: ArchiveWords): string {
  const lines = archive.refused.slice(0, REFUSALS_SHOWN).map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
  const more = archive.refused.length - lines.length;
  return [...lines, ...(more > 0 ? [words.more({ count: more })] : [])].join('\n');
}
