import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MarkdownNode,
  parseInline,
  parseMarkdown,
} from '../../../src/local-discord/page/message/parse-markdown.js';

/** A short form of the tree: `strong(bold)`. */
function short(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      const inside = node.children ? short(node.children) : (node.text ?? '');
      if (node.type === 'text') return inside;
      if (node.type === 'link') return `link[${node.url}](${inside})`;
      if (node.type === 'time') return `time(${node.seconds} ${node.style})`;
      if (node.type === 'mention') return `${node.kind}(${node.id})`;
      return `${node.type}(${inside})`;
    })
    .join('');
}

describe('parseInline', () => {
  it.each([
    ['**bold** and *it* and _it_', 'strong(bold) and em(it) and em(it)'],
    ['***both***', 'strong(em(both))'],
    ['__under__ ~~old~~ ||hidden||', 'underline(under) strike(old) spoiler(hidden)'],
    ['snake_case_name', 'snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['`**code**` ``a`b``', 'code(**code**) code(a`b)'],
    ['\\*\\*not bold\\*\\*', '**not bold**'],
    ['[a **b**](https://x.y/z_(w))', 'link[https://x.y/z_(w)](a strong(b))'],
    ['[a](https://x.y "title")', 'link[https://x.y](a)'],
    ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
    [
      'see https://x.y/a. And <https://x.y>',
      'see link[https://x.y/a](https://x.y/a). And link[https://x.y](https://x.y)',
    ],
    ['<t:1700000000:R> <@1> <@!2> <#3> <@&4>', 'time(1700000000 R) user(1) user(2) channel(3) role(4)'],
    ['</ask:5>', 'command()'],
    ['**open', '**open'],
    ['<b>', '<b>'],
  ])('reads %s', (text, tree) => {
    expect(short(parseInline(text))).toBe(tree);
  });
});

describe('parseMarkdown', () => {
  it.each([
    ['one\ntwo', 'paragraph(one\ntwo)'],
    ['# Head\ntext', 'heading(Head)paragraph(text)'],
    ['#nohead', 'paragraph(#nohead)'],
    ['-# small', 'subtext(small)'],
    ['> a\n> b\nc', 'quote(paragraph(a\nb))paragraph(c)'],
    ['>>> a\nb', 'quote(paragraph(a\nb))'],
    ['- a\n  - b\n- c', 'list(item(alist(item(b)))item(c))'],
    ['1. a\n2. b', 'list(item(a)item(b))'],
    ['a\n```js\nx **y**\n```\nb', 'paragraph(a\n)code-block(x **y**)paragraph(b)'],
  ])('reads %j', (text, tree) => {
    expect(short(parseMarkdown(text))).toBe(tree);
  });

  it('reads any text, losing no plain words', () => {
    const words = fc.array(
      fc.constantFrom('*', '**', '_', '`', '```', '||', '> ', '- ', '\n', '[', '](', ')', '<', '>', '\\', 'word', ' '),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const kept = JSON.stringify(parseMarkdown(parts.join(''))).split('word').length - 1;
        // A word right behind three backticks and before a line break names a language.
        const languages =
          parts
            .join('')
            .match(/```(word)+\n/g)
            ?.join('')
            .split('word').length ?? 1;
        expect(kept).toBeGreaterThanOrEqual(parts.filter((part) => part === 'word').length - (languages - 1) * 2);
      }),
    );
  });

  it.each(['*', '**a', '[', '[a](', '||', '_a', '`', '> ', '- ', '~~', '\\', '<t:'])(
    'gets through a message full of %s',
    (piece) => {
      const text = piece.repeat(Math.floor(4096 / piece.length));
      expect(parseMarkdown(text).length).toBeGreaterThan(0);
    },
  );
});
