import type { LinkLine } from './read-link-line.ts';

/** A piece of a page, in the page's order. `line` counts from 1; `text` is as Markdown reads it, `raw` as it stands. */
export type Block =
  | { readonly kind: 'link'; readonly line: number; readonly link: LinkLine }
  | ({ readonly kind: 'heading'; readonly line: number; readonly depth: number } & Words)
  | ({ readonly kind: 'text'; readonly line: number } & Words);

export interface Words {
  readonly text: string;
  readonly raw: string;
}
