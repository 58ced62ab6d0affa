import { describe, expect, it } from 'vitest';
import { checkCallback } from '../../src/local-discord/checks/check-callback.ts';
import { checkCommand, checkCommands } from '../../src/local-discord/checks/check-command.ts';
import { checkMessage, type MessageUse } from '../../src/local-discord/checks/check-message.ts';
import type { Problem } from '../../src/local-discord/checks/problem.ts';

const where = (problems: readonly Problem[]) => problems.map(({ path, code }) => `${path.join('.')} ${code}`);
const row = (...components: unknown[]) => ({ type: 1, components });
const button = (id: string, more: object = {}) => ({ type: 2, style: 1, label: 'x', custom_id: id, ...more });
const link = (url: string) => ({ type: 2, style: 5, label: 'x', url });
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }], ...more });
const rows = (...components: unknown[]) => ({ content: 'x', components: components.map((one) => row(one)) });

describe('checkMessage', () => {
  const fine: [string, unknown, MessageUse?][] = [
    ['text', { content: 'x'.repeat(2000) }],
    [
      'an embed with a picture of its own',
      { embeds: [{ image: { url: 'attachment://a.png' } }] },
      { files: [{ name: 'a.png' }] },
    ],
    [
      'a picture that is on the message already',
      { embeds: [{ image: { url: 'attachment://a.png' } }] },
      { as: 'edit', before: { message: { content: '', embeds: [] }, attachments: [{ id: '1', filename: 'a.png' }] } },
    ],
    [
      'five buttons and a select',
      { content: 'x', components: [row(...'abcde'.split('').map((id) => button(id))), row(select())] },
    ],
    ['links', rows(link('https://example.org/a?b=c#d'), link('http://a.b/ü'))],
    ['6000 characters of embeds', { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] }],
    ['a nonce', { content: 'x', nonce: 'x'.repeat(25) }],
    [
      'an edit that says nothing',
      {},
      { as: 'edit', before: { message: { content: 'x', embeds: [] }, attachments: [] } },
    ],
    ['a file alone', {}, { files: [{ name: 'a.txt' }] }],
    ['fields that Discord does not know', { content: 'x', unheard_of: 1 }],
  ];
  it.each(fine)('lets %s through', (_, body, use) => {
    expect(checkMessage(body, use)).toEqual([]);
  });

  const wrong: [string, unknown, string, MessageUse?][] = [
    ['nothing', {}, ' EMPTY_MESSAGE'],
    ['blanks', { content: '  \n' }, ' EMPTY_MESSAGE'],
    [
      'an edit that leaves nothing',
      { content: '' },
      ' EMPTY_MESSAGE',
      { as: 'edit', before: { message: { content: 'x', embeds: [] }, attachments: [] } },
    ],
    ['2001 characters', { content: 'x'.repeat(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
    ['11 embeds', { embeds: Array(11).fill({ title: 'x' }) }, 'embeds BASE_TYPE_MAX_LENGTH'],
    [
      '26 fields',
      { embeds: [{ fields: Array(26).fill({ name: 'x', value: 'x' }) }] },
      'embeds.0.fields BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a field without a value',
      { embeds: [{ fields: [{ name: 'x' }] }] },
      'embeds.0.fields.0.value BASE_TYPE_REQUIRED',
    ],
    [
      'a field of blanks',
      { embeds: [{ fields: [{ name: 'x', value: ' ' }] }] },
      'embeds.0.fields.0.value BASE_TYPE_REQUIRED',
    ],
    ['an embed with nothing', { embeds: [{ color: 1 }] }, 'embeds.0.description BASE_TYPE_REQUIRED'],
    ['a colour above white', { embeds: [{ title: 'x', color: 0x1000000 }] }, 'embeds.0.color NUMBER_TYPE_MAX'],
    [
      '6001 characters of embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { footer: { text: 'x'.repeat(2001) } }] },
      'embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'an embed link without http',
      { embeds: [{ title: 'x', url: 'ftp://a.b' }] },
      'embeds.0.url URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a picture with a blank',
      { embeds: [{ image: { url: 'https://a.b/c d.png' } }] },
      'embeds.0.image.url URL_TYPE_INVALID_URL',
    ],
    [
      'a picture that is not there',
      { embeds: [{ thumbnail: { url: 'attachment://b.png' } }] },
      'embeds.0.thumbnail.url ATTACHMENT_NOT_FOUND',
      { files: [{ name: 'a.png' }] },
    ],
    [
      'an attachment that is not there',
      { content: 'x', attachments: [{ id: '7' }] },
      'attachments.0.id ATTACHMENT_NOT_FOUND',
    ],
    ['11 files', {}, 'attachments BASE_TYPE_MAX_LENGTH', { files: Array(11).fill({ name: 'a' }) }],
    [
      'a long alt text',
      { attachments: [{ id: '0', description: 'x'.repeat(1025) }] },
      'attachments.0.description BASE_TYPE_MAX_LENGTH',
      { files: [{ name: 'a' }] },
    ],
    ['a nonce of 26', { content: 'x', nonce: 'x'.repeat(26) }, 'nonce BASE_TYPE_MAX_LENGTH'],
    ['six rows', rows(...'abcdef'.split('').map((id) => button(id))), 'components BASE_TYPE_BAD_LENGTH'],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...'abcdef'.split('').map((id) => button(id)))] },
      'components.0.components BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a select beside a button',
      { content: 'x', components: [row(button('a'), select())] },
      'components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    ['a button outside of a row', { content: 'x', components: [button('a')] }, 'components.0 UNION_TYPE_CHOICES'],
    ['an empty row', { content: 'x', components: [row()] }, 'components.0.components BASE_TYPE_MIN_LENGTH'],
    [
      'a custom id twice',
      rows(button('a'), button('a')),
      'components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    ['a custom id of 101', rows(button('x'.repeat(101))), 'components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH'],
    [
      'a label of 81',
      rows(button('a', { label: 'x'.repeat(81) })),
      'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button without a label',
      rows(button('a', { label: undefined })),
      'components.0.components.0.label BASE_TYPE_REQUIRED',
    ],
    [
      'a button without an id',
      rows(button('', { custom_id: undefined })),
      'components.0.components.0.custom_id BASE_TYPE_REQUIRED',
    ],
    [
      'a link of 513',
      rows(link(`https://a.b/${'x'.repeat(501)}`)),
      'components.0.components.0.url BASE_TYPE_MAX_LENGTH',
    ],
    ['a link to a bare word', rows(link('https://nohost')), 'components.0.components.0.url URL_TYPE_INVALID_URL'],
    ['a link without a host', rows(link('https:///path')), 'components.0.components.0.url URL_TYPE_INVALID_URL'],
    ['a link to a script', rows(link('javascript:alert(1)')), 'components.0.components.0.url URL_TYPE_INVALID_SCHEME'],
    [
      'a link with a custom id',
      rows({ ...link('https://a.b'), custom_id: 'a' }),
      'components.0.components.0.custom_id BUTTON_COMPONENT_INVALID_FIELD',
    ],
    [
      '26 options',
      rows(select({ options: Array.from({ length: 26 }, (_, i) => ({ label: 'x', value: `${i}` })) })),
      'components.0.components.0.options BASE_TYPE_MAX_LENGTH',
    ],
    [
      'an option twice',
      rows(select({ options: Array(2).fill({ label: 'x', value: 'x' }) })),
      'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'more to choose than there is',
      rows(select({ max_values: 2 })),
      'components.0.components.0.max_values SELECT_COMPONENT_MAX_VALUES_EXCEED_OPTIONS',
    ],
    [
      'two ways to mention',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'text in the newer components',
      { content: 'x', flags: 32768, components: [{ type: 10, content: 'y' }] },
      ' MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'newer components without their flag',
      { content: 'x', components: [{ type: 10, content: 'y' }] },
      'components.0.type UNION_TYPE_CHOICES',
    ],
  ];
  it.each(wrong)('finds %s', (_, body, problem, use) => {
    expect(where(checkMessage(body, use))).toContain(problem);
  });
});

describe('checkCallback', () => {
  const choices = (...all: unknown[]) => ({ type: 8, data: { choices: all } });
  const cases: [string, unknown, string | null][] = [
    ['an answer', { type: 4, data: { content: 'x' } }, null],
    ['an empty answer', { type: 4, data: {} }, 'data EMPTY_MESSAGE'],
    ['a deferral', { type: 5 }, null],
    ['a deferred update', { type: 6 }, null],
    ['an update', { type: 7, data: { content: 'x' } }, null],
    [
      'a bad update',
      { type: 7, data: rows(button('a'), button('a')) },
      'data.components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    ['no choices', choices(), null],
    ['25 choices', choices(...Array(25).fill({ name: 'x', value: 'x' })), null],
    ['26 choices', choices(...Array(26).fill({ name: 'x', value: 'x' })), 'data.choices BASE_TYPE_MAX_LENGTH'],
    ['a choice without a name', choices({ name: '', value: 'x' }), 'data.choices.0.name BASE_TYPE_MIN_LENGTH'],
    ['a choice of 101', choices({ name: 'x'.repeat(101), value: 'x' }), 'data.choices.0.name BASE_TYPE_MAX_LENGTH'],
    [
      'a dialog',
      {
        type: 9,
        data: { custom_id: 'x', title: 'x', components: [row({ type: 4, custom_id: 't', style: 1, label: 'x' })] },
      },
      null,
    ],
    [
      'a dialog without a title',
      { type: 9, data: { custom_id: 'x', components: [row({ type: 4, custom_id: 't', style: 1, label: 'x' })] } },
      'data.title BASE_TYPE_REQUIRED',
    ],
    ['an unknown type', { type: 3 }, 'type BASE_TYPE_CHOICES'],
    ['nothing', null, 'type BASE_TYPE_CHOICES'],
  ];
  it.each(cases)('judges %s', (_, body, problem) => {
    if (problem === null) expect(checkCallback(body)).toEqual([]);
    else expect(where(checkCallback(body))).toContain(problem);
  });
});

describe('checkCommand', () => {
  const option = (more: object = {}) => ({ type: 3, name: 'a', description: 'x', ...more });
  const command = (...options: unknown[]) => ({ name: 'ask', description: 'x', options });
  const long = Array.from({ length: 25 }, (_, i) => ({
    name: `${i}`.padEnd(100, 'x'),
    value: `${i}`.padEnd(100, 'x'),
  }));
  const cases: [string, unknown, string | null][] = [
    [
      'a whole command',
      {
        ...command(option({ required: true }), option({ name: 'b', autocomplete: true })),
        contexts: [0, 1, 2],
        integration_types: [0, 1],
        default_member_permissions: '32',
        name_localizations: { de: 'fragen' },
      },
      null,
    ],
    ['a command on messages', { name: 'What was this?', type: 3 }, null],
    [
      'subcommands',
      { name: 'daily', description: 'x', options: [{ type: 1, name: 'set', description: 'x', options: [option()] }] },
      null,
    ],
    ['no description', { name: 'ask' }, 'description BASE_TYPE_REQUIRED'],
    ['an upper case name', { name: 'Ask', description: 'x' }, 'name APPLICATION_COMMAND_INVALID_NAME'],
    [
      'a translated name with a blank',
      { name: 'ask', description: 'x', name_localizations: { de: 'frage mich' } },
      'name_localizations.de APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'a locale that Discord has not',
      { name: 'ask', description: 'x', description_localizations: { en: 'x' } },
      'description_localizations.en DICT_TYPE_CHOICES',
    ],
    ['a description of 101', { name: 'ask', description: 'x'.repeat(101) }, 'description BASE_TYPE_MAX_LENGTH'],
    [
      'required after optional',
      command(option(), option({ name: 'b', required: true })),
      'options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    ['an option twice', command(option(), option()), 'options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
    [
      '26 options',
      command(...Array.from({ length: 26 }, (_, i) => option({ name: `a${i}` }))),
      'options BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a subcommand beside an option',
      command(option(), { type: 1, name: 'b', description: 'x' }),
      'options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'choices with autocomplete',
      command(option({ autocomplete: true, choices: [{ name: 'x', value: 'x' }] })),
      'options.0.autocomplete APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_MUTUALLY_EXCLUSIVE',
    ],
    [
      'a choice twice',
      command(option({ choices: Array(2).fill({ name: 'x', value: 'x' }) })),
      'options.0.choices.1.name APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
    ],
    [
      'a least above the most',
      command(option({ min_length: 3, max_length: 2 })),
      'options.0.min_length NUMBER_TYPE_MAX',
    ],
    [
      'more than 8000 characters',
      command(option({ choices: long }), option({ name: 'b', choices: long })),
      ' APPLICATION_COMMAND_TOO_LARGE',
    ],
    [
      'a described command on messages',
      { name: 'x', type: 3, description: 'x' },
      'description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
    ],
  ];
  it.each(cases)('judges %s', (_, body, problem) => {
    if (problem === null) expect(checkCommand(body)).toEqual([]);
    else expect(where(checkCommand(body))).toContain(problem);
  });

  it('counts of translations only the longest', () => {
    const texts = (length: number) =>
      Object.fromEntries(['de', 'fr', 'ja'].map((locale) => [locale, 'x'.repeat(length)]));
    const options = Array.from({ length: 25 }, (_, i) =>
      option({ name: `a${i}`, description_localizations: texts(100) }),
    );
    expect(checkCommand(command(...options))).toEqual([]);
  });
});

describe('checkCommands', () => {
  it('finds a name that is there twice, but not across types', () => {
    const ask = { name: 'ask', description: 'x' };
    expect(checkCommands([ask, { name: 'ask', type: 3 }])).toEqual([]);
    expect(where(checkCommands([ask, ask]))).toEqual(['1 APPLICATION_COMMANDS_DUPLICATE_NAME']);
  });

  it('finds a sixteenth command on messages', () => {
    const many = Array.from({ length: 16 }, (_, i) => ({ name: `x${i}`, type: 3 }));
    expect(where(checkCommands(many))).toEqual([' APPLICATION_COMMANDS_EXCEEDED']);
  });
});
