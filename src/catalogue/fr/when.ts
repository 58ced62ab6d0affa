import type { Words } from '../en.ts';

export const when: Words['when'] = {
  since: ({ start }) => `depuis ${start}`,
  until: ({ end }) => `jusqu’à ${end}`,
  everyYear: ({ day }) => `${day}, chaque année`,
  anyTime: 'à tout moment',
};
