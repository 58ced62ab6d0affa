import { describe, expect, it } from 'vitest';
import { compareTitle, isSameEvent } from '../../src/archive/merge/same-event.ts';
import { stripTopic } from '../../src/archive/merge/strip-topic.ts';

function same(one: string, other: string, evidence: 'linked' | 'none' | 'against' = 'none'): boolean {
  const titles = [compareTitle(one), compareTitle(other)] as const;
  expect(isSameEvent(titles[1], titles[0], evidence)).toBe(isSameEvent(titles[0], titles[1], evidence));
  return isSameEvent(titles[0], titles[1], evidence);
}

const SENTENCE = 'Rebels capture the airport of Zenda after a siege of nine months.';

describe('isSameEvent', () => {
  it.each([
    ['a topic with a colon', SENTENCE, `Ruritanian war:${SENTENCE}`],
    ['a topic with a full stop', SENTENCE, `Ruritanian war. ${SENTENCE}`],
    ['a topic with both', SENTENCE, `Ruritanian war:. ${SENTENCE}`],
    ['a chain of topics', SENTENCE, `Ruritanian war. Siege of Zenda (May-June 2016). ${SENTENCE}`],
    ['a topic whose mark was lost', SENTENCE, `Ruritanian war${SENTENCE}`],
    ['one topic glued in two ways', `Ruritanian war:${SENTENCE}`, `Ruritanian war:: ${SENTENCE}`],
    ['an apostrophe turned into a dash', "The mayor's car is stolen in Zenda.", 'The mayor-s car is stolen in Zenda.'],
    [
      'a lost dash',
      'The CJTF-OIR bombs a bridge near Zenda, Ruritania.',
      'The CJTFOIR bombs a bridge near Zenda, Ruritania.',
    ],
    [
      'a lost letter',
      'Singer Thalia Sodi gets a star in Hollywood today.',
      'Singer Thala Sodi gets a star in Hollywood today.',
    ],
    [
      'a letter at the cut',
      'A bus with forty pilgrims falls into a river in Ruritania, witnesses repo',
      'A bus with forty pilgrims falls into a river in Ruritania, witnesses re',
    ],
    [
      'a number that rose',
      'At least 10 people die in wildfires in the county of Zenda, Ruritania.',
      'At least 15 people die in wildfires in the county of Zenda, Ruritania.',
    ],
    [
      'a number in words',
      'At least ten people die in wildfires in the county of Zenda.',
      'At least 13 people die in wildfires in the county of Zenda.',
    ],
    [
      'a clause added',
      'A court in Zenda jails the former minister for bribery.',
      'A court in Zenda jails the former minister for bribery, his lawyers say.',
    ],
    [
      'two words for one thing',
      'A bomb of ISIS kills ten people at a market in Zenda.',
      'A bomb of ISIL kills ten people at a market in Zenda.',
    ],
    [
      'initials for a name',
      'Rebels of the Zenda Liberation Front free ten hostages near Strelsau.',
      'Rebels of the ZLF free ten hostages near Strelsau.',
    ],
  ])('takes for one event: %s', (_, one, other) => {
    expect(same(one, other)).toBe(true);
  });

  it.each([
    [
      'two names a letter apart',
      'The president of Iran opens a hospital in the capital of the country.',
      'The president of Iraq opens a hospital in the capital of the country.',
    ],
    [
      'two results',
      'Zenda United beats Strelsau Rovers 2-1 in the cup of Ruritania.',
      'Strelsau Rovers beats Zenda Town 3-1 in the cup of Ruritania.',
    ],
    [
      'two deaths',
      'Anna Berg, Norwegian actress and singer, dies at the age of 81.',
      'Olav Dahl, Norwegian actress and singer, dies at the age of 82.',
    ],
    [
      'two places',
      'A bomb kills 12 people at a market in Zenda, Ruritania.',
      'A bomb kills 12 people at a market in Hofbau, Ruritania.',
    ],
    [
      'one entry of a list each',
      'Ruritania reports a record 285 new cases in the past 24 hours.',
      'Borduria reports a record 613 new cases in the past 24 hours.',
    ],
    [
      'two disciplines',
      'Anna Berg wins the singles title of the Zenda tennis open in straight sets.',
      'Anna Berg wins the doubles title of the Zenda tennis open in straight sets.',
    ],
    [
      'the contrary',
      'The parliament of Ruritania approves the budget of the government.',
      'The parliament of Ruritania does not approve the budget of the government.',
    ],
    [
      'two flights',
      'Air Zenda Flight 17 lands safely after an engine fails over the sea.',
      'Air Zenda Flight 93 lands safely after an engine fails over the sea.',
    ],
    [
      'two years',
      'Zenda is chosen to host the world games of summer 2024.',
      'Zenda is chosen to host the world games of summer 2028.',
    ],
    [
      'two shocks',
      'An earthquake shakes the coast of Ruritania near Zenda.',
      'A second earthquake shakes the coast of Ruritania near Zenda.',
    ],
    [
      'one short sentence behind two topics',
      'Flood in Zenda: At least five people die there.',
      'Storm in Hofbau: At least five people die there.',
    ],
    ['two of one topic', 'Ruritanian war: The king flees to Zenda.', 'Ruritanian war: The queen stays in Strelsau.'],
    ['two towns in Chinese', '波蘭舉行議會上下兩院選舉。', '瑞士舉行議會上下兩院選舉。'],
  ])('takes for two events: %s', (_, one, other) => {
    expect(same(one, other)).toBe(false);
  });

  it('asks for more where one index lists both, and for less where they have a source in common', () => {
    const [ten, twelve] = [
      'At least 10 people die in wildfires in the county of Zenda.',
      'At least 12 people die in wildfires in the county of Zenda.',
    ];
    expect([same(ten, twelve, 'against'), same(ten, twelve)]).toEqual([false, true]);
    expect(same(SENTENCE, `Ruritanian war. ${SENTENCE}`, 'against')).toBe(true);
    const [many, victims] = [
      'The council says 67 bodies, many shot at close range, were found in Zenda.',
      'The council says 67 bodies, victims of an execution, were found in Zenda.',
    ];
    expect([same(many, victims), same(many, victims, 'linked')]).toEqual([false, true]);
  });
});

describe('stripTopic', () => {
  it('offers every seam, the shortest topic first', () => {
    expect(stripTopic('War. Siege of X:The king flees.').map(({ topic }) => topic)).toEqual(['War', 'War. Siege of X']);
  });
});
