import * as chrono from 'chrono-node';

const DAY = 86_400_000;

/** chrono-node as it comes: its first result, whole months and years where it knows no day. */
export default function parse(text: string, reference: string) {
  const [found] = chrono.parse(text, { instant: new Date(`${reference}T12:00:00Z`), timezone: 0 });
  if (!found) return null;
  return { from: interval(found.start).from, to: interval(found.end ?? found.start).to };
}

function interval(at: chrono.ParsedComponents) {
  const [year, month, day] = [at.get('year') ?? 0, at.get('month') ?? 1, at.get('day') ?? 1];
  const whole = !at.isCertain('day') && !at.isCertain('weekday') && at.isCertain('month');
  if (!whole) return { from: iso(Date.UTC(year, month - 1, day)), to: iso(Date.UTC(year, month - 1, day)) };
  return { from: iso(Date.UTC(year, month - 1, 1)), to: iso(Date.UTC(year, month, 1) - DAY) };
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
