import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import { createSupportsHyperlinks } from 'supports-hyperlinks';
import wrapAnsi from 'wrap-ansi';

/** What an answer is drawn on: a terminal with its width, colours and links, or a pipe that wants plain text. */
export interface Paper {
  /** Columns of the terminal; null for a pipe or a file, whose lines are as long as their text. */
  readonly columns: number | null;
  /** Archive text is cleaned before: it moves no cursor and changes no colour. */
  style(format: Parameters<typeof styleText>[0], text: string): string;
  /** A name that leads to an address; both in plain sight where the terminal knows no links. */
  link(name: string, url: string): string;
  /** A text in lines that fit, each with so many blanks in front. */
  indented(text: string, blanks: number): string;
}

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

const WIDEST = 100;
/** Ends an operating system command of a terminal. */
const BELL = '\u0007';

/** The paper of a stream. `NO_COLOR`, `FORCE_COLOR` and `FORCE_HYPERLINK` are heeded; links want a terminal that knows them. */
export function paperFor(stream: Stream): Paper {
  const columns = stream.isTTY ? Math.min(WIDEST, stream.columns ?? 80) : null;
  const hasLinks = createSupportsHyperlinks({ isTTY: stream.isTTY ?? false });
  return {
    columns,
    style: (format, text) => styleText(format, text, { stream }),
    link: (name, url) =>
      hasLinks ? `\u001b]8;;${url}${BELL}${name}\u001b]8;;${BELL}` : name === url ? url : `${name}: ${url}`,
    indented(text, blanks) {
      const room = columns === null ? null : Math.max(20, columns - blanks);
      const lines = room === null ? text : wrapAnsi(text, room, { hard: false });
      return lines
        .split('\n')
        .map((line) => `${' '.repeat(blanks)}${line}`)
        .join('\n');
    },
  };
}
