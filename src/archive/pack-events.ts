import type { KnownBy, NewsEvent, Reference, Source } from './event.ts';

/**
 * Events as columns: a value of each event at its place. Names stand in one table, and so do the lists of names, of
 * which an archive has many equal ones; a Related line is two numbers, the event's place and its list of names.
 */
export interface PackedEvents {
  readonly names: readonly string[];
  readonly lists: readonly (readonly number[])[];
  readonly path: readonly string[];
  readonly day: readonly number[];
  readonly title: readonly string[];
  readonly topic: readonly (string | null)[];
  readonly summary: readonly (string | null)[];
  /** Name and address by turns. */
  readonly sources: readonly (readonly string[])[];
  readonly image: readonly (string | null)[];
  readonly namesOf: readonly number[];
  readonly related: readonly (readonly number[])[];
  readonly aliases: readonly (readonly string[])[];
  readonly known: readonly KnownBy[];
}

export function packEvents(events: readonly NewsEvent[]): PackedEvents {
  const placeOf = new Map(events.map((event, index) => [event.path, index]));
  const names = new Numbering();
  const lists = new Numbering();
  const listOf = (list: readonly string[]): number => lists.of(JSON.stringify(list.map((name) => names.of(name))));
  return {
    path: events.map(({ path }) => path),
    day: events.map(({ day }) => day),
    title: events.map(({ title }) => title),
    topic: events.map(({ topic }) => topic),
    summary: events.map(({ summary }) => summary),
    sources: events.map(({ sources }) => sources.flatMap(({ name, url }) => [name, url])),
    image: events.map(({ image }) => image),
    namesOf: events.map((event) => listOf(event.names)),
    related: events.map(({ related }) => related.flatMap((line) => [placeOf.get(line.path) ?? 0, listOf(line.names)])),
    aliases: events.map(({ aliases }) => aliases),
    known: events.map(({ known }) => known),
    names: names.all(),
    lists: lists.all().map((list) => JSON.parse(list) as number[]),
  };
}

export function unpackEvents(packed: PackedEvents): NewsEvent[] {
  const lists = packed.lists.map((list) => list.map((name) => packed.names[name] ?? ''));
  return packed.path.map(
    (path, at): NewsEvent => ({
      path,
      day: packed.day[at] ?? 0,
      title: packed.title[at] ?? '',
      topic: packed.topic[at] ?? null,
      summary: packed.summary[at] ?? null,
      sources: unpackSources(packed.sources[at] ?? []),
      image: packed.image[at] ?? null,
      names: lists[packed.namesOf[at] ?? -1] ?? [],
      related: unpackRelated(packed.related[at] ?? [], packed.path, lists),
      aliases: packed.aliases[at] ?? [],
      known: packed.known[at] ?? 'reference',
    }),
  );
}

function unpackSources(flat: readonly string[]): Source[] {
  const sources: Source[] = [];
  for (let at = 0; at < flat.length; at += 2) sources.push({ name: flat[at] ?? '', url: flat[at + 1] ?? '' });
  return sources;
}

function unpackRelated(
  flat: readonly number[],
  paths: readonly string[],
  lists: readonly (readonly string[])[],
): Reference[] {
  const related: Reference[] = [];
  for (let at = 0; at < flat.length; at += 2) {
    related.push({ path: paths[flat[at] ?? -1] ?? '', names: lists[flat[at + 1] ?? -1] ?? [] });
  }
  return related;
}

/** Gives each distinct text a number, in order of its first use. */
class Numbering {
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  all(): string[] {
    return [...this.numbers.keys()];
  }
}
