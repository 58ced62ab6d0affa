/** Numbers of one kind in one run of memory. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;

/** What stands for a column in the head: its kind, where it begins behind the head, and how many numbers it has. */
interface Place {
  readonly column: keyof typeof KINDS;
  readonly at: number;
  readonly length: number;
}

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array };

/** Everything begins at a multiple of this many bytes, so that a column is a view of the file's bytes and no copy. */
const ALIGNED = 8;

/**
 * One run of bytes for a plain value with columns in it: a line of JSON, in which each column is replaced by where it
 * stands, then the columns. Read again by `unpackColumns` in microseconds, however large the columns are.
 */
export function packColumns(value: unknown): Uint8Array {
  const columns: Column[] = [];
  let size = 0;
  const placed = (column: Column): Place => {
    const at = size;
    columns.push(column);
    size = aligned(size + column.byteLength);
    return { column: kindOf(column), at, length: column.length };
  };
  const head = line(
    JSON.stringify(value, function (this: Record<string, unknown>, name, part) {
      const own = this[name];
      return ArrayBuffer.isView(own) ? placed(own as Column) : part;
    }),
  );
  const packed = new Uint8Array(head.length + size);
  packed.set(head);
  let at = head.length;
  for (const { buffer, byteOffset, byteLength } of columns) {
    packed.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at = aligned(at + byteLength);
  }
  return packed;
}

/** The value that `packColumns` packed; its columns are views of the bytes. Throws where the head cannot be read. */
export function unpackColumns(packed: Uint8Array): unknown {
  const bytes = packed.byteOffset % ALIGNED === 0 ? packed : packed.slice();
  const end = bytes.indexOf(NEWLINE) + 1;
  const head = new TextDecoder().decode(bytes.subarray(0, end));
  return JSON.parse(head, (_, part) => (isPlace(part) ? columnAt(part, bytes, end) : part));
}

function columnAt({ column, at, length }: Place, bytes: Uint8Array, start: number): Column {
  return new KINDS[column](bytes.buffer as ArrayBuffer, bytes.byteOffset + start + at, length);
}

function isPlace(part: unknown): part is Place {
  return typeof part === 'object' && part !== null && 'column' in part && String(part.column) in KINDS;
}

function kindOf(column: Column): Place['column'] {
  const [kind] = Object.entries(KINDS).find(([, kind]) => column instanceof kind) ?? [];
  if (!kind)
    throw new Error(
      `Packing columns: there is a ${Object(column).constructor.name}, expected one of ${Object.keys(KINDS)}`,
    );
  return kind as Place['column'];
}

const NEWLINE = 10;

/** A line whose end stands at a multiple of eight bytes. */
function line(json: string): Uint8Array {
  const length = Buffer.byteLength(json) + 1;
  return Buffer.from(`${json}${' '.repeat(aligned(length) - length)}\n`);
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNED) * ALIGNED;
}
