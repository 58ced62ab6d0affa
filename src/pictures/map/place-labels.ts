import { textWidth } from '../text-width.ts';

/** A round mark with a name. Pixels. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

const GAP = 6;
const MOST = 14;

/**
 * Labels beside their marks, none over another one, over a mark or beyond the sheet. `marks` most important first: a
 * later one without room stays without a name.
 */
export function placeLabels(marks: readonly Mark[], sheet: Sheet): Label[] {
  const taken = marks.map(boxOfMark);
  const labels: Label[] = [];
  for (const mark of marks) {
    if (labels.length === MOST) break;
    const own = boxOfMark(mark);
    const free = positions(mark, sheet).find(({ box }) => {
      return isWithin(box, sheet) && taken.every((other) => !overlap(box, other) || isSame(own, other));
    });
    if (!free) continue;
    labels.push(free.label);
    taken.push(free.box);
  }
  return labels;
}

/** Right, left, below, above: in the order in which a reader looks. */
function positions({ x, y, radius, text }: Mark, { fontSize }: Sheet): { label: Label; box: Box }[] {
  const width = textWidth(text, fontSize);
  const rise = fontSize * 0.36;
  const at = (anchor: Label['anchor'], [labelX, labelY]: readonly [number, number]) => {
    const left = labelX - { start: 0, middle: width / 2, end: width }[anchor];
    const box = { left, right: left + width, top: labelY - fontSize * 0.85, bottom: labelY + fontSize * 0.25 };
    return { label: { text, x: labelX, y: labelY, anchor }, box };
  };
  return [
    at('start', [x + radius + GAP, y + rise]),
    at('end', [x - radius - GAP, y + rise]),
    at('middle', [x, y + radius + fontSize]),
    at('middle', [x, y - radius - GAP]),
  ];
}

function boxOfMark({ x, y, radius }: Mark): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isWithin(box: Box, { width, height }: Sheet): boolean {
  return box.left >= 4 && box.top >= 4 && box.right <= width - 4 && box.bottom <= height - 4;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isSame(one: Box, other: Box): boolean {
  return one.left === other.left && one.top === other.top && one.right === other.right;
}
