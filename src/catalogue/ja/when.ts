import type { Words } from '../en.ts';

export const when: Words['when'] = {
  since: ({ start }) => `${start}以降`,
  until: ({ end }) => `${end}まで`,
  everyYear: ({ day }) => `毎年${day}`,
  anyTime: '全期間',
};
