import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/archive/page/clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['plain text stays', 'plain text stays'],
    ['  two   blanks\u00a0here ', 'two blanks here'],
    ['&quot;a&quot; &#039;b&#039; &#39;c&#39; &#x27;d&#x27; AT&T', "\"a\" 'b' 'c' 'd' AT&T"],
    ['twice &amp;quot;encoded&amp;quot;', 'twice "encoded"'],
    ["''Half open", 'Half open'],
    ["'''Bold''' and ''italic''", 'Bold and italic'],
    ['{{ru icon}} News {{Nowrap|5 km}} {{convert|x}}', 'News 5 km x'],
    ['{{lost braces', 'lost braces'],
    ['[[Oslo|The capital]] of [[Norway]]]]', 'The capital of Norway'],
    ['It rains. [http://tv.example/a (TV)] [http:--b.example-c D]', 'It rains.'],
    ['It rains. [http:--tv.example-a (TV', 'It rains.'],
    ['文章《[http:--a.example-b 今日天氣]》', '文章《今日天氣》'],
    ['下雨。[http:--a.example-b 台]date=2018年5月', '下雨。'],
    ['-{zh-tw:夏綠蒂; zh-hans:夏洛特;}-公主-{}-', '夏洛特公主'],
    ['A<br />B<!-- hidden --> C<ref name="x">y</ref>', 'A B C'],
    ['It is 5 < 6 > 4', 'It is 5 < 6 > 4'],
    ['zero\u200bwidth\u202e and \u0007bell', 'zerowidth and bell'],
    ['""Twice""', '"Twice"'],
    ['Rain (TV) (Link dead as of 03:13, 15 January 2007 (UTC))', 'Rain (TV)'],
    ['[?]67 C and [sic] stay', '[?]67 C and [sic] stay'],
  ])('reads %j as %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it('leaves no blank at an end, no double blank and nothing invisible, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (raw) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they must be gone
        expect(cleanText(raw)).not.toMatch(/^\s|\s$|\s\s|[\u0000-\u0008\u200b-\u200f\u202a-\u202e]/);
      }),
    );
  });
});
