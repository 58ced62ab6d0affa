import type { Gazetteer, PlaceType } from '../places/place.ts';

/** A place as the batch gives it; a first-level region repeats its name in `admin1`. */
export interface PlaceAnswer {
  readonly name: string;
  readonly countryCode: string;
  readonly admin1?: string;
  readonly type: PlaceType;
}

const MOST = 25;

/** Answers each line `{"id", "query"}` with a line `{"id", "places"}`, in order; a line that cannot be read with `{"id": null, "error"}`. */
export async function* placesBatch(
  lines: AsyncIterable<string> | Iterable<string>,
  gazetteer: Gazetteer,
): AsyncGenerator<string> {
  for await (const line of lines) {
    if (line.trim() !== '') yield JSON.stringify(answerLine(line, gazetteer));
  }
}

function answerLine(line: string, gazetteer: Gazetteer): unknown {
  try {
    const { id, query } = readLine(line);
    return { id, places: answerPlaces(gazetteer, query) };
  } catch (error) {
    return { id: null, error: error instanceof Error ? error.message : String(error) };
  }
}

function readLine(line: string): { id: unknown; query: string } {
  const asked: unknown = JSON.parse(line);
  if (typeof asked !== 'object' || asked === null || !('query' in asked) || typeof asked.query !== 'string') {
    throw new Error(`Cannot read the line: it is ${line.slice(0, 80)}, expected {"id", "query"}`);
  }
  return { id: 'id' in asked ? asked.id : null, query: asked.query };
}

/** The places that a text may mean, best first; none where it means no place. */
export function answerPlaces(gazetteer: Gazetteer, query: string): PlaceAnswer[] {
  return gazetteer
    .resolve(query)
    .places.slice(0, MOST)
    .map(({ name, countryCode, admin1, type }) => ({
      name,
      countryCode,
      ...(admin1 === null ? {} : { admin1 }),
      type,
    }));
}
