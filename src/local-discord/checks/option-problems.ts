import { ApplicationCommandOptionType, Locale } from 'discord-api-types/v10';
import type { DeclaredBody } from './check-command.ts';
import type { Problem } from './problem.ts';

/** Discord's rule for the names of typed commands and options. */
const typedName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const locales: ReadonlySet<string> = new Set(Object.values(Locale));

/** What is wrong with a name and its translations: letters that are not allowed, upper case, an unknown locale. */
export function nameProblems(declared: DeclaredBody, path: Problem['path'], typed = true): Problem[] {
  const problems: Problem[] = [];
  const check = (name: string, field: readonly string[]) => {
    if (!typed || (typedName.test(name) && name === name.toLowerCase())) return;
    const message = 'Command name is invalid';
    problems.push({ path: [...path, ...field], code: 'APPLICATION_COMMAND_INVALID_NAME', message });
  };
  check(declared.name, ['name']);
  for (const [locale, name] of Object.entries(declared.name_localizations ?? {})) {
    check(name, ['name_localizations', locale]);
  }
  for (const field of ['name_localizations', 'description_localizations'] as const) {
    const unknown = Object.keys(declared[field] ?? {}).filter((locale) => !locales.has(locale));
    for (const locale of unknown) {
      const message = `"${locale}" is not a locale of Discord`;
      problems.push({ path: [...path, field, locale], code: 'DICT_TYPE_CHOICES', message });
    }
  }
  return problems;
}

const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;

/** What is wrong between the options of a command or subcommand, and within each. */
export function optionProblems(options: readonly DeclaredBody[], path: Problem['path']): Problem[] {
  return [
    ...orderProblems(options, path),
    ...options.flatMap((option, index) => [
      ...nameProblems(option, [...path, index]),
      ...valueProblems(option, [...path, index]),
      ...optionProblems(option.options ?? [], [...path, index, 'options']),
    ]),
  ];
}

/** Required before optional, names once, subcommands not beside other options. */
function orderProblems(options: readonly DeclaredBody[], path: Problem['path']): Problem[] {
  const problems: Problem[] = [];
  const names = new Set<string>();
  let optionalSeen = false;
  options.forEach((option, index) => {
    if (names.has(option.name)) {
      const code = 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS';
      problems.push({ path: [...path, index, 'name'], code, message: 'Option name already exists' });
    }
    names.add(option.name);
    if (option.required && optionalSeen) {
      const code = 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID';
      const message = 'Required options must be placed before non-required options';
      problems.push({ path: [...path, index], code, message });
    }
    optionalSeen ||= !option.required;
  });
  const nested = options.filter(({ type }) => type === Subcommand || type === SubcommandGroup).length;
  if (nested > 0 && nested < options.length) {
    const code = 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID';
    problems.push({
      path,
      code,
      message: 'Sub-command and sub-command group option types are mutually exclusive to all other types',
    });
  }
  return problems;
}

/** Choices once and not with autocomplete; the least not above the most. */
function valueProblems(option: DeclaredBody, path: Problem['path']): Problem[] {
  const problems: Problem[] = [];
  const choices = option.choices ?? [];
  if (option.autocomplete && choices.length > 0) {
    const message = 'Autocomplete and choices cannot be used together';
    problems.push({
      path: [...path, 'autocomplete'],
      code: 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_MUTUALLY_EXCLUSIVE',
      message,
    });
  }
  for (const field of ['name', 'value'] as const) {
    choices.forEach((choice, index) => {
      if (choices.findIndex((other) => other[field] === choice[field]) === index) return;
      const code = `APPLICATION_COMMAND_OPTIONS_CHOICE_${field.toUpperCase()}_ALREADY_EXISTS`;
      problems.push({
        path: [...path, 'choices', index, field],
        code,
        message: `Option choice ${field} already exists`,
      });
    });
  }
  for (const [least, most] of [
    ['min_length', 'max_length'],
    ['min_value', 'max_value'],
  ] as const) {
    if ((option[least] ?? Number.NEGATIVE_INFINITY) > (option[most] ?? Number.POSITIVE_INFINITY)) {
      problems.push({ path: [...path, least], code: 'NUMBER_TYPE_MAX', message: `Must be ${option[most]} or less.` });
    }
  }
  return problems;
}
