import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/answer/answer.ts';
import { packAction, packPress, unpackAction, unpackPress } from '../../../src/discord/custom-id/press.ts';
import { EVERYTHING, type Query } from '../../../src/timeline/query.ts';
import { anyAction } from '../hostile.ts';

const list = (query: Partial<Query>, page = 0): Extract<Action, { do: 'list' }> => ({
  do: 'list',
  query: { ...EVERYTHING, ...query },
  page,
});
const id = (number: number) => `event-${String(number).padStart(4, '0')}`;
const trail = (length: number) => Array.from({ length }, (_, index) => id(index + 1));

describe('packAction', () => {
  it.each<[string, Action]>([
    ['everything', list({})],
    ['a page', list({}, 12_499)],
    ['a period', list({ when: { from: 16_892, to: 16_921 } })],
    ['a period with an open start', list({ when: { from: null, to: -719_528 } })],
    ['a period with an open end', list({ when: { from: 2_932_896, to: null } })],
    ['a day of every year', list({ when: { month: 2, day: 29 } })],
    ['every kind of place', list({ places: ['SY', 'SY.11', 'g170654', 'r.sinai', 'n.al-qaryatayn'] })],
    ['a place with signs of the packing', list({ places: ['n.a;b,c%d~e', 'n.大阪'] })],
    ['words with signs of the packing', list({ about: 'a;b,c;; d' })],
    ['words of another script', list({ about: '利比亚 战争' })],
    ['a list with its histogram', { ...list({ places: ['SY'] }, 2), picture: 'histogram' }],
    ['a list with its map', { ...list({ about: 'ceasefire' }), picture: 'map' }],
    ['order and intent', list({ order: 'relevance', intent: 'settle' })],
    ['an event', { do: 'event', id: id(0), trail: [] }],
    ['an event and its trail', { do: 'event', id: id(0), trail: trail(8) }],
    ['an event and its day', { do: 'event', id: id(0), trail: [], day: 16_894 }],
    ['an event of long ago and its trail', { do: 'event', id: id(0), trail: trail(8), day: -719_528 }],
    ['help', { do: 'help' }],
  ])('keeps %s', (_, action) => {
    expect(unpackAction(packAction(action))).toEqual(action);
  });

  it('keeps the newest of a long trail', () => {
    const packed = packAction({ do: 'event', id: id(0), trail: trail(30) });
    expect(unpackAction(packed)).toEqual({ do: 'event', id: id(0), trail: trail(30).slice(-8) });
  });

  it('keeps fifty characters of words beside a place and a period', () => {
    const about = 'ceasefire agreement between government and opposition forces in the north of';
    const query = { places: ['n.al-qaryatayn'], when: { from: 16_892, to: 16_921 }, about: about.slice(0, 60).trim() };
    expect(unpackAction(packAction(list(query, 99)))).toEqual(list(query, 99));
  });

  it('keeps as many of a trail beside a day', () => {
    const packed = packAction({ do: 'event', id: id(0), trail: trail(30), day: 16_894 });
    expect(unpackAction(packed)).toEqual({ do: 'event', id: id(0), trail: trail(30).slice(-8), day: 16_894 });
  });

  it('cuts what it is about at the end of a word', () => {
    const action = unpackAction(packAction(list({ about: 'ceasefire agreement '.repeat(20) })));
    expect(action).toMatchObject({
      query: { about: expect.stringMatching(/^(ceasefire|agreement)( (ceasefire|agreement))+$/) },
    });
  });

  it('stays within 100 characters, and what it packed can be read', () => {
    fc.assert(
      fc.property(anyAction, fc.nat(63), (action, slot) => {
        const packed = packAction(action, slot);
        expect(packed.length).toBeLessThanOrEqual(100);
        expect(unpackAction(packed)?.do).toBe(action.do);
      }),
    );
  });

  it('loses nothing of what fits', () => {
    const tidy = anyAction.map((action): Action => {
      if (action.do === 'event') return { ...action, trail: action.trail.slice(0, 8) };
      if (action.do === 'help') return action;
      const about = action.query.about
        .toWellFormed()
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim();
      return {
        ...action,
        page: action.page % 300_000,
        query: { ...action.query, about: about.slice(0, 20).trim().toWellFormed() },
      };
    });
    fc.assert(
      fc.property(tidy, (action) => {
        expect(unpackAction(packAction(action))).toEqual(action);
      }),
    );
  });

  it('gives one action another id in another slot', () => {
    const ids = Array.from({ length: 25 }, (_, slot) => packAction({ do: 'help' }, slot));
    expect(new Set(ids).size).toBe(25);
    expect(ids.map(unpackAction)).toEqual(ids.map(() => ({ do: 'help' })));
  });
});

describe('packPress', () => {
  it.each([
    { kind: 'remove' } as const,
    { kind: 'manage', subcommand: 'forget-now', subject: '' } as const,
    { kind: 'manage', subcommand: 'pause', subject: 'a1b2c3d4' } as const,
    { kind: 'menu', home: null } as const,
    { kind: 'menu', home: list({ about: 'x' }, 3) } as const,
    { kind: 'home', action: list({ places: ['SY'] }) } as const,
    { kind: 'share', action: { do: 'help' } } as const,
    { kind: 'share', action: list({ about: 'x' }, 3) } as const,
    { kind: 'post', key: 'abcdefghij-klmnopqrs_1', action: list({ when: { month: 5, day: 3 } }) } as const,
  ])('keeps $kind', (press) => {
    expect(unpackPress(packPress(press, 7))).toEqual(press);
  });
});

describe('unpackPress', () => {
  it.each([
    '',
    '1',
    '1A',
    '1Aq',
    '2Ah',
    '1?h',
    '1Ahh',
    '1Apabcdefghij-klmnopqrs_1',
    '1Apabcdefghij klmnopqrs_1h',
    '1Ad',
    '1Ad;x',
    '1Adpause',
    '1Adpause;x;y',
    '1Ae',
    '1Aeshort',
    '1Ae12345678 0',
    '1Al',
    '1AlA',
    '1AlA;',
    '1Al_;;',
    '1AlAzzzzz;;',
    '1AlB////////;;',
    '1AlB________;;',
    '1AlBAAACAAAB;;',
    '1AlCAA;;',
    '1AlCMg;;',
    '1AlA;,;',
    '1AlA;%41;',
    '1AlA;~0;',
    `1AlA;;${'x'.repeat(100)}`,
    'old-button:next:2',
    '{"do":"help"}',
    '\ud800\ud800\ud800',
  ])('reads nothing in %j', (text) => {
    expect(unpackPress(text)).toBeNull();
  });

  it('never throws', () => {
    const near = fc
      .tuple(anyAction, fc.nat(99), fc.string({ unit: 'binary', maxLength: 3 }))
      .map(([action, at, text]) => {
        const packed = packAction(action);
        return packed.slice(0, at) + text + packed.slice(at + text.length);
      });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
        const press = unpackPress(text);
        if (press?.kind === 'perform') expect(packAction(press.action).length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
