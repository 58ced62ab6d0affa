import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Label, type Mark, placeLabels } from '../../src/pictures/map/place-labels.ts';

const SHEET = { width: 1000, height: 540, fontSize: 22 };
const mark = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 540 }),
  radius: fc.integer({ min: 6, max: 28 }),
  text: fc.string({ minLength: 1, maxLength: 20 }),
});

describe('placeLabels', () => {
  it('puts a name to the right of its mark where there is room', () => {
    const [label] = placeLabels([{ x: 500, y: 200, radius: 10, text: 'Homs' }], SHEET);
    expect(label).toMatchObject({ text: 'Homs', x: 516, anchor: 'start' });
  });

  it('puts it to the left at the right edge', () => {
    expect(placeLabels([{ x: 980, y: 200, radius: 10, text: 'Apia' }], SHEET)[0]?.anchor).toBe('end');
  });

  it('never lets two names overlap, nor one leave the sheet', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks: Mark[]) => {
        const labels = placeLabels(marks, SHEET);
        for (const [index, label] of labels.entries()) {
          expect(leftOf(label)).toBeGreaterThanOrEqual(0);
          for (const other of labels.slice(index + 1)) expect(apart(label, other)).toBe(true);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

/** By a width that no letter of a narrow font is under: what overlaps here overlaps for sure. */
const NARROW = 0.3;

function leftOf({ text, x, anchor }: Label): number {
  const width = [...text].length * SHEET.fontSize * NARROW;
  return x - { start: 0, middle: width / 2, end: width }[anchor];
}

function apart(one: Label, other: Label): boolean {
  const [a, b] = [leftOf(one), leftOf(other)];
  const [c, d] = [one, other].map(({ text }) => [...text].length * SHEET.fontSize * NARROW);
  return a + (c ?? 0) <= b || b + (d ?? 0) <= a || Math.abs(one.y - other.y) >= SHEET.fontSize * 0.8;
}
