import { BLOCK, type Keys } from './keys.ts';
import { lengthAt, widthOf } from './lengths.ts';

/** Goes through keys one by one. What it holds of a key is overwritten by the next one. */
export class KeyCursor {
  readonly #keys: Keys;
  #read = 0;
  #next = 0;
  /** The bytes of the key that it stands at: the first `length` of them. */
  letters: Uint8Array<ArrayBuffer> = new Uint8Array(256);
  length = 0;

  /** Stands before the first key. */
  constructor(keys: Keys) {
    this.#keys = keys;
  }

  /** Goes to a key; quickly where it is in the same block, further on. */
  goTo(number: number): void {
    const block = Math.floor(number / BLOCK);
    if (number < this.#next || block > Math.floor(this.#next / BLOCK)) {
      this.#next = block * BLOCK;
      this.#read = this.#keys.blocks[block] ?? 0;
    }
    while (this.#next <= number) this.next();
  }

  /** Steps to the next key; false where there is none. */
  next(): boolean {
    if (this.#next >= this.#keys.size) return false;
    this.#next++;
    const shared = this.#readLength();
    const rest = this.#readLength();
    this.length = shared + rest;
    if (this.length > this.letters.length) this.#grow();
    const { bytes } = this.#keys;
    for (let at = shared; at < this.length; at++) this.letters[at] = bytes[this.#read++] as number;
    return true;
  }

  text(): string {
    return Buffer.from(this.letters.buffer, 0, this.length).toString();
  }

  #readLength(): number {
    const length = lengthAt(this.#keys.bytes, this.#read);
    this.#read += widthOf(length);
    return length;
  }

  #grow(): void {
    const larger = new Uint8Array(2 * this.length);
    larger.set(this.letters);
    this.letters = larger;
  }
}
