/** The same text without secrets. */
export type Hide = (text: string) => string;

/** An interaction's token stands in the address of every answer to it, and is good for 15 minutes. */
const INTERACTION_TOKEN = /((?:interactions|webhooks)\/\d+\/)[\w.-]+/g;
/** A shorter secret is a word that stands everywhere, and hides nothing. */
const SHORTEST = 6;

/** Hides these secrets, and the tokens of interactions, wherever they stand in a text or in a line of JSON. */
export function hideSecrets(secrets: readonly string[]): Hide {
  const known = secrets.filter(({ length }) => length >= SHORTEST);
  const spellings = new Set(known.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]));
  // The longest first: one secret may be a part of another.
  const ordered = [...spellings].toSorted((one, other) => other.length - one.length);
  return (text) =>
    ordered
      .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text)
      .replace(INTERACTION_TOKEN, '$1[secret]');
}
