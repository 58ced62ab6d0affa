/** A value as both databases take and give it. Instants are whole numbers. */
export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** One statement; `$1` stands for the first value. Only what SQLite and PostgreSQL read alike. */
export interface Statement {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** A database as the store needs it. */
export interface Sql {
  /** Runs statements one after the other, all or none of them; gives the rows of each. */
  run(...statements: readonly Statement[]): Promise<readonly (readonly SqlRow[])[]>;
  close(): Promise<void>;
}

/** `` sql`DELETE FROM posts WHERE date = ${date}` ``: what stands in braces becomes a value, never text. */
export function sql(parts: TemplateStringsArray, ...values: readonly SqlValue[]): Statement {
  const text = parts.reduce((start, part, index) => `${start}$${index}${part}`);
  return { text, values };
}
