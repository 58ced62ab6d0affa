import type { ParsingContext, ParsingResult, Refiner } from 'chrono-node';
import type { Day } from '../../../archive/day.ts';
import { Found, type Reading, type Span, todayOf } from '../found.ts';

/** Two neighbours and the text around them. */
export interface Neighbours {
  readonly left: Found;
  readonly right: Found;
  readonly between: string;
  /** All text before the left one and after the right one. */
  readonly before: string;
  readonly after: string;
  readonly today: Day;
}

/** A result and the text around it. */
export interface Surrounded {
  readonly found: Found;
  readonly before: string;
  readonly after: string;
  readonly today: Day;
}

/** A new reading, with how many characters before and after belong to it. */
export interface Grown extends Reading {
  readonly takesBefore?: number | undefined;
  readonly takesAfter?: number | undefined;
}

/** A refiner that makes one result of two neighbours where `merge` can, again and again from left to right. */
export function merging(merge: (neighbours: Neighbours) => Grown | null): Refiner {
  return {
    refine(context, results) {
      const merged: Found[] = [];
      for (const result of results.filter((candidate) => candidate instanceof Found)) {
        const left = merged.at(-1);
        const grown = left && merge(neighbours(context, left, result));
        if (left && grown) {
          merged[merged.length - 1] = grow(context, { start: left.span.start, end: result.span.end }, grown);
        } else merged.push(result);
      }
      return merged;
    },
  };
}

/**
 * A refiner that lets each result take in words before and after it, up to its neighbours. A weekday or a weak neighbour
 * in front gives way (`first Monday of` + `October`).
 */
export function growing(read: (surrounded: Surrounded) => Grown | null): Refiner {
  return {
    refine(context, results) {
      const grownOnes: Found[] = [];
      const { text } = context;
      const today = todayOf(context);
      results.forEach((found, index) => {
        if (!(found instanceof Found)) return;
        if (found.index < (grownOnes.at(-1)?.span.end ?? 0)) return;
        const firm = grownOnes.findLast(isFirm);
        const before = text.slice(firm?.span.end ?? 0, found.span.start);
        const after = text.slice(found.span.end, results.slice(index + 1).find(isFirm)?.index);
        const grown = read({ found, before, after, today });
        const result = grown ? grow(context, found.span, grown) : found;
        while ((grownOnes.at(-1)?.span.end ?? 0) > result.index) grownOnes.pop();
        grownOnes.push(result);
      });
      return grownOnes;
    },
  };
}

function isFirm(result: ParsingResult): boolean {
  return !(result instanceof Found) || (result.reading.weekday === undefined && !result.reading.weak);
}

function neighbours(context: ParsingContext, left: Found, right: Found): Neighbours {
  const { text } = context;
  const between = text.slice(left.span.end, right.span.start);
  return {
    left,
    right,
    between,
    before: text.slice(0, left.span.start),
    after: text.slice(right.span.end),
    today: todayOf(context),
  };
}

function grow(context: ParsingContext, span: Span, { takesBefore = 0, takesAfter = 0, ...reading }: Grown): Found {
  return new Found(context, { start: span.start - takesBefore, end: span.end + takesAfter }, reading);
}
