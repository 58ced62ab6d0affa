import { once } from './once.ts';
import { type NamesWithComma, partsOf } from './split-names.ts';

/** An event's title and the Contexts of every line about it. */
export interface NamedTitle {
  readonly title: string;
  readonly topic: string | null;
  readonly contexts: ReadonlySet<string>;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });
const ORDERS: readonly ((one: string, other: string) => number)[] = [
  (one, other) => (one < other ? -1 : Number(one > other)),
  collator.compare,
];

/**
 * Learns which names hold a comma, from the places that leave no doubt. A topic stands alone on its line (`Liberian
 * general election, 2017`). And names are listed in alphabetical order, so a part that breaks it (`Syria, Washington,
 * D.C.`) may belong to the part before: it does where the event's own title says both, and it never stands alone.
 */
export function learnNames(events: Iterable<NamedTitle>): NamesWithComma {
  const known = new Set<string>();
  const joints = new Set<string>();
  const alone = new Set<string>();
  const jointIn = once((context) => readContext(context, alone));
  for (const { title, topic, contexts } of events) {
    if (topic?.includes(', ')) known.add(topic);
    for (const context of contexts) {
      const joint = jointIn(context);
      if (joint !== null && title.includes(joint)) joints.add(joint);
    }
  }
  for (const joint of joints) if (!alone.has(joint.slice(joint.lastIndexOf(', ') + 2))) known.add(joint);
  return known;
}

/** Puts the parts of a Context that stand alone to the others; gives the two that may belong together, or null. */
function readContext(context: string, alone: Set<string>): string | null {
  const parts = partsOf(context);
  const joint = jointOf(parts);
  parts.forEach((part, index) => {
    if (index === 0 || joint !== `${parts[index - 1]}, ${part}`) alone.add(part);
  });
  return joint;
}

/** The two neighbours that, joined, put a list in order which is in none; null where there are no such two. */
function jointOf(parts: readonly string[]): string | null {
  if (parts.length < 3 || ORDERS.some((compare) => isSorted(parts, compare))) return null;
  for (const compare of ORDERS) {
    const at = parts.findIndex((part, index) => compare(part, parts[index + 1] ?? part) > 0);
    const joint = `${parts[at]}, ${parts[at + 1]}`;
    if (isSorted([...parts.slice(0, at), joint, ...parts.slice(at + 2)], compare)) return joint;
  }
  return null;
}

function isSorted(parts: readonly string[], compare: (one: string, other: string) => number): boolean {
  return parts.every((part, index) => index === 0 || compare(parts[index - 1] ?? '', part) <= 0);
}
