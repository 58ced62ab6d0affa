import type { Words } from '../en.ts';

export const when: Words['when'] = {
  since: ({ start }) => `seit ${start}`,
  until: ({ end }) => `bis ${end}`,
  everyYear: ({ day }) => `${day}, jedes Jahr`,
  anyTime: 'jederzeit',
};
