import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/answer/answer.ts';
import { type Press, unpackPress } from '../../../src/discord/custom-id/press.ts';
import { EVERYTHING, type Query } from '../../../src/timeline/query.ts';

const list = (query: Partial<Query> = {}, page = 0) => ({
  do: 'list' as const,
  query: { ...EVERYTHING, ...query },
  page,
});
const event: Action = { do: 'event', id: 'Ab3-_9xYzQ', trail: [] };
const walked: Action = { ...event, trail: ['0123456789', 'abcdefghij'] };
const places = ['SY', 'g170654', 'SY.11', 'r.sinai', 'n.al-qaryatayn'];
const month = { from: 16_892, to: 16_921 };
const yearly = { month: 3, day: 11 };

/**
 * As they stand under messages of years ago. What is added here stays: each id is read as this for ever. Pages had eight
 * events once and have five now: what led to the page of an event still does.
 */
const OF_OLD: readonly (readonly [id: string, press: Press])[] = [
  ['1Ah', { kind: 'perform', action: { do: 'help' } }],
  ['1AlA;;', { kind: 'perform', action: list() }],
  [
    '1DlTCzylCzzC15;SY,~Apqe,SY.11,r.sinai,n.al-qaryatayn;',
    { kind: 'perform', action: list({ places, when: month, order: 'newest' }, 65) },
  ],
  [
    '1JlpDL;;ceasefire; talks',
    { kind: 'perform', action: list({ when: yearly, about: 'ceasefire; talks', order: 'relevance', intent: 'when' }) },
  ],
  ['1BlNAAAACzzC;;', { kind: 'perform', action: list({ when: { from: null, to: month.to }, intent: 'count' }) }],
  ['1CtA7;SY;', { kind: 'perform', action: { ...list({ places: ['SY'] }, 11), picture: 'histogram' } }],
  ['1CgA;SY;', { kind: 'perform', action: { ...list({ places: ['SY'] }), picture: 'map' } }],
  ['1CLAz;SY;', { kind: 'perform', action: list({ places: ['SY'] }, 7) }],
  ['1CTAz;SY;', { kind: 'perform', action: { ...list({ places: ['SY'] }, 7), picture: 'histogram' } }],
  [
    '1CGBCzylCzzC;;Syrian Civil War',
    { kind: 'perform', action: { ...list({ about: 'Syrian Civil War', when: month }), picture: 'map' } },
  ],
  ['1AeAb3-_9xYzQ', { kind: 'perform', action: event }],
  ['1YeAb3-_9xYzQ0123456789abcdefghij', { kind: 'perform', action: walked }],
  ['1AvAb3-_9xYzQCzyn0123456789abcdefghij', { kind: 'perform', action: { ...walked, day: 16_894 } }],
  ['1Am', { kind: 'menu', home: null }],
  ['1FmlA2;SY;', { kind: 'menu', home: list({ places: ['SY'] }, 3) }],
  ['1IblA;;利比亚', { kind: 'home', action: list({ about: '利比亚' }) }],
  ['1HseAb3-_9xYzQ', { kind: 'share', action: event }],
  ['1Gx', { kind: 'remove' }],
  ['1Adpause;a1b2c3d4', { kind: 'manage', subcommand: 'pause', subject: 'a1b2c3d4' }],
  [
    '1Apabcdefghij-klmnopqrs_1lCFD;;',
    { kind: 'post', key: 'abcdefghij-klmnopqrs_1', action: list({ when: { month: 5, day: 3 } }) },
  ],
];

describe('an id of years ago', () => {
  it.each(OF_OLD)('%s means what it meant', (id, press) => {
    expect(unpackPress(id)).toEqual(press);
  });
});
