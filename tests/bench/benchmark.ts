/** Figures side by side. The title says over how many they are. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One thing that is measured. */
export interface Benchmark {
  readonly name: string;
  /** What is measured, and how, in a sentence. */
  readonly about: string;
  /** Measures, and gives each table when it is there; throws a `NotHere` where something it needs is not on this machine. */
  run(): AsyncIterable<Table>;
}

/** Something that a benchmark reads and that is not on this machine. */
export class NotHere extends Error {
  override readonly name = 'NotHere';
}
