import type { Words } from '../en.ts';

export const when: Words['when'] = {
  since: ({ start }) => `з ${start}`,
  until: ({ end }) => `до ${end}`,
  everyYear: ({ day }) => `${day}, щороку`,
  anyTime: 'за весь час',
};
