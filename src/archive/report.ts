import { isoOfDay } from './day.ts';
import type { Archive, KnownBy, Refusal, Repair } from './event.ts';

/** What a load found, as plain data: the JSON of `archive check`. Days are `YYYY-MM-DD`, null where there is no event. */
export interface ArchiveReport {
  readonly pages: number;
  readonly events: number;
  readonly known: Readonly<Record<KnownBy, number>>;
  readonly merged: number;
  readonly repaired: readonly Repair[];
  readonly refused: readonly Refusal[];
  readonly first: string | null;
  readonly last: string | null;
}

/** Examples shown of each kind of repair or refusal. */
const EXAMPLES = 3;

export function reportOn(archive: Archive): ArchiveReport {
  const { events, known, pages, merged, repaired, refused } = archive;
  const [first, last] = [events.days.at(0), events.days.at(-1)].map((day) =>
    day === undefined ? null : isoOfDay(day),
  );
  return { pages, events: events.length, known, merged, repaired, refused, first: first ?? null, last: last ?? null };
}

/** The report in words: counts, span, and what was mended or refused, by kind with the first examples. */
export function describeReport(report: ArchiveReport): string {
  const { known, repaired, refused } = report;
  const span = report.first === null ? 'no event' : `${report.first} to ${report.last}`;
  const lines = [
    `${count(report.pages, 'page')}, ${count(report.events, 'event')}, ${span}`,
    `known by their page ${known.page}, by an index ${known.index}, by a reference alone ${known.reference}`,
    `${count(report.merged, 'record')} folded into another one`,
    `${count(repaired.length, 'repair')}, ${count(refused.length, 'refusal')}`,
    ...byKind(
      repaired.map(({ file, line, what }) => ({ where: `${file}:${line}`, text: what })),
      'mended',
    ),
    ...byKind(
      refused.map(({ file, line, reason }) => ({ where: `${file}:${line}`, text: reason })),
      'refused',
    ),
  ];
  return lines.join('\n');
}

function byKind(found: readonly { where: string; text: string }[], word: string): string[] {
  const kinds = [...Map.groupBy(found, ({ text }) => text.replace(/:? (?:is )?"(?:[^"\\]|\\.)*"/, ''))];
  kinds.sort(([, one], [, other]) => other.length - one.length);
  return kinds.flatMap(([kind, all]) => [
    '',
    `${word} ${all.length} × ${kind}`,
    ...all.slice(0, EXAMPLES).map(({ where, text }) => `  ${where}: ${text}`),
    ...(all.length > EXAMPLES ? [`  … and ${all.length - EXAMPLES} more`] : []),
  ]);
}

function count(number: number, word: string): string {
  return `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
}
