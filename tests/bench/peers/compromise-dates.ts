import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);

interface Found {
  readonly start: string | null;
  readonly end: string | null;
}

/** compromise-dates as it comes: its first result. */
export default function parse(text: string, reference: string) {
  const document = nlp(text) as unknown as { dates(context: object): { get(): readonly Found[] } };
  const [found] = document.dates({ today: reference, timezone: 'UTC' }).get();
  if (!found?.start && !found?.end) return null;
  return { from: found.start?.slice(0, 10) ?? null, to: found.end?.slice(0, 10) ?? null };
}
