import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packColumns, unpackColumns } from '../../src/columns/pack-columns.ts';

const column = fc.oneof(
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.int32Array(),
  fc.float32Array({ noNaN: true }),
);

describe('unpackColumns', () => {
  it('gives back what was packed', () => {
    const value = fc.dictionary(
      fc.string({ minLength: 1 }),
      fc.oneof(column, fc.string(), fc.integer(), fc.array(column)),
      {
        noNullPrototype: true,
      },
    );
    fc.assert(
      fc.property(value, (given) => {
        expect(unpackColumns(packColumns(given))).toEqual(given);
      }),
    );
  });

  it('makes views where the bytes lie well, and reads them wherever they lie', () => {
    const packed = packColumns({ days: Int32Array.of(-1, 2, 3) });
    const { days } = unpackColumns(packed) as { days: Int32Array };
    expect(days.buffer).toBe(packed.buffer);
    const moved = new Uint8Array(packed.length + 3);
    moved.set(packed, 3);
    expect(unpackColumns(moved.subarray(3))).toEqual({ days: Int32Array.of(-1, 2, 3) });
  });

  it('takes Node’s buffers for bytes', () => {
    expect(unpackColumns(packColumns({ text: Buffer.from('Homs') }))).toEqual({
      text: Uint8Array.from(Buffer.from('Homs')),
    });
  });
});

describe('packColumns', () => {
  it('refuses columns that it cannot give back', () => {
    expect(() => packColumns({ wide: new Float64Array(1) })).toThrow(
      /there is a Float64Array, expected one of Uint8Array/,
    );
  });
});
