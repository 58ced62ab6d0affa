const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uffef]/u;

/**
 * About how many pixels a text is wide, rather too many than too few: of Noto Sans in bold, letters have about 0.6 of the
 * font's size, signs of Chinese all of it.
 */
export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((width, sign) => width + fontSize * (WIDE.test(sign) ? 1 : 0.62), 0);
}
