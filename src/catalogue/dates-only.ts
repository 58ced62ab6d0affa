import { EN, type Words } from './en.ts';

/** Languages of which only the words of dates are known: all else is English. */
export const DATES_ONLY: Readonly<Record<string, Words>> = {
  it: dates('dal *', 'fino a *', '*, ogni anno', 'in ogni momento'),
  nl: dates('sinds *', 'tot en met *', '*, elk jaar', 'altijd'),
};

function dates(since: string, until: string, everyYear: string, anyTime: string): Words {
  return {
    ...EN,
    when: {
      since: ({ start }) => since.replace('*', () => start),
      until: ({ end }) => until.replace('*', () => end),
      everyYear: ({ day }) => everyYear.replace('*', () => day),
      anyTime,
    },
  };
}
