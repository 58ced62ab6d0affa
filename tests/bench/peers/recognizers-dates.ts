import recognizers from '@microsoft/recognizers-text-date-time';

const DAY = 86_400_000;

/** One reading: a day, or a period whose end is the day after it, except where two days were named (`…,P2D)`). */
interface Value {
  readonly timex?: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** Recognizers-Text as it comes: its first result with days in it, of two readings the earlier one. */
export default function parse(text: string, reference: string, { locale }: { locale: string }) {
  const results = recognizers.recognizeDateTime(
    text,
    locale.toLowerCase(),
    undefined,
    new Date(`${reference}T12:00:00`),
  );
  for (const { resolution } of results) {
    const values: readonly Value[] = resolution?.values ?? [];
    const value = values.find((one) => /^date/.test(one.type) && one.value !== 'not resolved');
    if (value) return interval(value);
  }
  return null;
}

function interval({ value, start, end, timex = '', type }: Value) {
  if (value !== undefined) return { from: value.slice(0, 10), to: value.slice(0, 10) };
  const last = end === undefined ? null : end.slice(0, 10);
  const isExclusive = type === 'daterange' && last !== null && !/^\(.*D\)$/.test(timex);
  return { from: start?.slice(0, 10) ?? null, to: isExclusive ? before(last) : last };
}

function before(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}
