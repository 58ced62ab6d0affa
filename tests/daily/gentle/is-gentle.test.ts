import { describe, expect, it } from 'vitest';
import { isGentle } from '../../../src/daily/gentle/is-gentle.ts';

const speaksOf = (title: string) => ({ title, topic: null, summary: null });

describe('isGentle', () => {
  it.each([
    'Gunmen kill nine people in a market in Kano.',
    'An earthquake shakes the coast of Chile.',
    'The novelist dies at her home in Lisbon, aged 90.',
    'Flood waters reach the old town of Passau.',
    'A ferry capsizes off Zanzibar.',
    'The court sentenced the former general to life imprisonment.',
    'Heavy rains claim 46 lives in the hills.',
    'Health officials report 300 confirmed cases in the port.',
    'A COVID-19 ward opens in Turin.',
    'Rebels take the airfield north of the city.',
    'A wildfire reaches the suburbs of Athens.',
  ])('leaves out: %s', (title) => {
    expect(isGentle(speaksOf(title))).toBe(false);
  });

  it.each([
    'A probe enters orbit around the Moon.',
    'Voters in Iceland elect a new parliament.',
    'The Warsaw opera reopens after four years.',
    'Archaeologists present a temple found near Luxor.',
    'Studies of diet and deadlines win a prize in Bern.',
    'Reward points are taxed in Norway.',
    'The runner wins the marathon in Berlin.',
    'The village celebrates its skilled weavers.',
  ])('keeps: %s', (title) => {
    expect(isGentle(speaksOf(title))).toBe(true);
  });

  it('looks at the topic and the summary too', () => {
    expect(isGentle({ ...speaksOf('Talks go on.'), topic: 'Armed conflicts and attacks' })).toBe(false);
    expect(isGentle({ ...speaksOf('A train stops.'), summary: 'Two passengers were injured.' })).toBe(false);
  });
});
