import type { Words } from '../en.ts';

export const when: Words['when'] = {
  since: ({ start }) => `desde ${start}`,
  until: ({ end }) => `hasta ${end}`,
  everyYear: ({ day }) => `${day}, cada año`,
  anyTime: 'en cualquier momento',
};
