/**
 * A function that keeps what it found for the last few things asked, oldest dropped first: on the way to one answer the same
 * is searched for several times, and a page on is the same search again. What is asked is plain data; results are not changed.
 */
export function keepLast<Asked, Found>(most: number, find: (asked: Asked) => Found): (asked: Asked) => Found {
  const kept = new Map<string, { readonly found: Found }>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const known = kept.get(key) ?? { found: find(asked) };
    kept.delete(key);
    kept.set(key, known);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return known.found;
  };
}
