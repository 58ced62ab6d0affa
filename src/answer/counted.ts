/** By locale: making one takes a hundred times longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();

/** `1 event`, `1,204 events`: numbers as the locale writes them. */
export function counted(count: number, noun: string, locale: string): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return `${format.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
