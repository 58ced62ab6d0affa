import { cpSync, globSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadWorld } from '../../src/places/load-world.ts';
import { lookUp } from '../../src/places/look-up.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';

const data = join(import.meta.dirname, '..', '..', 'data', 'places');
const gazetteer = openGazetteer();
const copy = mkdtempSync(join(tmpdir(), 'places-'));
afterAll(() => rmSync(copy, { recursive: true }));

describe('openGazetteer', () => {
  it.each([
    ['g169577', ['SY.11', 'SY', 'r.levant', 'r.middle-east', 'r.asia']],
    ['SY.11', ['SY', 'r.levant']],
    ['UA.05', ['UA', 'r.donbas', 'r.eastern-europe', 'r.europe']],
    ['g709717', ['UA.05', 'r.donbas', 'UA']],
    ['RU.12', ['RU', 'r.north-caucasus', 'r.caucasus']],
    ['IN.12', ['IN', 'r.kashmir', 'r.south-asia']],
    ['EG.27', ['EG', 'r.sinai', 'r.africa']],
    ['r.south-ossetia', ['GE', 'r.caucasus']],
    ['HK', ['CN', 'r.east-asia']],
    ['PR', ['US', 'r.caribbean', 'r.americas']],
    ['PS.GZ', ['PS', 'r.palestinian-territories', 'r.levant']],
    ['GB.SCT', ['GB', 'r.british-isles', 'r.europe']],
    ['DE', ['r.central-europe', 'r.europe', 'r.european-union']],
  ])('puts %s within %j', (id, wholes) => {
    expect(gazetteer.get(id)?.within).toEqual(expect.arrayContaining(wholes));
  });

  it('names every whole, and puts no place within itself', () => {
    const { places } = loadWorld();
    for (let number = 0; number < places.size; number += 7) {
      const { id, within } = places.at(number);
      expect(within).not.toContain(id);
      for (const whole of within) expect(gazetteer.get(whole)?.id, `${whole} of ${id}`).toBe(whole);
    }
  });

  it('finds every place by its id', () => {
    const { places } = loadWorld();
    for (let number = 0; number < places.size; number += 11) expect(places.numberOf(places.id(number))).toBe(number);
  });

  it('knows each country with the regions of the world that hold it', () => {
    const { places } = loadWorld();
    for (let number = 0; number < places.size; number++) {
      if (places.type(number) !== 'country') continue;
      const { name, within } = places.at(number);
      expect(within.length, name).toBeGreaterThan(0);
    }
  });

  it('repeats the name of a first-level region, and gives a point on the earth', () => {
    expect(gazetteer.get('US.TX')).toMatchObject({ name: 'Texas', admin1: 'Texas', type: 'admin1', countryCode: 'US' });
    const homs = gazetteer.get('g169577');
    expect(homs?.latitude).toBeCloseTo(34.73, 1);
    expect(homs?.longitude).toBeCloseTo(36.72, 1);
  });

  it.each(['', 'XX', 'g', 'g0', 'g1', 'r.atlantis', 'SY.999'])('knows no place "%s"', (id) => {
    expect(gazetteer.get(id)).toBeUndefined();
  });

  it('is kept in a state folder, and read from there until a file changes', () => {
    const [state, folder] = [join(copy, 'state'), join(copy, 'kept')];
    cpSync(data, folder, { recursive: true });
    const written = () => globSync(join(state, 'gazetteer-*')).map((file) => statSync(file).mtimeMs);
    loadWorld(state, folder);
    const first = written();
    expect(first).toHaveLength(1);
    expect(lookUp(loadWorld(state, folder), 'homs')).toEqual(lookUp(loadWorld(), 'homs'));
    expect(written()).toEqual(first);
    writeFileSync(join(folder, 'other-names.tsv'), 'g169577\tEmesa|Nowhereland\n');
    expect(lookUp(loadWorld(state, folder), 'nowhereland')).toHaveLength(1);
  });

  it('says which row of a table cannot be read, and which place it does not know', () => {
    cpSync(data, copy, { recursive: true });
    writeFileSync(join(copy, 'demonyms.tsv'), '# Place\tDemonyms\nSY\tSyrian\tone too many\n');
    expect(() => loadWorld(null, copy)).toThrow(/demonyms\.tsv:2: Cannot read the row: it has 3 columns, expected 2/);
    writeFileSync(join(copy, 'demonyms.tsv'), 'Atlantis, XX\tAtlantean\n');
    expect(() => loadWorld(null, copy)).toThrow('"Atlantis, XX" is no place of the gazetteer');
  });
});
