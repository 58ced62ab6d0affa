import { describe, expect, it } from 'vitest';
import { followUpDegree } from '../../src/timeline/follow-up.ts';

describe('followUpDegree', () => {
  it.each([
    'The death toll from the flood in Jakarta rises to 51.',
    'Thousands mourn the victims in Oslo.',
    'Three officers are charged with negligence over the Harbour Hall siege.',
    'A court finds that the town had ignored warnings before the 2004 landslide.',
    'Two years after the eruption the first families return.',
    'Relatives of victims of the ferry sinking ask for an inquiry.',
  ])('is above 0: %s', (title) => {
    expect(followUpDegree(title, 2010)).toBeGreaterThan(0);
  });

  it.each([
    'A strong earthquake destroys the old town of Arequipa, Peru.',
    'Gunmen storm a hotel in Bamako.',
    'The parliament of Lisbon elects Ana Sousa as president. She calls for unity and says that she will visit Brazil.',
    'A bomb goes off at a funeral in Quetta.',
  ])('is 0: %s', (title) => {
    expect(followUpDegree(title, 2010)).toBe(0);
  });
});
