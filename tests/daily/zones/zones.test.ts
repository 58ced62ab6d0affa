import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetAt, offsetText, readOffset } from '../../../src/daily/zones/offset.ts';
import { zoneLabel } from '../../../src/daily/zones/zone-name.ts';
import { openZones } from '../../../src/daily/zones/zones.ts';
import { openGazetteer } from '../../../src/places/open-gazetteer.ts';

const zones = openZones(openGazetteer());
/** A winter's day in the north: 22 November 2026, 02:20 UTC. */
const asking = { locale: 'en-US', now: Date.UTC(2026, 10, 22, 2, 20) };

describe('readZone', () => {
  it.each([
    // cities, in any spelling
    ['Berlin', 'Europe/Berlin'],
    ['berlin', 'Europe/Berlin'],
    [' Berlin ', 'Europe/Berlin'],
    ['München', 'Europe/Berlin'],
    ['Munich, Germany', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['NYC', 'America/New_York'],
    ['San Francisco', 'America/Los_Angeles'],
    ['Boise', 'America/Boise'],
    ['Mumbai', 'Asia/Kolkata'],
    ['Kyiv', 'Europe/Kyiv'],
    ['Kiev', 'Europe/Kyiv'],
    ['Москва', 'Europe/Moscow'],
    ['東京', 'Asia/Tokyo'],
    ['Ho Chi Minh City', 'Asia/Ho_Chi_Minh'],
    ['Beirut', 'Asia/Beirut'],
    ['London', 'Europe/London'],
    ['Paris', 'Europe/Paris'],
    ['Portland', 'America/Los_Angeles'],
    ['Portland, Maine', 'America/New_York'],
    ['Birmingham', 'Europe/London'],
    ['Berlin time', 'Europe/Berlin'],
    // regions
    ['Texas', 'America/Chicago'],
    ['California', 'America/Los_Angeles'],
    ['Hawaii', 'Pacific/Honolulu'],
    ['Bali', 'Asia/Makassar'],
    // countries and codes
    ['Germany', 'Europe/Berlin'],
    ['Deutschland', 'Europe/Berlin'],
    ['DE', 'Europe/Berlin'],
    ['fr', 'Europe/Paris'],
    ['GB', 'Europe/London'],
    ['UK', 'Europe/London'],
    ['India', 'Asia/Kolkata'],
    ['JP', 'Asia/Tokyo'],
    ['Nepal', 'Asia/Kathmandu'],
    ['XK', 'Europe/Belgrade'],
    ['Spain', 'Europe/Madrid'],
    ['Brazil', 'America/Sao_Paulo'],
    ['Ukraine', 'Europe/Kyiv'],
    ['Chile', 'America/Santiago'],
    // ids, old and new, in any case
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['America/New York', 'America/New_York'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['US/Eastern', 'America/New_York'],
    ['EST5EDT', 'America/New_York'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['Etc/UTC', 'UTC'],
    // offsets
    ['UTC', 'UTC'],
    ['GMT', 'UTC'],
    ['Z', 'UTC'],
    ['+0', 'UTC'],
    ['UTC+2', 'Etc/GMT-2'],
    ['utc +2', 'Etc/GMT-2'],
    ['GMT-5', 'Etc/GMT+5'],
    ['+02:00', 'Etc/GMT-2'],
    ['−3', 'Etc/GMT+3'],
    ['+14', 'Etc/GMT-14'],
    ['+5:30', 'Asia/Kolkata'],
    ['UTC+0545', 'Asia/Kathmandu'],
    // abbreviations, steered to a city
    ['EST', 'America/New_York'],
    ['est', 'America/New_York'],
    ['E.S.T.', 'America/New_York'],
    ['Eastern Time', 'America/New_York'],
    ['Pacific Standard Time', 'America/Los_Angeles'],
    ['PT', 'America/Los_Angeles'],
    ['CST', 'America/Chicago'],
    ['CET', 'Europe/Berlin'],
    ['CEST', 'Europe/Berlin'],
    ['Central European Time', 'Europe/Berlin'],
    ['EET', 'Europe/Athens'],
    ['BST', 'Europe/London'],
    ['IST', 'Asia/Kolkata'],
    ['MSK', 'Europe/Moscow'],
    ['JST', 'Asia/Tokyo'],
    ['AEST', 'Australia/Sydney'],
    ['NZDT', 'Pacific/Auckland'],
    ['HST', 'Pacific/Honolulu'],
  ])('reads %s as %s', (text, zone) => {
    expect(zones.read(text, asking)).toMatchObject({ kind: 'zone', zone });
  });

  it.each([
    ['Georgia', ['Asia/Tbilisi', 'America/New_York']],
    ['Springfield', ['America/Chicago', 'America/Los_Angeles', 'America/New_York']],
    ['US', ['America/New_York', 'America/Los_Angeles', 'America/Chicago']],
    ['Russia', ['Europe/Moscow', 'Asia/Novosibirsk']],
    ['Australia', ['Australia/Sydney', 'Australia/Perth']],
    ['Canada', ['America/Toronto', 'America/Vancouver']],
    ['-3:30', ['America/St_Johns']],
  ])('asks back where %s may be several', (text, expected) => {
    const reading = zones.read(text, asking);
    expect(reading.kind).toBe('unsure');
    const offered = reading.kind === 'unsure' ? reading.suggestions.map(({ zone }) => zone) : [];
    for (const zone of expected) expect(offered).toContain(zone);
  });

  it.each(['', '9', 'banana', 'xyzzy', 'soon', 'Europe', '+15', '-13', 'UTC+99', 'Mars/Phobos', '🕘', 'x'.repeat(300)])(
    'takes %j for no zone, and suggests some',
    (text) => {
      const reading = zones.read(text, asking);
      expect(reading.kind).toBe('unsure');
      expect(reading.kind === 'unsure' && reading.suggestions.length).toBeGreaterThan(0);
    },
  );

  it('suggests first what stands near an unknown word', () => {
    const reading = zones.read('Berlinn', asking);
    const zone = reading.kind === 'zone' ? reading.zone : reading.suggestions[0]?.zone;
    expect(zone).toBe('Europe/Berlin');
  });

  it.each([
    ['EST', 'summer time'],
    ['IST', 'Dublin, Ireland or Jerusalem, Israel'],
    ['CST', 'Shanghai, China'],
    ['UTC+2', 'stays the same all year'],
    ['Brazil', 'several time zones'],
  ])('says how it read %s', (text, words) => {
    const reading = zones.read(text, asking);
    expect(reading.kind === 'zone' && reading.note).toContain(words);
  });

  it.each(['Berlin', 'Europe/Berlin', 'Germany', 'UTC'])('has no remark on %s', (text) => {
    expect(zones.read(text, asking)).toMatchObject({ note: '' });
  });

  it('takes the asker’s own city for a clock that many keep', () => {
    expect(zones.read('CET', { ...asking, locale: 'fr' })).toMatchObject({ zone: 'Europe/Paris' });
    expect(zones.read('CET', { ...asking, locale: 'it' })).toMatchObject({ zone: 'Europe/Rome' });
  });

  it('never throws, and gives only zones that the runtime knows', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const reading = zones.read(text, asking);
        if (reading.kind === 'zone') expect(Number.isFinite(offsetAt(reading.zone, asking.now))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('completeZone', () => {
  const labels = (typed: string, locale = 'en-GB') =>
    zones.complete(typed, { ...asking, locale }).map((one) => zoneLabel(one, { ...asking, locale }));

  it('begins with where the asker’s language is at home', () => {
    expect(labels('', 'de')[0]).toBe('Berlin, Deutschland · 03:20 · UTC+1');
    expect(labels('', 'ja')[0]).toMatch(/^Tokyo, 日本 · /);
    expect(labels('', 'en-GB')[0]).toBe('London, United Kingdom · 02:20 · UTC');
  });

  it.each([
    ['ber', 'Berlin, Germany · 03:20 · UTC+1'],
    ['munich', 'Munich, Germany · 03:20 · UTC+1'],
    ['est', 'New York City, New York · 21:20 · UTC−5'],
    ['IST', 'Kolkata, India · 07:50 · UTC+5:30'],
    ['de', 'Berlin, Germany · 03:20 · UTC+1'],
    ['san f', 'San Francisco, California · 18:20 · UTC−8'],
    ['europe/berlin', 'Berlin, Germany · 03:20 · UTC+1'],
    ['utc+2', 'UTC+2, all year · 04:20 · UTC+2'],
    ['-3:30', "St. John's, Canada · 22:50 · UTC−3:30"],
    ['nepal', 'Kathmandu, Nepal · 08:05 · UTC+5:45'],
  ])('offers for %s: %s', (typed, label) => {
    expect(labels(typed)).toContain(label);
  });

  it('offers at most 25, each zone once, each of a hundred characters at most, each readable when sent', () => {
    for (const typed of ['', 'a', 'us', '+1', 'san', 'europe/', 'new', 'c', 'xq', '“', 'x'.repeat(100)]) {
      const offered = zones.complete(typed, asking);
      expect(offered.length).toBeLessThanOrEqual(25);
      expect(new Set(offered.map(({ zone }) => zone)).size).toBe(offered.length);
      for (const one of offered) {
        expect(zoneLabel(one, asking).length).toBeLessThanOrEqual(100);
        expect(zones.read(one.zone, asking)).toMatchObject({ kind: 'zone', zone: one.zone });
      }
    }
  });
});

describe('readOffset', () => {
  it('reads back what offsetText writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -48, max: 56 }), (quarters) => {
        expect(readOffset(offsetText(quarters * 15))).toBe(quarters * 15);
      }),
    );
  });
});

describe('zoneName', () => {
  it.each([
    ['Europe/Berlin', 'Berlin, Germany'],
    ['Asia/Singapore', 'Singapore'],
    ['Etc/GMT-2', 'UTC+2, all year'],
    ['UTC', 'UTC, all year'],
    ['Antarctica/Troll', 'Troll'],
  ])('calls %s %s', (zone, name) => {
    expect(zones.name(zone, 'en-GB')).toBe(name);
  });
});
