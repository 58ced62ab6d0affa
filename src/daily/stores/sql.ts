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

/** What may stand in braces. */
type Part = SqlValue | readonly SqlValue[] | Statement;

/**
 * `` sql`DELETE FROM posts WHERE date = ${date}` ``: what stands in braces becomes a value, never text; another statement
 * becomes a part of this one. A list becomes its values with commas between, for `IN (…)`: the text differs with its
 * length, so there should be few lengths.
 */
export function sql([first = '', ...rest]: TemplateStringsArray, ...parts: readonly Part[]): Statement {
  const values: SqlValue[] = [];
  const text = rest.map((after, index) => {
    const part = parts[index] ?? null;
    const inner = isStatement(part) ? moved(part.text, values.length) : namesFrom(values.length, [part].flat().length);
    values.push(...(isStatement(part) ? part.values : [part].flat()));
    return inner + after;
  });
  return { text: first + text.join(''), values };
}

function isStatement(part: Part): part is Statement {
  return typeof part === 'object' && part !== null && 'text' in part;
}

/** `$3` becomes `$5` behind two other values. */
function moved(text: string, behind: number): string {
  return text.replace(/\$(\d+)/g, (_, place) => `$${Number(place) + behind}`);
}

/** `$3, $4` for two values behind two others. */
function namesFrom(behind: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `$${behind + index + 1}`).join(', ');
}

/** Runs statements and gives the rows of the first. */
export async function rowsOf(database: Sql, ...statements: readonly Statement[]): Promise<readonly SqlRow[]> {
  return (await database.run(...statements))[0] ?? [];
}

/** Runs statements; whether the first gave a row. */
export async function gaveRow(database: Sql, ...statements: readonly Statement[]): Promise<boolean> {
  return (await rowsOf(database, ...statements)).length > 0;
}
