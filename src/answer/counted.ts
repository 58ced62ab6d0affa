/** `1 event`, `1,204 events`: numbers as the locale writes them. */
export function counted(count: number, noun: string, locale: string): string {
  return `${count.toLocaleString(locale)} ${noun}${count === 1 ? '' : 's'}`;
}
