import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/answer/answer.ts';
import { unpackPress } from '../../../src/discord/custom-id/press.ts';
import { type MessageBody, renderReply } from '../../../src/discord/render/render-reply.ts';
import { checkMessage } from '../../../src/local-discord/checks/check-message.ts';

import { HOSTILE_TEXTS, hostileReply } from '../hostile.ts';
import { BARE, card, list, PALMYRA, READER, SYRIA, step, view } from '../sample.ts';

const NAMED = { places: [], when: null, about: 'x', line: '“x” · 0 events' };

describe('renderReply', () => {
  it('shows an event as a card', () => {
    const event = {
      title: 'Government forces enter Palmyra after three weeks of fighting.',
      topic: 'Syrian Civil War',
      summary: 'The town was held for ten months.',
      names: ['Homs Governorate', 'Syrian Army'],
      sources: [{ name: 'The Daily', url: 'https://daily.example/palmyra' }],
      image: 'https://daily.example/palmyra.jpg',
    };
    const places = [
      { place: PALMYRA, why: 'Palmyra' },
      { place: SYRIA, why: 'Syrian Army' },
    ];
    const other = step(view({ path: '/news/2017/03/2/again.md', title: 'Government forces enter Palmyra again.' }));
    const answer = card(event, {
      view: view(event, places),
      related: [{ ...other, reason: 'shares Syrian Army' }],
      earlier: { ...other, place: 'Palmyra' },
      later: { ...other, place: null },
      trail: [other],
      offers: [{ label: 'Syria · 212 events', action: { do: 'help' } }],
    });
    expect(renderReply(answer, READER)).toMatchSnapshot();
  });

  it('shows a list of events', () => {
    const events = [
      view({}, [{ place: PALMYRA, why: 'Palmyra' }]),
      view({ path: '/news/2016/04/1/x.md', title: 'A mine is cleared.' }),
    ];
    const answer = list(events, {
      total: 10,
      page: 1,
      pages: 3,
      headline: '27 March 2016: Government forces enter Palmyra.',
    });
    expect(renderReply(answer, READER)).toMatchSnapshot();
  });

  it('says that nothing was found, and what is nearest', () => {
    const offers = [{ label: 'All of 2016 · 3 events', action: { do: 'help' } as const }];
    const nothing = {
      kind: 'nothing',
      reason: 'no-match',
      understood: NAMED,
      text: 'Nothing matches “x”.',
      offers,
    } as const;
    expect(renderReply(nothing, READER)).toMatchSnapshot();
  });

  it('shows a notice in its own Markdown', () => {
    const notice = {
      kind: 'notice',
      title: 'How to ask',
      text: '**Plain** words.',
      fields: [{ name: 'When', value: '`2016`' }],
      offers: [],
    } as const;
    expect(renderReply(notice, READER)).toMatchSnapshot();
  });

  it('lets a notice stamp moments and name channels only where it says so', () => {
    const text = '<t:1795315920:R> <#12> <@&34> <@5> <t:1:X> @everyone';
    const notice = { kind: 'notice', title: 'Daily post', text, fields: [{ name: text, value: text }], offers: [] };
    const shown = (more: object) => renderReply({ ...notice, ...more } as Notice, READER).embeds[0];
    const kept = String.raw`<t:1795315920:R> <#12> <@&34> \<@5> \<t:1:X> ＠everyone`;
    const none = String.raw`\<t:1795315920:R> \<#12> \<@&34> \<@5> \<t:1:X> ＠everyone`;
    expect(shown({ stamps: true })).toMatchObject({ description: kept, fields: [{ name: none, value: kept }] });
    expect(shown({})).toMatchObject({ description: none, fields: [{ name: none, value: none }] });
  });

  it('puts what managers can do on buttons, five in a row, ten at most', () => {
    const controls = Array.from({ length: 12 }, (_, at) => ({
      label: `Post ${at}`,
      subcommand: 'pause',
      subject: String(at),
    }));
    const notice: Notice = { kind: 'notice', title: 'Which?', text: '', fields: [], offers: [], controls };
    const { components } = renderReply(notice, { ...READER, seenBy: 'asker' });
    expect(components.map((row) => row.components.length)).toEqual([5, 5]);
    const ids = components.flatMap((row) => row.components.map((one) => ('custom_id' in one ? one.custom_id : '')));
    expect(ids.map(unpackPress).at(-1)).toEqual({ kind: 'manage', subcommand: 'pause', subject: '9' });
  });

  it('gives a long title its first sentences as headline and shows the rest below', () => {
    const headline = 'A first sentence that says a good deal of what happened in that town. '.repeat(2).trim();
    const rest = 'More of it follows here. '.repeat(20).trim();
    const [embed] = renderReply(card({ title: `${headline} ${rest}` }), READER).embeds;
    expect([embed?.title, embed?.description]).toEqual([headline, rest]);
  });

  it('shows a sentence that is too long for a title whole below its beginning', () => {
    const title = `A sentence ${'that goes on and on '.repeat(20)}until it ends.`;
    const [embed] = renderReply(card({ title }), READER).embeds;
    expect(embed?.title).toMatch(/ …?(that|goes|on|and)…$/);
    expect(embed?.description).toBe(title);
  });

  it('has no text below a title that holds it all', () => {
    const title = `${'Word '.repeat(49)}ends. So.`;
    const [embed] = renderReply(card({ title }), READER).embeds;
    expect([embed?.title, embed?.description]).toEqual([title, undefined]);
  });

  it.each([
    ['en-US', 'Sunday, March 27, 2016'],
    ['de', 'Sonntag, 27. März 2016'],
    ['th', 'วันอาทิตย์ที่ 27 มีนาคม ค.ศ. 2016'],
    ['no such locale', 'Sunday, March 27, 2016'],
  ])('says the day in %s', (locale, expected) => {
    expect(renderReply(card(), { ...READER, locale }).embeds[0]?.author?.name).toBe(expected);
  });

  it.each([
    ['all', { kind: 'remove' }],
    ['asker', { kind: 'share', action: { do: 'event', id: view().id, day: BARE.day, trail: [] } }],
  ] as const)('ends with what can be done with a reply seen by %s', (seenBy, expected) => {
    expect(lastPress(renderReply(card(), { ...READER, seenBy }))).toEqual(expected);
  });

  it('puts nothing of that under a post', () => {
    expect(renderReply(card(), { ...READER, seenBy: 'post' }).components).toEqual([]);
  });

  it('keeps all sources that fit, and counts the rest', () => {
    const sources = Array.from({ length: 14 }, (_, index) => ({
      name: `Paper ${index}`,
      url: `https://paper.example/${'x'.repeat(300)}/${index}`,
    }));
    const line = renderReply(card({ sources }), READER).embeds[0]?.description ?? '';
    expect(line).toMatch(/^\*\*14 sources\*\* \[Paper 0\]\(.* · and 10 more$/);
  });

  it.each([
    [
      'a list',
      (text: string) =>
        list(
          Array.from({ length: 30 }, () => view({ title: text }, [{ place: { ...PALMYRA, name: text }, why: text }])),
          {
            total: 90_000,
            page: 1_000,
            pages: 9_000,
            headline: text,
            understood: { ...NAMED, line: text },
          },
        ),
    ],
    [
      'a card',
      (text: string) => {
        const sources = Array.from({ length: 20 }, (_, index) => ({
          name: text,
          url: `https://daily.example/${'x'.repeat(480)}${index}`,
        }));
        const event = { title: text, summary: text, topic: text, names: [text], sources };
        return card(event, { view: view(event, [{ place: { ...PALMYRA, name: text }, why: text }]) });
      },
    ],
  ])('is within the limits of %s where everything is as long as it can be', (_, made) => {
    for (const text of ['[*'.repeat(3000), 'Word. '.repeat(1000), '新闻'.repeat(3000)]) {
      expect(problemsOf(renderReply(made(text), { ...READER, locale: 'th' }))).toEqual([]);
    }
  });

  it.each(HOSTILE_TEXTS.map((text) => [text]))('is safe where every text is %j', (text) => {
    const sources = [{ name: text, url: 'https://daily.example/' }];
    const reply = renderReply(card({ title: text, summary: text, topic: text, names: [text], sources }), READER);
    expect(problemsOf(reply)).toEqual([]);
    const shown = JSON.stringify(reply);
    expect(shown).not.toMatch(/@everyone|@here|<[@#][!&]?\d+>|<t:[^>\\]+>|\]\((?!https:\/\/daily\.example\/\))/i);
  });

  it('is within every limit of Discord, whatever the archive says', () => {
    fc.assert(
      fc.property(hostileReply, fc.constantFrom('all', 'asker', 'post'), (reply, seenBy) => {
        const body = renderReply(reply, { ...READER, seenBy });
        expect(problemsOf(body)).toEqual([]);
        const ids = body.components
          .flatMap((row) => row.components)
          .flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
        expect(ids.map(unpackPress)).not.toContain(null);
      }),
      { numRuns: 300 },
    );
  });
});

function lastPress(body: ReturnType<typeof renderReply>) {
  const last = body.components.at(-1)?.components.at(-1);
  return last && 'custom_id' in last ? unpackPress(last.custom_id) : null;
}

/** What Discord would say against the message, created in a channel or as an answer. */
function problemsOf(body: MessageBody) {
  return [...checkMessage(body), ...checkMessage(body, { as: 'answer' })];
}
