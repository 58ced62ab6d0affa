import { type Day, isoOfDay } from '../../archive/day.ts';
import type { NewsEvent } from '../../archive/event.ts';
import { eventId } from '../../archive/event-id.ts';
import { linkOf } from './link-of.ts';

/** RFC 5545, section 3.1: a line has at most 75 octets, the blank that continues one counted. */
const LINE_OCTETS = 75;
const encoder = new TextEncoder();

export const ICAL_HEAD = lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Annalist//Timeline//EN']);
export const ICAL_FOOT = lines(['END:VCALENDAR']);

/** One event as a day-long entry that keeps nobody busy. */
export function icalOf({ day, path, title, topic, summary, sources }: NewsEvent): string {
  const [link] = sources.flatMap(({ url }) => linkOf(url) ?? []);
  return lines([
    'BEGIN:VEVENT',
    `UID:${eventId(path)}@annalist`,
    `DTSTAMP:${dateOf(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(day + 1)}`,
    `SUMMARY:${text(title)}`,
    ...(summary === null ? [] : [`DESCRIPTION:${text(summary)}`]),
    ...(topic === null ? [] : [`CATEGORIES:${text(topic)}`]),
    ...(link === undefined ? [] : [`URL:${link}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

function dateOf(day: Day): string {
  return isoOfDay(day).replaceAll('-', '');
}

/** A value of type TEXT (section 3.3.11): no control signs, the signs of the form escaped. */
function text(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join('');
}

/** A line parted between characters, never within one. */
function folded(line: string): string {
  if (line.length * 3 <= LINE_OCTETS) return line;
  let [shown, octets] = ['', 0];
  for (const sign of line) {
    const more = encoder.encode(sign).length;
    if (octets + more > LINE_OCTETS) {
      shown += '\r\n ';
      octets = 1;
    }
    shown += sign;
    octets += more;
  }
  return shown;
}
