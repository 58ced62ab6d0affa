import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, plain } from '../../../src/discord/render/text.ts';
import { HOSTILE_TEXTS } from '../hostile.ts';

describe('plain', () => {
  it.each([
    ['two\nlines\r\n\tand a\u2028third', 'two lines and a third'],
    ['  blanks   collapse ', 'blanks collapse'],
    ['invoice\u202egnp.exe', 'invoicegnp.exe'],
    ['pay\u200bpal\ufeff \u2066x\u2069', 'paypal x'],
    ['nothing\u3164\u2800\u{e0041} here', 'nothing here'],
    ['half \ud800 sign', 'half \ufffd sign'],
    ['bell\u0007 and \u001b[31mred', 'bell and [31mred'],
    ['می‌خواهم', 'می‌خواهم'],
    ['❤️‍🔥 👩‍👩‍👧', '❤️‍🔥 👩‍👩‍👧'],
    ['join\u200ded', 'joined'],
    [`e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(4)}`],
    ['Žižek, Đồng Hới', 'Žižek, Đồng Hới'],
  ])('%j is %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

describe('escaped', () => {
  it.each([
    ['[a](https://b.example)', '\\[a\\]\\(https\\://b.example)'],
    [
      '**bold** _em_ ~~no~~ ||spoiler|| `code`',
      '\\*\\*bold\\*\\* \\_em\\_ \\~\\~no\\~\\~ \\|\\|spoiler\\|\\| \\`code\\`',
    ],
    ['<t:1:R> <@1> <@&2> <#3> </ask:4>', '\\<t:1:R\\> \\<@1\\> \\<@&2\\> \\<#3\\> \\</ask:4\\>'],
    ['@everyone and @here', '＠everyone and ＠here'],
    ['# head', '\\# head'],
    ['-# small', '\\-# small'],
    ['- item', '\\- item'],
    ['> quote', '\\> quote'],
    ['12. item', '12\\. item'],
    ['a town (in the north)', 'a town (in the north)'],
    ['C:\\dir', 'C:\\\\dir'],
    ['see http://a.example', 'see http\\://a.example'],
    ['a 5-3 win, #1 at 10:30', 'a 5-3 win, #1 at 10:30'],
  ])('%j is %j', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  it('leaves no mark of Markdown, mention or link standing, whatever the text', () => {
    const text = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (parts) => {
        const shown = escaped(parts.join(''));
        expect(shown.replace(/\\[^\p{L}\p{N}\s]/gu, 'x')).not.toMatch(
          /[\\*_~|`<>[\]]|:\/\/|@everyone|@here|^[-+#]|^\d+\./iu,
        );
        expect(shown.isWellFormed()).toBe(true);
        expect(shown).not.toMatch(/[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
