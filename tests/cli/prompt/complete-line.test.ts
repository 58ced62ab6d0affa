import { beforeAll, describe, expect, it } from 'vitest';
import type { Annalist } from '../../../src/annalist.ts';
import { completeLine } from '../../../src/cli/prompt/complete-line.ts';
import { openOwnArchive } from '../../end-to-end/real-bot.ts';

describe('completeLine', () => {
  let annalist: Annalist;
  beforeAll(async () => {
    annalist = await openOwnArchive();
  });
  const complete = (line: string) => completeLine(line, annalist, { today: 20_779, locale: 'en-US' });

  it.each([
    ['what happened in Kyi', 'Kyiv', 'Kyi'],
    ['kyi', 'Kyiv', 'kyi'],
    ['events in the United Kin', 'United Kingdom', 'United Kin'],
    ['Japan in March 201', 'March 2011', 'March 201'],
    ['new zea', 'New Zealand', 'new zea'],
  ])('of "%s" offers %s', (line, wanted, typed) => {
    const [choices, part] = complete(line);
    expect(choices).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${wanted}`))]));
    expect(part).toBe(typed);
    expect(choices.every((choice) => choice.toLowerCase().startsWith(typed.toLowerCase()))).toBe(true);
  });

  it('offers examples before anything is typed, and nothing where nothing begins so', () => {
    expect(complete('')[0].length).toBeGreaterThan(3);
    expect(complete('zzyzx qwrtp')).toEqual([[], 'zzyzx qwrtp']);
  });
});
