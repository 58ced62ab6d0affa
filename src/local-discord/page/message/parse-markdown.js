/**
 * Discord's Markdown as a tree: `{type, children}` or `{type, text, …}`. Knows bold, italics, underline, strike-through,
 * spoilers, code, quotes, headings, subtext, lists, links, timestamps and mentions; everything else stays text.
 *
 * Our own, for want of a package that a page can take: parsers of CommonMark read other signs than Discord does (its
 * underline, its spoilers, where its lists and quotes end), and what is made for Discord, all on simple-markdown, knows no
 * lists, comes in CommonJS that no page loads without a build, and can be stopped by a message: 2,000 `*` overflow its
 * stack, 4,096 characters of `[a](` hold it up for seconds. The tests compare with discord-markdown-parser where both read.
 */
export function parseMarkdown(text) {
  const fence = /```(?:([\w+-]+)\n)?\n*([\s\S]+?)\n*```\n?/g;
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(fence)) {
    nodes.push(...blocks(text.slice(from, match.index)));
    nodes.push({ type: 'code-block', language: match[1] ?? '', text: match[2] });
    from = match.index + match[0].length;
  }
  nodes.push(...blocks(text.slice(from)));
  return nodes;
}

/** Only what stands within a line, as titles have it. */
export function parseInline(text) {
  return inline(text, 0);
}

const listItem = /^( *)([-*]|\d+\.) +(.*)$/;

/** Blocks begin at the start of a line; the first that fits takes its lines. */
const blockRules = [
  { starts: /^>>> /, take: (lines) => [lines.length, quote([lines[0].slice(4), ...lines.slice(1)])] },
  {
    starts: /^> /,
    take: (lines) => {
      const count = countWhile(lines, (line) => line.startsWith('> '));
      return [count, quote(lines.slice(0, count).map((line) => line.slice(2)))];
    },
  },
  {
    starts: /^#{1,3} +\S/,
    take: ([line]) => {
      const [, marks, title] = /^(#{1,3}) +(.*?)(?: +#+)?$/.exec(line);
      return [1, { type: 'heading', level: marks.length, children: inline(title, 0) }];
    },
  },
  { starts: /^-# +\S/, take: ([line]) => [1, { type: 'subtext', children: inline(line.slice(3).trim(), 0) }] },
  {
    starts: listItem,
    take: (lines) => {
      const count = countWhile(lines, (line) => listItem.test(line));
      return [count, list(lines.slice(0, count).map((line) => listItem.exec(line)))];
    },
  },
];

function countWhile(lines, fits) {
  const end = lines.findIndex((line) => !fits(line));
  return end === -1 ? lines.length : end;
}

function quote(lines) {
  return { type: 'quote', children: blocks(lines.join('\n'), rulesInQuote) };
}

/** A quote within a quote stays text, as in Discord. */
const rulesInQuote = blockRules.filter(({ starts }) => !starts.source.includes('>'));

function blocks(text, rules = blockRules) {
  if (text === '') return [];
  const lines = text.split('\n');
  const nodes = [];
  let plain = [];
  const flush = () => {
    if (plain.length > 0) nodes.push({ type: 'paragraph', children: inline(plain.join('\n'), 0) });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const rule = rules.find(({ starts }) => starts.test(lines[at]));
    if (!rule) {
      plain.push(lines[at]);
      at += 1;
      continue;
    }
    flush();
    const [count, node] = rule.take(lines.slice(at));
    nodes.push(node);
    at += count;
  }
  flush();
  return nodes;
}

/** Items that are indented more belong to the item above. */
function list(items) {
  const [, indent, mark] = items[0];
  const ordered = /\d/.test(mark);
  const node = { type: 'list', ordered, start: ordered ? Number.parseInt(mark, 10) : null, children: [] };
  for (let at = 0; at < items.length; ) {
    const below = items.slice(at + 1);
    const deeper = countWhile(below, ([, inner]) => inner.length > indent.length);
    const children = inline(items[at][3], 0);
    if (deeper > 0) children.push(list(below.slice(0, deeper)));
    node.children.push({ type: 'item', children });
    at += 1 + deeper;
  }
  return node;
}

const nested = (type) => (match, depth) => ({ type, children: inline(match[1], depth + 1) });
const link = (url, children, title = '') => ({ type: 'link', url, title, children });

/** In this order; each is tried where the text stands. */
const inlineRules = [
  [/\\([^0-9A-Za-z\s])/y, ([, text]) => ({ type: 'text', text })],
  [/(`+)([\s\S]*?[^`])\1(?!`)/y, ([, , text]) => ({ type: 'code', text: text.trim() })],
  [/<(https?:\/\/[^\s>]+)>/y, ([, url]) => link(url, [{ type: 'text', text: url }])],
  [
    /<t:(-?\d{1,12})(?::([tTdDfFR]))?>/y,
    ([, seconds, style]) => ({ type: 'time', seconds: Number(seconds), style: style ?? 'f' }),
  ],
  [
    /<(@!?|@&|#)(\d+)>/y,
    ([, kind, id]) => ({ type: 'mention', kind: kind === '#' ? 'channel' : kind === '@&' ? 'role' : 'user', id }),
  ],
  [/<\/([^:>]+):(\d+)>/y, ([, name]) => ({ type: 'command', name })],
  [/<a?(:\w+:)\d+>/y, ([, text]) => ({ type: 'text', text })],
  [
    /\[((?:\\.|[^[\]\\]|\[[^[\]]*\])+)\]\(\s*<?(https?:\/\/(?:[^\s<>()\\]|\\.|\([^\s<>()]*\))+)>?(?:\s+"([^"]*)")?\s*\)/y,
    ([, label, url, title], depth) => link(url.replaceAll(/\\(.)/g, '$1'), inline(label, depth + 1), title),
  ],
  [/https?:\/\/[^\s<]*[^\s<.,:;"'\])*_~|]/y, ([url]) => link(url, [{ type: 'text', text: url }])],
  [/\*\*(?=\S)((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, nested('strong')],
  [/__(?=\S)((?:\\[\s\S]|[^\\])+?)__(?!_)/y, nested('underline')],
  [/\*(?=\S)((?:\\[\s\S]|\*\*(?:[^*]|\*(?!\*))+\*\*|[^\\*])+?)\*(?!\*)/y, nested('em')],
  [/\b_((?:\\[\s\S]|__|[^\\_])+?)_\b/y, nested('em')],
  [/~~(?=\S)((?:\\[\s\S]|[^\\])+?)~~/y, nested('strike')],
  [/\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y, nested('spoiler')],
];

/** Nobody nests deeper than this; it keeps hostile text cheap. */
const deepest = 10;

function inline(text, depth) {
  if (depth > deepest) return [{ type: 'text', text }];
  const nodes = [];
  let plain = '';
  const flush = () => {
    if (plain) nodes.push({ type: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const found = matchAt(text, at);
    if (!found) {
      plain += text[at];
      at += 1;
      continue;
    }
    flush();
    nodes.push(found.make(found.match, depth));
    at += found.match[0].length;
  }
  flush();
  return nodes;
}

/** Where none of these begins, no rule fits. */
const beginnings = new Set('\\`<[h*_~|');

function matchAt(text, at) {
  if (!beginnings.has(text[at])) return null;
  for (const [pattern, make] of inlineRules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { match, make };
  }
  return null;
}
