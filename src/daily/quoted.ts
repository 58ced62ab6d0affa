/** What a person typed or Discord said, as words that can do nothing. */
export function quoted(text: string): string {
  return `\`${text.replaceAll('`', 'ʼ').replaceAll(/\s+/g, ' ').slice(0, 100)}\``;
}
