import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnNames, type NamedTitle } from '../../src/archive/names/learn-names.ts';
import { findNamesInTitles } from '../../src/archive/names/names-in-titles.ts';
import { nameKey, Spellings } from '../../src/archive/names/spelling.ts';
import { splitNames } from '../../src/archive/names/split-names.ts';

describe('splitNames', () => {
  const known = new Set(['Alexandria, Virginia', 'Murders of A, B and C']);
  it.each([
    ['Oslo, Norway', ['Oslo', 'Norway']],
    ['Norway', ['Norway']],
    ['', []],
    ['Alexandria, Virginia, Norway', ['Alexandria, Virginia', 'Norway']],
    ['Norway, Alexandria, Oslo', ['Norway', 'Alexandria', 'Oslo']],
    ['Murders of A, B and C, Oslo', ['Murders of A, B and C', 'Oslo']],
    ['Senate, Washington, D.C.', ['Senate', 'Washington, D.C.']],
    ['Ruritanian general election, 2015, Oslo', ['Ruritanian general election, 2015', 'Oslo']],
    ['2008, 2008 floods, Oslo', ['2008', '2008 floods', 'Oslo']],
    ['Tornado outbreak of March 3, 2019, Oslo', ['Tornado outbreak of March 3, 2019', 'Oslo']],
    ['July 12, 2007 strike, Oslo', ['July 12, 2007 strike', 'Oslo']],
    ['Siege (north, south), Oslo', ['Siege (north, south)', 'Oslo']],
    ['Acme, Inc., Oslo', ['Acme, Inc.', 'Oslo']],
    ['挪威, 奧斯陸', ['挪威', '奧斯陸']],
  ])('splits %j', (context, names) => {
    expect(splitNames(context, known)).toEqual(names);
  });

  it('splits what was joined, whatever the names', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{4,8}( [A-Z][a-z]{4,8}){0,2}$/);
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(splitNames(names.join(', '), new Set())).toEqual(names);
      }),
    );
  });
});

describe('learnNames', () => {
  const event = (title: string, contexts: string[], topic: string | null = null): NamedTitle => ({
    title,
    topic,
    contexts: new Set(contexts),
  });

  it('learns a topic with a comma', () => {
    expect(learnNames([event('', [], 'Election, second round')])).toContain('Election, second round');
  });

  it('learns the neighbours that break the order of a list and stand together in the title', () => {
    const events = [event('A fire in Zurich, Ontario, ends.', ['Canada, Zurich, Ontario', 'Canada, fire'])];
    expect([...learnNames(events)]).toEqual(['Zurich, Ontario']);
  });

  it.each([
    ['the title does not say them so', [event('Zurich burns, and Ontario', ['Canada, Zurich, Ontario'])]],
    ['the second stands alone elsewhere', [event('In Zurich, Ontario', ['Canada, Zurich, Ontario', 'Ontario, Paris'])]],
    ['the list is in no order at all', [event('Zurich, Ontario', ['Rome, Zurich, Ontario, Bern'])]],
    ['there are only two', [event('Zurich, Ontario', ['Zurich, Ontario'])]],
  ])('learns nothing where %s', (_, events) => {
    expect([...learnNames(events)]).toEqual([]);
  });
});

describe('Spellings', () => {
  it('shows the spelling used most, and counts all of them', () => {
    const spellings = new Spellings();
    for (const name of ['Ruritanian Army', 'Ruritanian army', 'Ruritanian Army', 'North–South', 'North-South']) {
      spellings.add(name);
    }
    expect(spellings.best('Ruritanian army')).toBe('Ruritanian Army');
    expect(spellings.countOf('ruritanian army')).toBe(3);
    expect(nameKey('North–South')).toBe(nameKey('North-South'));
    expect([...spellings.all()].length).toBe(2);
  });
});

describe('findNamesInTitles', () => {
  const spellings = new Spellings();
  const names = ['New York', 'New York City', 'York', 'Police', 'Oslo', 'Rain', 'ETA', 'drone', '挪威', '奧斯陸大學'];
  for (const name of names) for (let times = 0; times < 4; times++) spellings.add(name);
  spellings.add('Rare Name');
  const find = findNamesInTitles(spellings, ['the police and the police', 'rain']);

  it.each([
    ['Police close New York City.', ['New York City']],
    ['York and New York agree.', ['York', 'New York']],
    ["Oslo's mayor resigns.", ['Oslo']],
    ['Osloer and oslo are no matches.', []],
    ['A drone and a Rare Name are not looked for.', []],
    ['奧斯陸大學與挪威', ['奧斯陸大學', '挪威']],
  ])('finds in %j', (title, found) => {
    expect(find(title)).toEqual(found);
  });
});
