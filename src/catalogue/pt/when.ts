import type { Words } from '../en.ts';

export const when: Words['when'] = {
  since: ({ start }) => `desde ${start}`,
  until: ({ end }) => `até ${end}`,
  everyYear: ({ day }) => `${day}, todos os anos`,
  anyTime: 'em qualquer momento',
};
