/** A sorted list of ASCII words, one a line, asked by halving: no string is made of any of them. */
export class WordList {
  readonly #lines: Buffer;
  readonly #starts: Uint32Array;

  constructor(lines: Buffer) {
    this.#lines = lines;
    this.#starts = lineStarts(lines);
  }

  has(word: string): boolean {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.#compare(middle, word);
      if (order === 0) return true;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return false;
  }

  /** Below, at or above 0 as the line sorts before, is or sorts after the word. */
  #compare(line: number, word: string): number {
    const start = this.#starts[line] ?? 0;
    const length = (this.#starts[line + 1] ?? 0) - start - 1;
    for (let index = 0; index < Math.min(length, word.length); index++) {
      const difference = (this.#lines[start + index] ?? 0) - word.charCodeAt(index);
      if (difference !== 0) return difference;
    }
    return length - word.length;
  }
}

/** Where each line of a text starts, and one past the end of the last. */
export function lineStarts(text: Buffer): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf(10); at >= 0; at = text.indexOf(10, at + 1)) starts.push(at + 1);
  starts.push(text.length + 1);
  return Uint32Array.from(starts);
}
