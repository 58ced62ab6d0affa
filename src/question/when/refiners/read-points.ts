import type { ParsingComponents, ParsingContext, ParsingResult, Refiner } from 'chrono-node';
import { dayOf } from '../../../archive/day.ts';
import { Found } from '../found.ts';
import { everyYear, type Stretch, settled } from '../stretch.ts';

/** Turns chrono's points into stretches by their components; what says no day is dropped. */
export const readPoints: Refiner = {
  refine: (context, results) =>
    results.flatMap((result) => (result instanceof Found ? [result] : point(context, result))),
};

function point(context: ParsingContext, result: ParsingResult): Found[] {
  const { start, end } = result;
  if (!start.isCertain('day') || !start.isCertain('month')) return [];
  const span = { start: result.index, end: result.index + result.text.length };
  const weak = /^now$/i.test(result.text);
  return [new Found(context, span, { stretch: end ? range(start, end) : single(start), weak })];
}

function single(components: ParsingComponents): Stretch {
  const { year, month, day } = numbers(components);
  if (components.isCertain('year')) return settledDays(dayOf(year, month, day), dayOf(year, month, day));
  return dayOf(2000, month, day) === null ? settled('day', null) : everyYear(month, day);
}

function range(start: ParsingComponents, end: ParsingComponents): Stretch {
  const first = numbers(start);
  const last = numbers(end);
  const inYear = (year: number) =>
    settledDays(dayOf(year, first.month, first.day), dayOf(year, last.month, last.day)).inYear(0);
  if (start.isCertain('year')) return settled('span', inYear(first.year));
  return inYear(2000) ? { unit: 'span', settled: false, inYear } : settled('span', null);
}

function settledDays(from: number | null, to: number | null): Stretch {
  const unit = from === to ? 'day' : 'span';
  return settled(unit, from === null || to === null || to < from ? null : { from, to });
}

function numbers(components: ParsingComponents) {
  return {
    year: components.get('year') ?? 0,
    month: components.get('month') ?? 0,
    day: components.get('day') ?? 0,
  };
}
