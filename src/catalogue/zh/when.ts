import type { Words } from '../en.ts';

export const when: Words['when'] = {
  since: ({ start }) => `${start}以来`,
  until: ({ end }) => `截至${end}`,
  everyYear: ({ day }) => `每年${day}`,
  anyTime: '任何时间',
};
