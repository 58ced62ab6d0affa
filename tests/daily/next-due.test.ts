import { describe, expect, it } from 'vitest';
import { dueOn, localDate, nextDue, type Schedule } from '../../src/daily/next-due.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FROM = Date.UTC(2024, 0, 1);
const TO = Date.UTC(2031, 0, 1);

const at = (iso: string) => Temporal.Instant.from(iso).epochMilliseconds;
const iso = (instant: number) => new Date(instant).toISOString().replace(':00.000Z', 'Z');
const daily = (zone: string, time: string): Schedule => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { zone, minute: hour * 60 + minute, weekdays: EVERY_DAY };
};

describe('nextDue', () => {
  it.each([
    ['an ordinary day', 'Europe/Berlin', '09:00', '2027-05-03T06:59:00Z', '2027-05-03', '2027-05-03T07:00Z'],
    ['strictly after', 'Europe/Berlin', '09:00', '2027-05-03T07:00:00Z', '2027-05-04', '2027-05-04T07:00Z'],
    ['a time skipped in spring', 'Europe/Berlin', '02:30', '2027-03-27T12:00:00Z', '2027-03-28', '2027-03-28T01:00Z'],
    [
      'a time repeated in autumn, once',
      'Europe/Berlin',
      '02:30',
      '2027-10-30T12:00:00Z',
      '2027-10-31',
      '2027-10-31T00:30Z',
    ],
    ['nor a second time', 'Europe/Berlin', '02:30', '2027-10-31T00:30:00Z', '2027-11-01', '2027-11-01T01:30Z'],
    ['no midnight in Santiago', 'America/Santiago', '00:00', '2024-09-07T12:00:00Z', '2024-09-08', '2024-09-08T04:00Z'],
    ['no midnight in Cairo', 'Africa/Cairo', '00:15', '2025-04-24T12:00:00Z', '2025-04-25', '2025-04-24T22:00Z'],
    ['no midnight in Havana', 'America/Havana', '00:30', '2026-03-07T12:00:00Z', '2026-03-08', '2026-03-08T05:00Z'],
    ['no midnight in Beirut', 'Asia/Beirut', '00:00', '2026-03-28T12:00:00Z', '2026-03-29', '2026-03-28T22:00Z'],
    [
      'a midnight twice in Havana',
      'America/Havana',
      '00:30',
      '2026-10-31T12:00:00Z',
      '2026-11-01',
      '2026-11-01T04:30Z',
    ],
    [
      'half an hour of change',
      'Australia/Lord_Howe',
      '02:10',
      '2026-10-03T10:00:00Z',
      '2026-10-04',
      '2026-10-03T15:30Z',
    ],
    [
      'the first to have a day',
      'Pacific/Kiritimati',
      '09:00',
      '2027-05-02T18:00:00Z',
      '2027-05-03',
      '2027-05-02T19:00Z',
    ],
    ['the last to have a day', 'Pacific/Pago_Pago', '09:00', '2027-05-03T12:00:00Z', '2027-05-03', '2027-05-03T20:00Z'],
    ['a date that never was', 'Pacific/Apia', '09:00', '2011-12-29T20:00:00Z', '2011-12-31', '2011-12-30T19:00Z'],
    ['a zone that changed its rule', 'Asia/Almaty', '00:00', '2024-02-29T12:00:00Z', '2024-03-01', '2024-02-29T19:00Z'],
    ['a quarter of an hour', 'Asia/Kathmandu', '00:00', '2027-05-02T12:00:00Z', '2027-05-03', '2027-05-02T18:15Z'],
    ['leap day', 'UTC', '23:59', '2028-02-28T23:59:00Z', '2028-02-29', '2028-02-29T23:59Z'],
  ])('finds %s', (_, zone, time, after, date, due) => {
    const next = nextDue(daily(zone, time), at(after));
    expect([next.date, iso(next.due)]).toEqual([date, due]);
  });

  it('posts on the weekdays alone', () => {
    const schedule: Schedule = { ...daily('Europe/Berlin', '09:00'), weekdays: [1, 5] };
    const dates: string[] = [];
    for (let after = at('2027-05-01T00:00:00Z'); dates.length < 4; ) {
      const next = nextDue(schedule, after);
      dates.push(next.date);
      after = next.due;
    }
    expect(dates).toEqual(['2027-05-03', '2027-05-07', '2027-05-10', '2027-05-14']);
  });

  it('waits a week longer for a weekday that a zone skipped', () => {
    const fridays: Schedule = { ...daily('Pacific/Apia', '09:00'), weekdays: [5] };
    expect(nextDue(fridays, at('2011-12-24T00:00:00Z')).date).toBe('2012-01-06');
  });

  it('says which zone is none', () => {
    expect(() => nextDue(daily('Europe/Nowhere', '09:00'), FROM)).toThrow(RangeError);
  });
});

/** Local date and minute of an instant, as another part of the machine tells them. */
function createWallClock(zone: string): (instant: number) => { date: string; minute: number } {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant) => {
    const text = format.format(instant);
    return { date: text.slice(0, 10), minute: Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)) };
  };
}

/** Every change of a zone's clock, with the minutes before and after it. */
function changesOf(zone: string): readonly number[] {
  const changes: number[] = [];
  let here = Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(zone);
  for (;;) {
    const next = here.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= TO) return changes;
    changes.push(next.epochMilliseconds);
    here = next;
  }
}

/** The slow way: walk minute by minute until the clock on the wall shows the date and the minute, or has passed it. */
function walk(instants: readonly { instant: number; date: string; minute: number }[], date: string, minute: number) {
  return instants.find((one) => one.date > date || (one.date === date && one.minute >= minute))?.instant;
}

/** Every ninth minute that the wall shows, or leaves out, within two hours of a change of the clock. */
function checkAround(change: number, zone: string, wall: ReturnType<typeof createWallClock>) {
  const instants = Array.from({ length: 5 * 60 + 1 }, (_, index) => {
    const instant = change + (index - 150) * MINUTE;
    return { instant, ...wall(instant) };
  });
  const [first, last] = [instants[30], instants.at(-30)];
  if (!first || !last) throw new Error('the walk is too short');
  const start = Date.parse(first.date) + first.minute * MINUTE;
  const end = Date.parse(last.date) + last.minute * MINUTE;
  const checks = [];
  for (let shown = start; shown <= end; shown += 9 * MINUTE) {
    const date = new Date(shown).toISOString().slice(0, 10);
    const minute = (shown % DAY) / MINUTE;
    const due = dueOn(Temporal.PlainDate.from(date), { zone, minute });
    checks.push({ zone, date, minute, due, expected: walk(instants, date, minute) });
  }
  return checks;
}

/** One minute of a day a month, another one for each zone, away from changes of the clock. */
function checkThroughYears(zone: string, index: number) {
  const wall = createWallClock(zone);
  const changes = changesOf(zone);
  const checks = [];
  for (let day = FROM + (index % 30) * DAY; day < TO; day += 31 * DAY) {
    const minute = ((day / DAY) * 397 + index * 61) % 1440;
    const date = new Date(day).toISOString().slice(0, 10);
    const due = dueOn(Temporal.PlainDate.from(date), { zone, minute }) ?? Number.NaN;
    if (changes.some((change) => Math.abs(change - due) < 3 * HOUR)) continue;
    const at = wall(due);
    checks.push({ zone, shown: `${at.date} ${at.minute}`, expected: `${date} ${minute}` });
  }
  return checks;
}

const zones = Intl.supportedValuesOf('timeZone');

describe('dueOn, in every zone from 2024 to 2030', () => {
  it('is where a walk around every change of the clock ends', () => {
    const checks = zones.flatMap((zone) => {
      const wall = createWallClock(zone);
      return changesOf(zone).flatMap((change) => checkAround(change, zone, wall));
    });
    expect(checks.filter(({ due, expected }) => due !== expected)).toEqual([]);
    expect(checks.length).toBeGreaterThan(20_000);
  }, 60_000);

  it('is what the wall shows on days all through the years', () => {
    const checks = zones.flatMap((zone, index) => checkThroughYears(zone, index));
    expect(checks.filter(({ shown, expected }) => shown !== expected)).toEqual([]);
    expect(checks.length).toBeGreaterThan(20_000);
  }, 60_000);

  it.each([
    'Africa/Cairo',
    'Africa/Casablanca',
    'America/Havana',
    'America/Nuuk',
    'America/Santiago',
    'America/Scoresbysund',
    'Antarctica/Troll',
    'Asia/Almaty',
    'Asia/Beirut',
    'Asia/Gaza',
    'Australia/Lord_Howe',
    'Europe/Berlin',
    'Pacific/Apia',
  ])(
    'comes once for each local day in %s',
    (zone) => {
      const schedule = { ...daily(zone, '00:10'), weekdays: EVERY_DAY };
      let after = FROM - DAY;
      let date = nextDue(schedule, after).date;
      const wrong: string[] = [];
      for (let days = 0; days < 7 * 365; days += 1) {
        const next = nextDue(schedule, after);
        if (next.date !== date || next.due <= after) wrong.push(next.date);
        if (localDate(next.due, zone) !== date) wrong.push(`${date} on ${localDate(next.due, zone)}`);
        after = next.due;
        date = Temporal.PlainDate.from(next.date).add({ days: 1 }).toString();
      }
      expect(wrong).toEqual([]);
    },
    30_000,
  );
});
