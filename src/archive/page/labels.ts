/** What a heading or a marked line of a page announces. */
export type Label = 'sources' | 'related' | 'changes' | 'formats' | 'context' | 'cover' | 'previous' | 'current';

/**
 * The words of each language the archive's form has been seen in, lower case, without the colon.
 * A new language is a new row; nothing else in the program knows these words.
 */
const WORDS: readonly Readonly<Partial<Record<Label, readonly string[]>>>[] = [
  // English
  {
    sources: ['source', 'sources'],
    related: ['related'],
    changes: ['changes'],
    formats: ['formats'],
    context: ['context'],
    cover: ['cover image', 'img'],
    previous: ['previous day'],
    current: ['current version'],
  },
  // Chinese, simplified and traditional
  {
    sources: ['信息来源', '信息來源', '来源', '來源'],
    related: ['有关', '有關', '相关', '相關'],
    changes: ['更改', '变更', '變更'],
    formats: ['格式'],
    context: ['消息'],
    cover: ['图片', '圖片'],
    previous: ['前一天'],
    current: ['当前版本', '當前版本'],
  },
];

const LABELS: ReadonlyMap<string, Label> = new Map(
  WORDS.flatMap((row) =>
    Object.entries(row).flatMap(([label, words]) => words.map((word) => [word, label as Label] as const)),
  ),
);

/** The label that a text stands for (`Related:` → `related`), or null where it is no word of the form. */
export function readLabel(text: string): Label | null {
  return (
    LABELS.get(
      text
        .trim()
        .replace(/\s*(?:[:：]|\.{3})$/, '')
        .toLowerCase(),
    ) ?? null
  );
}
