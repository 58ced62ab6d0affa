import { describe, expect, it } from 'vitest';
import { learnPlaces } from '../../src/places/learn-places.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { withLearntPlaces } from '../../src/places/with-learnt-places.ts';

const gazetteer = openGazetteer();
const learnt = (...titles: string[]) =>
  learnPlaces(
    titles.map((title) => ({ title })),
    gazetteer,
  ).map(({ id, within, countryCode }) => `${id} ${within[0]}/${countryCode}`);

describe('learnPlaces', () => {
  it.each([
    ['Gunmen attack the village of Zorbanika in northern Nigeria.', 'n.zorbanika NG/NG'],
    ['A fire burns down a barn in Qualimont, California.', 'n.qualimont US.CA/US'],
    ['Soldiers enter the Syrian town of Tell Marzuqa near the border with Turkey.', 'n.tell-marzuqa SY/SY'],
    ['A bridge falls in Brandlwyn District, Wales.', 'n.brandlwyn GB.WLS/GB'],
    ['Ballots are counted again in Quillstone County, Florida.', 'n.quillstone-county US.FL/US'],
    ['A ferry sinks off the island of Palimbaka, Indonesia.', 'n.palimbaka ID/ID'],
  ])('learns from "%s" %s', (title, place) => {
    expect(learnt(title)).toEqual([place]);
  });

  it.each([
    ['a place that the gazetteer has', 'A car bomb explodes in the town of Homs, Syria.'],
    ['a town of no known country', 'Snow falls on the village of Zorbanika.'],
    ['a town between two countries', 'France and Spain argue about the village of Zorbanika.'],
    ['what is called a building', 'A man is arrested at Zorbanika Stadium, Nigeria.'],
    ['known persons', 'The city of Obama, Kenya, is renamed.'],
  ])('learns nothing from %s', (_, title) => {
    expect(learnt(title)).toEqual([]);
  });

  it('makes no name of words that are written small elsewhere', () => {
    expect(learnt('Gunmen attack in Marketplace, Nigeria.', 'A marketplace burns.')).toEqual([]);
  });

  it('puts a name into the country on which its sightings agree, and learns none on which they do not', () => {
    const nigerian = 'Gunmen attack the village of Zorbanika, Nigeria.';
    const chadian = 'Gunmen attack the village of Zorbanika, Chad.';
    expect(learnt(nigerian, nigerian, nigerian, chadian)).toEqual(['n.zorbanika NG/NG']);
    expect(learnt(nigerian, chadian)).toEqual([]);
  });

  it('gives the same places whatever the order of the titles', () => {
    const titles = ['The village of Zorbanika, Chad, is flooded.', 'A crash in Qualimont, Nevada, kills one.'];
    expect(learnt(...titles)).toEqual(learnt(...titles.toReversed()));
  });
});

describe('withLearntPlaces', () => {
  const places = learnPlaces(
    [
      { title: 'A fire burns down a barn in Qualimont, California.' },
      { title: 'Rain in the village of Tell Marzuqa, Syria.' },
    ],
    gazetteer,
  );
  const both = withLearntPlaces(gazetteer, places);

  it.each(['Qualimont', 'qualimont', 'Qualimont, California', 'Qualimont, US', 'n.qualimont'])('reads "%s"', (text) => {
    expect(both.resolve(text)).toMatchObject({ match: 'exact', places: [{ id: 'n.qualimont' }] });
  });

  it('reads no learnt place where it is said to be elsewhere', () => {
    expect(both.resolve('Qualimont, France').places.map(({ id }) => id)).not.toContain('n.qualimont');
  });

  it('knows it by its id, within what contains it', () => {
    expect(both.get('n.qualimont')?.within).toEqual(expect.arrayContaining(['US.CA', 'US', 'r.north-america']));
  });

  it.each([
    ['The mayor of California visits Qualimont.', ['US.CA', 'n.qualimont']],
    ['A storm strikes near Tell Marzuqa.', ['n.tell-marzuqa']],
    ['Qualimont', ['n.qualimont']],
    ['qualimont fire', ['n.qualimont']],
    ['John Qualimont resigns.', []],
    ['Qualimont wins the cup.', []],
    ['Rain falls on Paris, France.', ['g2988507', 'FR']],
  ])('finds in "%s" %j', (text, ids) => {
    expect(both.find(text).map(({ place }) => place.id)).toEqual(ids);
  });

  it('completes it where the archive speaks of it, before what is spoken of less', () => {
    const weights = new Map([
      ['n.qualimont', 3],
      ['QA', 2],
    ]);
    expect(both.suggest('Qua', 5, weights)[0]?.id).toBe('n.qualimont');
    expect(both.suggest('Q', 5, weights).map(({ id }) => id)).toEqual(expect.arrayContaining(['n.qualimont', 'QA']));
    expect(both.suggest('Qua', 25, new Map([['QA', 2]])).map(({ id }) => id)).not.toContain('n.qualimont');
  });

  it('is the gazetteer itself where nothing was learnt', () => {
    expect(withLearntPlaces(gazetteer, [])).toBe(gazetteer);
  });
});
