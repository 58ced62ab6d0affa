/** True where a text was cut: it ends in dots, which stand for what is missing. */
function isCut(text: string): boolean {
  return /(?:\.{3}|…)$/.test(text);
}

/**
 * The summary to show, out of those that pages have and those that indexes have: the first page's that is no
 * boilerplate, unless an index has the same text uncut; else the index's own.
 */
export function chooseSummary(
  pages: readonly string[],
  indexes: readonly string[],
  isBoilerplate: (summary: string) => boolean,
): string | null {
  const good = [...pages, ...indexes].filter((text) => !isBoilerplate(text));
  const first = good[0];
  if (first === undefined) return null;
  const begin = first.replace(/(?:\.{3}|…)$/, '').trim();
  return good.find((text) => text.length > first.length && !isCut(text) && text.startsWith(begin)) ?? first;
}
