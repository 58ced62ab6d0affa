import type { ParsingResult, Refiner } from 'chrono-node';

/** Of results that overlap, the longest stays; of equally long ones the earlier parser's. */
export const keepLongest: Refiner = {
  refine(_context, results) {
    const byLength = [...results].sort((a, b) => b.text.length - a.text.length);
    const kept: ParsingResult[] = [];
    for (const result of byLength) {
      if (!kept.some((other) => overlap(other, result))) kept.push(result);
    }
    return kept.sort((a, b) => a.index - b.index);
  },
};

function overlap(a: ParsingResult, b: ParsingResult): boolean {
  return a.index < b.index + b.text.length && b.index < a.index + a.text.length;
}
