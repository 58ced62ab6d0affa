import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_HEAD, csvOf } from '../../../src/answer/export/csv.ts';
import { ICAL_FOOT, ICAL_HEAD, icalOf } from '../../../src/answer/export/ical.ts';
import { markdownHead, markdownOf } from '../../../src/answer/export/markdown.ts';
import { EVERYTHING } from '../../../src/timeline/query.ts';
import { HOSTILE_TEXTS, HOSTILE_URLS, hostileEvent } from '../../discord/hostile.ts';
import { sampleAnnalist } from '../../sample-annalist.ts';
import { sampleEvent } from '../../sample-archive.ts';

const event = sampleEvent({
  day: '2016-04-03',
  title: 'The Syrian Army retakes Al-Qaryatayn, “the town of two villages”; fighting goes on.',
  topic: 'Syrian Civil War',
  names: ['Islamic State', 'Syrian Army'],
  summary: 'A town, said "to matter".',
  sources: [
    { name: 'Reuters', url: 'https://reuters.example/a(b)' },
    { name: 'evil', url: 'javascript:alert(1)' },
  ],
});

describe('CSV', () => {
  /** The cells of one line, by the rules of RFC 4180. */
  const cells = (line: string) =>
    Array.from(line.replace(/\r\n$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g), ([, quoted, bare]) =>
      (quoted ?? bare ?? '').replaceAll('""', '"'),
    );

  it('has a line for the names of its columns and one for each event', () => {
    expect(cells(CSV_HEAD.slice(1))).toEqual(['date', 'title', 'topic', 'names', 'summary', 'sources', 'path']);
    expect(cells(csvOf(event))).toEqual([
      '2016-04-03',
      event.title,
      'Syrian Civil War',
      'Islamic State; Syrian Army',
      'A town, said "to matter".',
      'https://reuters.example/a%28b%29',
      event.path,
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u200b=1', '＝1'])('makes no formula of %j', (title) => {
    expect(cells(csvOf({ ...event, title }))[1]).toBe(`'${title}`);
  });

  it('keeps seven cells whatever the texts are', () => {
    fc.assert(
      fc.property(hostileEvent, (any) => {
        expect(cells(csvOf({ ...any, day: Math.max(0, any.day) }))).toHaveLength(7);
      }),
    );
  });
});

describe('iCalendar', () => {
  const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

  it('has a day-long entry for each event', () => {
    expect(unfolded(icalOf(event))).toMatchInlineSnapshot(`
      [
        "BEGIN:VEVENT",
        "UID:osRyqrnNWA@annalist",
        "DTSTAMP:20160403T000000Z",
        "DTSTART;VALUE=DATE:20160403",
        "DTEND;VALUE=DATE:20160404",
        "SUMMARY:The Syrian Army retakes Al-Qaryatayn\\, “the town of two villages”\\; fighting goes on.",
        "DESCRIPTION:A town\\, said "to matter".",
        "CATEGORIES:Syrian Civil War",
        "URL:https://reuters.example/a%28b%29",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ]
    `);
    expect(unfolded(ICAL_HEAD + ICAL_FOOT)).toMatchInlineSnapshot(`
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Annalist//Timeline//EN",
        "END:VCALENDAR",
      ]
    `);
  });

  it('keeps every line within 75 octets and to its form, whatever the texts are', () => {
    fc.assert(
      fc.property(hostileEvent, (any) => {
        const text = icalOf({ ...any, day: Math.max(0, any.day) });
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}]/u);
        for (const line of unfolded(text)) expect(line).toMatch(/^[A-Z-]+[;:]/);
      }),
    );
  });
});

describe('Markdown', () => {
  it('has an entry for each event, sources by name', () => {
    expect(markdownOf(event, 'en-GB')).toMatchInlineSnapshot(`
      "- **3 April 2016** The Syrian Army retakes Al-Qaryatayn, “the town of two villages”; fighting goes on. ([Reuters](https://reuters.example/a%28b%29))
        > A town, said "to matter".
      "
    `);
    expect(markdownHead('Syria · 2 events', 'Sample credit')).toBe('# Syria · 2 events\n\nSample credit\n\n');
  });

  it.each(HOSTILE_TEXTS.map((text) => [text]))('gives no sign of %j a meaning', (text) => {
    const shown = markdownOf({ ...event, title: text, summary: text, sources: [] }, 'en-GB');
    expect(shown.trimEnd().split('\n')).toHaveLength(2);
    expect(shown).not.toMatch(/(?<!\\)[[\]<`|#]/);
  });

  it.each(HOSTILE_URLS.map((url) => [url]))('links nowhere but over http(s) (%j)', (url) => {
    const links = markdownOf({ ...event, sources: [{ name: 'x', url }] }, 'en-GB').match(/\]\([^)]*\)/g) ?? [];
    for (const link of links) expect(link).toMatch(/^\]\(https?:\/\/[^\s()@]+\)$/);
  });
});

describe('export', () => {
  const annalist = sampleAnnalist([
    { day: '2016-04-03', title: 'It happens.' },
    { day: '2017-01-01', title: 'It happens again.' },
  ]);

  it.each(['markdown', 'csv', 'ical'] as const)('writes every event of a query as %s, in its order', (form) => {
    const { head, parts, foot, total } = annalist.export({ ...EVERYTHING, order: 'newest' }, form, { locale: 'en-GB' });
    const written = [...parts];
    expect([written.length, total]).toEqual([2, 2]);
    expect(written[0]).toContain('It happens again.');
    expect(head.length).toBeGreaterThan(0);
    expect(foot).toBe(form === 'ical' ? ICAL_FOOT : '');
  });
});
