/** A line that is a link, as the archive's robot writes it: a heading or a list entry. Texts are raw. */
export interface LinkLine {
  /** 1–6 for a heading, 0 for a list entry. */
  readonly depth: number;
  readonly text: string;
  readonly url: string;
  /** What stands behind the link: `_Context: a, b_`, `[IMG](…)`, `_2017-08-25 03:40:42 (Update)_`. */
  readonly rest: string;
}

const MARKER = /^ {0,3}(?:(#{1,6})|\d{1,9}[.)]|[*+-])[ \t]+\[/;
/** A link to an archive page; its text may hold `](` of its own, so the last one counts. */
const TO_PAGE = /^(.*)\]\((\/[^()\s]*news\/\d.*?\.md|\/\S*?index\.md)\)(.*)$/;

/**
 * Reads one line as a link, or null where it is none. The robot does not escape, so Markdown's own rules would tear
 * these lines: texts hold brackets (`[MSNBC [with pictures]](…)`, `…(Reuters)]](…)`), URLs hold brackets and blanks.
 */
export function readLinkLine(line: string): LinkLine | null {
  const marker = MARKER.exec(line);
  if (!marker) return null;
  const depth = marker[1]?.length ?? 0;
  const body = line.slice(marker[0].length);
  const page = TO_PAGE.exec(body);
  if (page) return { depth, text: page[1] ?? '', url: page[2] ?? '', rest: (page[3] ?? '').trim() };
  return readOutwardLink(depth, body);
}

/** `Name](url)`, perhaps with a second link behind it. The URL ends at the last bracket before that. */
function readOutwardLink(depth: number, body: string): LinkLine | null {
  const middle = body.indexOf('](');
  if (middle < 0) return null;
  const behind = body.indexOf(') [', middle);
  const end = behind < 0 ? body.lastIndexOf(')') : behind;
  if (end < middle + 2) return null;
  return {
    depth,
    text: body.slice(0, middle),
    url: body.slice(middle + 2, end).trim(),
    rest: body.slice(end + 1).trim(),
  };
}
