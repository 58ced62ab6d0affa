import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { packAction, packPress } from '../../src/discord/custom-id/press.ts';
import { readInteraction } from '../../src/discord/read-interaction.ts';
import { EVERYTHING } from '../../src/timeline/query.ts';

const HELP = { do: 'help' } as const;
const LIST = { do: 'list', query: EVERYTHING, page: 2 } as const;
const interaction = (parts: object) => parts as APIInteraction;

function press(parts: { id?: string; values?: string[]; by?: object; message?: object }) {
  const { id = packAction(HELP), values, by = { member: { user: { id: '7' } } }, message = {} } = parts;
  const data = { custom_id: id, component_type: values ? 3 : 2, values };
  return readInteraction(interaction({ type: 3, data, message, ...by }));
}

describe('readInteraction', () => {
  it('reads a command and keeps to itself who may see the answer', () => {
    const options = [
      { type: 3, name: 'question', value: 'Palmyra' },
      { type: 5, name: 'private', value: true },
    ];
    expect(readInteraction(interaction({ type: 2, data: { type: 1, name: 'ask', options } }))).toEqual({
      kind: 'command',
      name: 'ask',
      options: { question: 'Palmyra' },
      isPrivate: true,
    });
  });

  it('reads a subcommand as an option', () => {
    const options = [
      { type: 2, name: 'post', options: [{ type: 1, name: 'set', options: [{ type: 4, name: 'count', value: 3 }] }] },
    ];
    expect(readInteraction(interaction({ type: 2, data: { type: 1, name: 'daily', options } }))).toMatchObject({
      name: 'daily',
      options: { subcommand: 'set', count: 3 },
      isPrivate: false,
    });
  });

  it('reads what is being typed', () => {
    const options = [
      { type: 3, name: 'place', value: 'Syria' },
      { type: 3, name: 'when', value: 'apr', focused: true },
    ];
    expect(readInteraction(interaction({ type: 4, data: { type: 1, name: 'timeline', options } }))).toEqual({
      kind: 'typing',
      name: 'timeline',
      option: 'when',
      typed: 'apr',
    });
  });

  it.each([
    [
      'the asker in a server',
      { by: { member: { user: { id: '7' } } }, message: { interaction_metadata: { user: { id: '7' } } } },
      true,
    ],
    [
      'the asker in a direct message',
      { by: { user: { id: '7' } }, message: { interaction_metadata: { user: { id: '7' } } } },
      true,
    ],
    ['somebody else', { message: { interaction_metadata: { user: { id: '8' } } } }, false],
    ['anybody at a post that nobody asked for', { message: {} }, false],
    ['who alone sees the message', { message: { flags: 64 } }, true],
  ])('tells whether the message answers %s', (_, parts, isOwn) => {
    expect(press(parts)).toMatchObject({ kind: 'press', press: { kind: 'perform', action: HELP }, isOwn });
  });

  it('reads the choice of a menu', () => {
    const id = packPress({ kind: 'menu', home: LIST });
    expect(press({ id, values: [packAction(HELP, 3)] })).toMatchObject({ press: { kind: 'perform', action: HELP } });
  });

  it.each([
    ['its menu', packPress({ kind: 'menu', home: LIST }), LIST],
    ['its button', packPress({ kind: 'home', action: LIST }), LIST],
    ['neither', packAction(LIST), null],
  ])('finds the list that a message came from by %s', (_, custom_id, home) => {
    const components = [
      { type: 1, components: [{ custom_id: packPress({ kind: 'menu', home: null }, 9) }, { custom_id }, { url: 'x' }] },
    ];
    expect(press({ message: { components } })).toMatchObject({ home });
  });

  it.each(['next:2', '9Ah', ''])('reads no press in %j', (id) => {
    expect(press({ id })).toMatchObject({ press: null });
  });

  it.each([{ type: 1 }, { type: 2, data: { type: 2, name: 'x' } }, { type: 5 }])('leaves %j to others', (parts) => {
    expect(readInteraction(interaction(parts))).toBeNull();
  });
});
