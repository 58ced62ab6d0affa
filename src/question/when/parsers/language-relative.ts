import type { Parser } from 'chrono-node';
import { partsOfDay } from '../../../archive/day.ts';
import { dayPlus, unitAround } from '../calendar.ts';
import { parserOf, type Reading } from '../found.ts';
import type { Language } from '../languages/language.ts';
import { settled, type Unit } from '../stretch.ts';

const ONE = 'ein(?:e[mrns]?)?|un[ae]?|uma?|een|одн[ау]|один';
const MONTHS: Partial<Record<Unit, number>> = { month: 1, year: 12, decade: 120 };

/** Parsers of the times that a language counts from today: `last year`, `3 weeks ago`, `the last ten years`. */
export function relativeParsers({ relative, numbers, units, ago, last }: Language): Parser[] {
  const amount = `(?:(?<n>\\d{1,3}|${ONE}|${numbers.replaceAll(' ', '|')})\\s*)?(?<unit>${units.map(([words]) => words).join('|')})`;
  const unitOf = (word: string): Unit =>
    units.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[1] ?? 'day';
  const numberOf = (text = ''): number => {
    const spelled = numbers.split(' ').findIndex((words) => new RegExp(`^(?:${words})$`, 'iu').test(text));
    return spelled >= 0 ? spelled + 2 : Number(text) || 1;
  };
  return [
    ...relative.map(([words, unit, moved]) => aroundToday(words, unit, moved)),
    parserOf(filled(ago, amount), ({ groups, today }): Reading => {
      const unit = unitOf(groups.unit ?? '');
      const days = unitAround(unit, dayPlus(today, lengthOf(unit, -numberOf(groups.n))));
      return withYear(unit, settled(unit, days), days.from);
    }),
    parserOf(filled(last, amount), ({ groups, today }) => {
      const unit = unitOf(groups.unit ?? '');
      const count = numberOf(groups.n ?? groups.counted);
      return settled('span', { from: dayPlus(today, lengthOf(unit, -count)), to: today });
    }),
  ];
}

function aroundToday(words: string, unit: Unit, moved: number): Parser {
  return parserOf(new RegExp(`(?:${words})`, 'iu'), ({ today }): Reading => {
    const days = unitAround(unit, today, moved);
    return withYear(unit, settled(unit, days), days.from);
  });
}

function withYear(unit: Unit, stretch: Reading['stretch'], day: number): Reading {
  return unit === 'year' ? { stretch, year: partsOfDay(day).year } : { stretch };
}

/** `#` is a number and its unit, `##` a number alone (French counts before: `les 3 derniers mois`). */
function filled(pattern: string, amount: string): RegExp {
  return new RegExp(`(?:${pattern})`.replaceAll('##', '(?<counted>\\d{1,3})').replaceAll('#', amount), 'iu');
}

function lengthOf(unit: Unit, count: number) {
  const months = MONTHS[unit];
  return months ? { months: months * count, days: 0 } : { months: 0, days: (unit === 'week' ? 7 : 1) * count };
}
