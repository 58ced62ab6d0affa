import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { isServerCommand } from '../../commands/server-command.ts';
import { sameCommands } from '../../src/discord/register-commands.ts';
import { checkCommands } from '../../src/local-discord/checks/check-command.ts';

const PLACE = { type: 3, name: 'place', description: 'Where', required: false, autocomplete: true };
const ASK = { name: 'ask', description: 'Ask', contexts: [0, 1, 2], options: [PLACE] };

/** As Discord gives it back: its own keys, defaults spelt out, another order of keys. */
const KNOWN = {
  id: '1',
  application_id: '2',
  version: '3',
  type: 1,
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  description_localizations: null,
  name_localizations: {},
  contexts: [2, 0, 1],
  integration_types: [0],
  options: [{ description: 'Where', name: 'place', autocomplete: true, type: 3 }],
  description: 'Ask',
  name: 'ask',
};

describe('sameCommands', () => {
  it.each<[string, (typeof KNOWN)[], object[], boolean]>([
    ['defaults spelt out', [KNOWN], [ASK], true],
    ['another order', [{ ...KNOWN, name: 'help' }, KNOWN], [ASK, { ...ASK, name: 'help' }], true],
    ['another description', [KNOWN], [{ ...ASK, description: 'Ask me' }], false],
    ['an option less', [KNOWN], [{ ...ASK, options: [] }], false],
    ['an option that became required', [KNOWN], [{ ...ASK, options: [{ ...PLACE, required: true }] }], false],
    [
      'options in another order',
      [{ ...KNOWN, options: [PLACE, { ...PLACE, name: 'b' }] }],
      [{ ...ASK, options: [{ ...PLACE, name: 'b' }, PLACE] }],
      false,
    ],
    ['a limit of nothing', [KNOWN], [{ ...ASK, options: [{ ...PLACE, min_length: 0 }] }], false],
    ['other contexts', [KNOWN], [{ ...ASK, contexts: [0] }], false],
    ['a translation', [KNOWN], [{ ...ASK, description_localizations: { de: 'Frag' } }], false],
    ['a command less', [KNOWN], [], false],
    ['a command more', [KNOWN], [ASK, { ...ASK, name: 'help' }], false],
    ['another kind of the same name', [{ ...KNOWN, type: 3 }], [ASK], false],
  ])('tells %s', (_, known, wanted, expected) => {
    expect(sameCommands(known, wanted as (typeof ASK)[])).toBe(expected);
  });

  it('looks away from contexts in a single server', () => {
    const known = { ...KNOWN, contexts: [] };
    expect(sameCommands([known], [ASK], true)).toBe(true);
  });
});

describe('commands', () => {
  it('are declared as Discord takes them', () => {
    expect(checkCommands(commands.map(({ declaration }) => declaration))).toEqual([]);
  });

  it('can all be answered in private', () => {
    const open = commands.filter((command) => !isServerCommand(command));
    const without = open.filter(({ declaration }) => !declaration.options?.some(({ name }) => name === 'private'));
    expect(without.map(({ declaration }) => declaration.name)).toEqual([]);
  });
});
