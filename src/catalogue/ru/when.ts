import type { Words } from '../en.ts';

export const when: Words['when'] = {
  since: ({ start }) => `с ${start}`,
  until: ({ end }) => `по ${end}`,
  everyYear: ({ day }) => `${day}, каждый год`,
  anyTime: 'за всё время',
};
