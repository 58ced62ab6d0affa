import { scaleBand, scaleLinear } from 'd3-scale';
import { COLOURS, LABEL, SMALL_FONT_SIZE, WIDTH } from '../look.ts';
import { page } from '../page.ts';
import type { HistogramPicture } from '../picture.ts';
import { element, type Svg, textElement } from '../svg.ts';
import { textWidth } from '../text-width.ts';
import { findPeaks } from './peaks.ts';
import { barLabel, timeLabels } from './time-labels.ts';

const HEIGHT = 410;
const EDGE = { top: 64, right: 28, bottom: 58, left: 88 };
/** Pixels that a label below takes, with the blank beside it. */
const LABEL_ROOM = { day: 112, month: 154, year: 78 } as const;
const PEAK_ROOM = { day: 226, month: 214, year: 156 } as const;
const WIDEST_BAR = 56;

type Along = (index: number) => number;
type Up = (count: number) => number;

/** A histogram of events over time: bars, their counts at the left, the calendar below, peaks in another colour with their day. */
export function drawHistogram(picture: HistogramPicture): Svg {
  const { bars } = picture;
  const band = scaleBand<number>()
    .domain(bars.keys())
    .range([EDGE.left, WIDTH - EDGE.right])
    .paddingInner(bars.length > 150 ? 0 : 0.2);
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  const up = scaleLinear()
    .domain([0, highest])
    .range([HEIGHT - EDGE.bottom, EDGE.top])
    .nice(4);
  const middle: Along = (index) => (band(index) ?? 0) + band.bandwidth() / 2;
  const peaks = findPeaks(bars, { step: band.step(), room: PEAK_ROOM[picture.unit] });
  return page(HEIGHT, [
    ...grid(up, highest, picture.locale),
    ...drawBars(picture, { middle, up, width: Math.min(WIDEST_BAR, Math.max(1, band.bandwidth())), peaks }),
    ...timeLabels(picture, { step: band.step(), room: LABEL_ROOM[picture.unit] }).map(({ index, text }) =>
      textElement(text, {
        x: within(middle(index), textWidth(text, SMALL_FONT_SIZE) / 2),
        y: HEIGHT - 18,
        'text-anchor': 'middle',
        'font-size': SMALL_FONT_SIZE,
        fill: COLOURS.quiet,
      }),
    ),
    ...peaks.map((index) => peakLabel(picture, index, { middle, up })),
  ]);
}

function grid(up: ReturnType<typeof scaleLinear<number, number>>, highest: number, locale: string): Svg[] {
  const ticks = up.ticks(Math.min(4, highest)).filter((tick) => Number.isInteger(tick));
  return ticks.flatMap((tick) => [
    element('line', { x1: EDGE.left, x2: WIDTH - EDGE.right, y1: up(tick), y2: up(tick), stroke: COLOURS.grid }),
    textElement(tick.toLocaleString(locale), {
      x: EDGE.left - 12,
      y: up(tick) + 7,
      'text-anchor': 'end',
      'font-size': SMALL_FONT_SIZE,
      fill: COLOURS.quiet,
    }),
  ]);
}

interface BarPlaces {
  readonly middle: Along;
  readonly up: Up;
  readonly width: number;
  readonly peaks: readonly number[];
}

/** A bar that stands for something is seen: it has at least two pixels. */
function drawBars({ bars }: HistogramPicture, { middle, up, width, peaks }: BarPlaces): Svg[] {
  return bars.flatMap(({ count }, index) => {
    if (count === 0) return [];
    const y = Math.min(up(count), up(0) - 2);
    const fill = peaks.includes(index) ? COLOURS.peak : COLOURS.bar;
    return [element('rect', { x: middle(index) - width / 2, y, width, height: up(0) - y, fill })];
  });
}

function peakLabel(picture: HistogramPicture, index: number, { middle, up }: { middle: Along; up: Up }): Svg {
  const { from, count } = picture.bars[index] ?? { from: 0, count: 0 };
  const text = `${barLabel(from, picture)} · ${count.toLocaleString(picture.locale)}`;
  return textElement(text, {
    ...LABEL,
    x: within(middle(index), textWidth(text, LABEL['font-size']) / 2),
    y: up(count) - 12,
    'text-anchor': 'middle',
    'font-weight': 'bold',
  });
}

/** The middle of a label, moved so that half of its width stays right of the numbers and within the picture. */
function within(x: number, half: number): number {
  return Math.min(WIDTH - half - 4, Math.max(EDGE.left - 24 + half, x));
}
