import type { Bar, Histogram } from '../answer/histogram.ts';
import { timeLabels } from '../pictures/histogram/time-labels.ts';
import type { Paper } from './paper.ts';

const MOST_ROWS = 4;
/** A cell filled from below, in eighths. */
const EIGHTHS = ' ▁▂▃▄▅▆▇█';
const WIDEST_BAR = 3;
/** Columns that a label below takes, with the blank beside it. */
const LABEL_ROOM = { day: 8, month: 10, year: 6 } as const;
/** Columns where nobody says how many there are. */
const USUAL = 72;

/** A histogram in characters: bars, the highest count at the left, the calendar below. Empty where there is one bar. */
export function drawHistogram({ bars: all, unit }: Histogram, paper: Paper, locale: string): readonly string[] {
  if (all.length < 2) return [];
  const highest = (list: readonly Bar[]) => list.reduce((most, { count }) => Math.max(most, count), 1);
  const margin = highest(all).toLocaleString(locale).length + 3;
  const room = (paper.columns ?? USUAL) - margin - 1;
  const bars = joined(all, Math.ceil(all.length / room));
  const width = Math.max(1, Math.min(WIDEST_BAR, Math.floor(room / bars.length)));
  const most = highest(bars);
  const height = Math.min(MOST_ROWS, most);
  const rows = Array.from({ length: height }, (_, index) => {
    const below = (height - 1 - index) * 8;
    const cells = bars.map(({ count }) => cell(eighths(count / most, height) - below, width)).join('');
    const side = index === 0 ? most.toLocaleString(locale) : '';
    return `${paper.style('dim', `${side.padStart(margin - 2)} `)}${paper.style('cyan', cells.trimEnd())}`;
  });
  const labels = timeLabels({ kind: 'histogram', bars, unit, locale }, { step: width, room: LABEL_ROOM[unit] });
  return [...rows, paper.style('dim', `${' '.repeat(margin - 1)}${axis(labels, width, room)}`)];
}

/** Whole neighbours taken together, so many at a time. */
function joined(bars: readonly Bar[], together: number): readonly Bar[] {
  if (together <= 1) return bars;
  const groups = Array.from({ length: Math.ceil(bars.length / together) }, (_, index) =>
    bars.slice(index * together, (index + 1) * together),
  );
  return groups.map((group) => ({
    from: group[0]?.from ?? 0,
    to: group.at(-1)?.to ?? 0,
    count: group.reduce((sum, { count }) => sum + count, 0),
  }));
}

/** What happened is seen: it has at least one eighth. */
function eighths(share: number, rows: number): number {
  return share === 0 ? 0 : Math.max(1, Math.round(share * rows * 8));
}

/** A bar of more than one column has a blank beside it. */
function cell(level: number, width: number): string {
  const sign = EIGHTHS[Math.max(0, Math.min(8, level))] ?? ' ';
  return width === 1 ? sign : `${sign.repeat(width - 1)} `;
}

/** Labels under their bars, those left out that would touch the one before. */
function axis(labels: readonly { readonly index: number; readonly text: string }[], width: number, room: number) {
  let line = '';
  for (const { index, text } of labels) {
    const start = index * width;
    if (line !== '' && start <= line.length) continue;
    if (start + text.length > room) break;
    line = `${line.padEnd(start)}${text}`;
  }
  return line;
}
