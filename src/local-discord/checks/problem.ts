/**
 * Something wrong with a body that a bot sends. `path` leads to the field (`['embeds', 0, 'title']`); `code` is Discord's
 * (`BASE_TYPE_MAX_LENGTH`), as is the message where Discord's is known.
 */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** The code of a message with nothing in it, which Discord refuses with an error of its own (50006). */
export const emptyMessage = 'EMPTY_MESSAGE';
