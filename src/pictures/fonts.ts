import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The first family is asked for; the drawing program takes a sign that it lacks from whichever other font has it. */
export const FONT_FAMILY = 'Noto Sans';

const LATIN_GREEK_CYRILLIC = ['noto-sans/400Regular/NotoSans_400Regular.ttf', 'noto-sans/700Bold/NotoSans_700Bold.ttf'];
/** Read only for a text that needs them: the Chinese font alone has 10 MB. */
const OTHERS: readonly (readonly [script: RegExp, file: string])[] = [
  [/\p{Script=Arabic}/u, 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u,
    'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  ],
];

/** Paths of the font files that the texts of a drawing need. */
export function fontFilesFor(svg: string): string[] {
  const files = OTHERS.filter(([script]) => script.test(svg)).map(([, file]) => file);
  return [...LATIN_GREEK_CYRILLIC, ...files].map((file) => require.resolve(`@expo-google-fonts/${file}`));
}
