/** A title without the topic that was glued in front of it. */
export interface Stripped {
  readonly topic: string;
  readonly rest: string;
}

/**
 * Where a topic can end: `Topic:Title`, `Topic. Title`, `Topic:. Title`, `Topic:: Title`, and where the mark was lost,
 * `anniversaryAttendances`.
 */
const SEAM = /[:.：]+\s*(?=\S)|(?<=[\p{Ll}\d])(?=\p{Lu}\p{Ll})/gu;

/** A topic is a heading: longer ones are sentences. */
const LONGEST_TOPIC = 150;

/** All ways to take a topic, or a chain of them (`Topic. Subtopic. Title`), off the front of a title; shortest topic first. */
export function stripTopic(title: string): Stripped[] {
  const found: Stripped[] = [];
  for (const seam of title.slice(0, LONGEST_TOPIC).matchAll(SEAM)) {
    const topic = title.slice(0, seam.index).trim();
    const rest = title.slice(seam.index + seam[0].length).trim();
    if (topic !== '' && rest !== '') found.push({ topic, rest });
  }
  return found;
}
