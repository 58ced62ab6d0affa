import { describe, expect, it } from 'vitest';
import { placeText, taggedPlaceText } from '../../../src/discord/render/place-text.ts';
import type { Place } from '../../../src/places/place.ts';
import { PALMYRA, SYRIA } from '../sample.ts';

const HOMS: Place = { ...PALMYRA, id: 'SY.11', name: 'Homs', type: 'admin1' };
const SEA: Place = { ...SYRIA, id: 'r.aegean', name: 'Aegean Sea', type: 'other', countryCode: '' };

describe('placeText', () => {
  it.each([
    [SYRIA, 'en', 'Syria'],
    [HOMS, 'en', 'Homs, Syria'],
    [PALMYRA, 'en', 'Palmyra, Homs, Syria'],
    [PALMYRA, 'de', 'Palmyra, Homs, Syrien'],
    [SEA, 'en', 'Aegean Sea'],
    [{ ...PALMYRA, countryCode: '??' }, 'en', 'Palmyra, Homs'],
  ])('of $name in %s', (place, locale, expected) => {
    expect(placeText(place, locale)).toBe(expected);
  });
});

describe('taggedPlaceText', () => {
  it.each([
    [PALMYRA, 'Palmyra', 'Palmyra, Homs, Syria'],
    [SYRIA, 'Syrian Army', 'Syria (“Syrian Army”)'],
    [SYRIA, '', 'Syria'],
  ])('of $name by %j', (place, why, expected) => {
    expect(taggedPlaceText({ place, why }, 'en')).toBe(expected);
  });
});
