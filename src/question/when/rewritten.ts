import type { Span } from './found.ts';

interface Change extends Span {
  readonly by: string;
}

/** A text with some parts replaced, that still knows where each part stood. */
export interface Rewritten {
  readonly text: string;
  /** The span of the original text that a span of the rewritten one came from. */
  readonly original: (span: Span) => Span;
}

/** Replaces spans, given in order and without overlap, by other texts. */
export function rewritten(text: string, changes: readonly Change[]): Rewritten {
  let result = '';
  let copied = 0;
  const moves: { readonly start: number; readonly end: number; readonly from: Span }[] = [];
  for (const { start, end, by } of changes) {
    result += text.slice(copied, start);
    moves.push({ start: result.length, end: result.length + by.length, from: { start, end } });
    result += by;
    copied = end;
  }
  const position = (at: number, side: 'start' | 'end') => {
    let offset = 0;
    for (const move of moves) {
      if (at >= move.end && !(side === 'start' && at < move.end)) offset = move.from.end - move.end;
      else if (at > move.start || (side === 'start' && at === move.start)) return move.from[side];
    }
    return at + offset;
  };
  return {
    text: result + text.slice(copied),
    original: ({ start, end }) => ({ start: position(start, 'start'), end: position(end, 'end') }),
  };
}
