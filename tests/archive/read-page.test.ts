import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/archive/day.ts';
import type { DayIndex, EventPage } from '../../src/archive/page/page.ts';
import { MOST_BYTES, readPage } from '../../src/archive/page/read-page.ts';

const DAY = dayOf(2016, 4, 3) ?? 0;

function read(page: string | Uint8Array, isIndex = false) {
  const name = isIndex ? 'index' : 'a-bridge-opens';
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  return readPage(bytes, { file: `news/2016/04/3/${name}.md`, path: `/news/2016/04/3/${name}.md`, day: DAY, isIndex });
}

function readEvent(page: string): EventPage {
  const { page: event } = read(page);
  if (event?.kind !== 'event') throw new Error('no event page');
  return event;
}

function readIndex(page: string): DayIndex {
  const { page: index } = read(page, true);
  if (index?.kind !== 'index') throw new Error('no index');
  return index;
}

const DATE = '### [2016-04-3](/news/2016/04/3/index.md)';
const LINK = '[A ferry sinks. ](/news/2015/02/1/a-ferry-sinks.md)';

describe('readPage, event pages', () => {
  it.each([
    ['plain', `${DATE}\n\n# A bridge opens. \n\n\n\n\n### Source:\n`],
    ['two blanks before the title', `${DATE}\n\n#  A bridge opens.\n`],
    ['Windows line ends', `${DATE}\r\n\r\n# A bridge opens. \r\n`],
    ['a byte order mark', `\ufeff${DATE}\n\n# A bridge opens. \n`],
    ['no newline at the end', `${DATE}\n\n# A bridge opens.`],
    ['double blanks inside', `${DATE}\n\n# A  bridge   opens. \n`],
    ['a Formats line in front', `\nFormats: [HTML](/a.html)  [JSON](/a.json)  \n\n${DATE}\n\n# A bridge opens. \n`],
    [
      'a Formats list in front',
      `\n### Formats:\n\n* [HTML](/a.html)\n* [XML](/a.xml)\n${DATE}\n\n# A bridge opens. \n`,
    ],
    ['no date line', '# A bridge opens. \n'],
    ['an empty topic', `${DATE}\n\n##### \n# A bridge opens. \n`],
    ['NUL in it', `${DATE}\n\n# A bri\0dge opens. \n`],
  ])('reads the title of a page with %s', (_, page) => {
    const { title, summary, topic, day } = readEvent(page);
    expect({ title, summary, topic, day }).toEqual({ title: 'A bridge opens.', summary: null, topic: null, day: DAY });
  });

  it('reads topic, summary, sources, cover image, Changes and Related of the newest generation', () => {
    const page = readEvent(
      `\nFormats: [HTML](/a.html)\n\n${DATE}\n\n##### Bridges of Oslo\n# A bridge opens. \n\nThe mayor&#039;s speech was short.\n\n\n` +
        '### Sources:\n\n1. [NRK](http://nrk.example/a,1_b;c.html)\n2. [VG (1](https://vg.example/x%20(Net.com%20-%20Two))\n2. [Cover Image](//img.example/a.jpg)\n\n' +
        '### Changes:\n\n1. [A bridge is opened. ](/news/2016/04/3/a-bridge-is-opened.md) _2018-02-06 13:49:31 (First version)_\n' +
        '1. [A bridge opens. ](/news/2016/04/3/a-bridge-opens.md) _(Current version)_\n\n' +
        `### Related:\n\n1. ${LINK} _Context: Norway, Oslo_\n`,
    );
    expect(page).toMatchObject({
      topic: 'Bridges of Oslo',
      summary: "The mayor's speech was short.",
      sources: [
        { name: 'NRK', url: 'http://nrk.example/a,1_b;c.html' },
        { name: 'VG (1', url: 'https://vg.example/x%20(Net.com%20-%20Two)' },
      ],
      image: 'https://img.example/a.jpg',
      current: '/news/2016/04/3/a-bridge-opens.md',
      related: [{ path: '/news/2015/02/1/a-ferry-sinks.md', title: 'A ferry sinks. ', context: 'Norway, Oslo' }],
    });
    expect(page.changes.map(({ path }) => path)).toEqual([
      '/news/2016/04/3/a-bridge-is-opened.md',
      '/news/2016/04/3/a-bridge-opens.md',
    ]);
  });

  it('reads Changes behind Related as well as before it', () => {
    const changes = '### Changes:\n\n1. [Old](/news/2016/04/3/old.md) _(Current version)_\n';
    const related = `### Related:\n\n1. ${LINK} _Context: Norway_\n`;
    for (const page of [changes + related, related + changes]) {
      const { changes: versions, related: lines } = readEvent(`# A bridge opens.\n\n${page}`);
      expect([versions.length, lines.length]).toEqual([1, 1]);
    }
  });

  it('reads the Chinese words of the form, links under a language, and a picture behind a source', () => {
    const page = readEvent(
      `${DATE}\n\n##### 挪威\n# 奧斯陸一座新橋開通。 \n\n\n\n\n### 信息来源:\n\n1. [挪威廣播](http://nrk.example/zh) [IMG](http://img.example/b.jpg)\n\n` +
        '### 有关:\n\n1. [一艘渡輪沉沒。](/zh/news/2015/02/1/一艘渡輪沉沒.md) _消息: 挪威, 奧斯陸_\n',
    );
    expect(page).toMatchObject({
      topic: '挪威',
      sources: [{ name: '挪威廣播', url: 'http://nrk.example/zh' }],
      image: 'http://img.example/b.jpg',
      related: [{ path: '/news/2015/02/1/一艘渡輪沉沒.md', context: '挪威, 奧斯陸' }],
    });
  });

  it.each([
    ['1. [TV [with pictures]](http://tv.example/a)', 'TV [with pictures]', 'http://tv.example/a'],
    ["1. [AP via ''The Star](http://star.example/a)", 'AP via The Star', 'http://star.example/a'],
    ['1. [ Star](http://star.example/a b.html)', 'Star', 'http://star.example/a%20b.html'],
    ['1. [Star](http://star.example/a?p=1&q=%0A)', 'Star', 'http://star.example/a?p=1&q='],
    ['1. [Star](//star.example/a)', 'Star', 'https://star.example/a'],
    ['* [Star](<http://star.example/a>)', 'Star', 'http://star.example/a'],
    ['1. [Star](ftp://star.example/a)', 'Star', 'ftp://star.example/a'],
    ['1. [](http://star.example/a)', 'star.example', 'http://star.example/a'],
    ['- <http://star.example/a>', 'http://star.example/a', 'http://star.example/a'],
  ])('reads the source line %s', (line, name, url) => {
    expect(readEvent(`# A bridge opens.\n\n### Source:\n\n${line}\n`).sources).toEqual([{ name, url }]);
  });

  it.each([
    ['http://s1.example/resources_v2/images/rcom-default.png'],
    ['http://s1.example/img/logo.jpg?x=1'],
    ['/images/relative.jpg'],
    ['data:image/png;base64,AAAA'],
  ])('takes no placeholder for a cover image: %s', (url) => {
    expect(readEvent(`# A bridge opens.\n\n### Source:\n\n1. [Cover Image](${url})\n`)).toMatchObject({
      image: null,
      sources: [],
    });
  });

  it.each([
    ['[ A ferry](/news/2015/02/1/a-ferry.md) _Context: Oslo_', ' A ferry'],
    ['[Talks [?] go on (TV)]](/news/2015/02/1/a-ferry.md) _Context: Oslo_', 'Talks [?] go on (TV)]'],
    [
      '[See [http:--tv.example-a (TV (1))] now ](/news/2015/02/1/a-ferry.md) _Context: Oslo_',
      'See [http:--tv.example-a (TV (1))] now ',
    ],
    [
      '[See [TV](http://tv.example/a) now ](/news/2015/02/1/a-ferry.md) _Context: Oslo_',
      'See [TV](http://tv.example/a) now ',
    ],
  ])('reads the Related line %s', (line, title) => {
    const expected = [{ path: '/news/2015/02/1/a-ferry.md', title, context: 'Oslo' }];
    expect(readEvent(`# A bridge opens.\n\n### Related:\n\n1. ${line}\n`).related).toMatchObject(expected);
  });

  it.each([
    ['M*A*S*H and Alicia_Keys_fans meet.', 'M*A*S*H and Alicia_Keys_fans meet.'],
    ["The film ''Ran'' returns.", 'The film Ran returns.'],
    ['Fire &amp; rain &quot;stop&quot;.', 'Fire & rain "stop".'],
    ['A fee of {{Nowrap|US$3 billion}}. [http://tv.example/a (TV (UK))]', 'A fee of US$3 billion.'],
    ['[http://tv.example/a (TV)]', '[http://tv.example/a (TV)]'],
  ])('reads the title %s for people', (raw, title) => {
    expect(readEvent(`${DATE}\n\n# ${raw} \n`).title).toBe(title);
  });

  it('says what it mended in title and summary', () => {
    const { repaired } = read("# The film ''Ran'' returns.\n\nIt is &quot;new&quot;.\n");
    expect(repaired.map(({ line, what }) => [line, what])).toEqual([
      [1, "marks or entities in the title: \"The film ''Ran'' returns.\""],
      [3, 'entities in the summary'],
    ]);
  });

  it('takes a line of the summary that looks like a list as it stands', () => {
    expect(readEvent('# A bridge opens.\n\n1. It is long.\n\n\n### Source:\n').summary).toBe('1. It is long.');
  });

  it('refuses a page without a title and says what it expected', () => {
    const reading = read(`${DATE}\n\n# \n`);
    expect(reading.page).toBeNull();
    expect(reading.refused).toEqual([
      {
        file: 'news/2016/04/3/a-bridge-opens.md',
        line: 1,
        reason: 'Cannot read the title: heading is "", expected a sentence after "# "',
      },
    ]);
  });

  it.each([
    [
      '### [3rd May](/news/2016/04/3/index.md)',
      'Cannot read the day: heading is "3rd May", the folder\'s day is taken',
    ],
    ['### [2016-02-30](/x/index.md)', 'Cannot read the day: heading is "2016-02-30", the folder\'s day is taken'],
    [
      '### [2016-04-4](/news/2016/04/4/index.md)',
      'Heading and folder differ: heading is "2016-04-4", the folder\'s day is taken',
    ],
  ])('keeps the day of the folder where the heading is %s', (heading, what) => {
    const reading = read(`${heading}\n\n# A bridge opens.\n`);
    expect(reading.page).toMatchObject({ day: DAY });
    expect(reading.repaired).toEqual([{ file: 'news/2016/04/3/a-bridge-opens.md', line: 1, what }]);
  });

  it('says which line of a list leads nowhere, and keeps the page', () => {
    const reading = read('# A bridge opens.\n\n### Related:\n\n1. [A](/news/2015/02/30/a.md) _Context: Oslo_\n');
    expect(reading.page).toMatchObject({ related: [] });
    expect(reading.refused).toMatchObject([{ line: 5 }]);
  });
});

describe('readPage, indexes', () => {
  it('reads entries with a summary or with names, topics above them, and no link to the day before', () => {
    const index = readIndex(
      `\nFormats: [HTML](2016/04/3/index.html)\n\n## [2016-04-3](/news/2016/04/3/index.md)\n\n` +
        `##### Bridges\n### ${LINK}\nIt was &quot;old&quot;.\n\n### [ Rain falls.](/news/2016/04/3/rain-index.md)\n_Context: Oslo, rain_\n\n` +
        '## [Previous Day...](/news/2016/04/2/index.md)\n\n',
    );
    expect(index.entries).toEqual([
      {
        path: '/news/2015/02/1/a-ferry-sinks.md',
        day: dayOf(2015, 2, 1),
        title: 'A ferry sinks. ',
        topic: 'Bridges',
        summary: 'It was "old".',
        context: '',
      },
      {
        path: '/news/2016/04/3/rain-index.md',
        day: DAY,
        title: ' Rain falls.',
        topic: null,
        summary: null,
        context: 'Oslo, rain',
      },
    ]);
  });

  it('says which entry leads to no day of the calendar', () => {
    const { page, refused } = read(`### ${LINK}\n\n### [Never. ](/news/2016/02/30/never.md)\n`, true);
    expect(page).toMatchObject({ entries: [{ title: 'A ferry sinks. ' }] });
    expect(refused).toEqual([
      {
        file: 'news/2016/04/3/index.md',
        line: 3,
        reason: 'Cannot read an entry: it leads to "/news/2016/02/30/never.md", expected /news/YYYY/MM/D/slug.md',
      },
    ]);
  });

  it('takes a page called index for an event where it has the title of one', () => {
    expect(read(`${DATE}\n\n# Index\n`, true).page?.kind).toBe('event');
  });
});

describe('readPage, whatever the bytes', () => {
  it('never throws, and gives a page or a reason', () => {
    const pieces = fc.constantFrom(
      '# ',
      '### ',
      '##### ',
      '1. [',
      '](',
      ')',
      '_Context: ',
      '_',
      '[',
      '`',
      '*',
      '> ',
      '\n',
      '\r',
      '\0',
      'é',
      '- ',
      '\ufeff',
      '/news/2016/02/30/a.md',
    );
    const pages = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 60 })
        .map((all) => new TextEncoder().encode(all.join(''))),
    );
    fc.assert(
      fc.property(pages, fc.boolean(), (bytes, isIndex) => {
        const reading = read(bytes, isIndex);
        expect(reading.page !== null || reading.refused.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['empty', ''],
    ['nested 10,000 deep on one line', `# A\n\n${'- '.repeat(10_000)}x\n`],
    [
      'nested 1,000 deep',
      `# A\n\n${Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')}\n`,
    ],
    ['quoted 10,000 deep', `# A\n\n${'>'.repeat(10_000)}x\n`],
    ['of open brackets', `# ${'['.repeat(30_000)}\n`],
    ['huge', `# A\n\n${'x '.repeat(MOST_BYTES)}\n`],
  ])('survives a page that is %s', (_, page) => {
    const reading = read(page);
    expect(reading.page !== null || reading.refused.length > 0).toBe(true);
  });

  it('reads a page with letters that are no UTF-8 and says so', () => {
    const reading = read(Uint8Array.from([...new TextEncoder().encode('# Caf'), 0xe9, 10]));
    expect(reading.page).toMatchObject({ title: 'Caf\ufffd' });
    expect(reading.repaired).toMatchObject([{ line: 1, what: 'letters that are no UTF-8' }]);
  });
});
