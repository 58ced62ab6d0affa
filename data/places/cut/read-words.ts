import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How rare a word may be (SCOWL's sizes): up to these every newspaper reader knows it. */
const SIZES = [10, 20, 35, 40, 50, 55, 60];

/** Common English words in lower case (SCOWL, http://wordlist.aspell.net). Names are not among them. */
export function readWords(folder: string): string[] {
  return SIZES.flatMap((size) => {
    const words: string[] = JSON.parse(readFileSync(join(folder, `english-words-${size}.json`), 'utf8'));
    return words.filter((word) => /^[a-z]{2,}$/.test(word));
  });
}
