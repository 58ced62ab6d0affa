import type { DeclaredBody } from './check-command.ts';

/** The characters of a command that count: names, descriptions and texts of choices; of translations the longest. */
export function commandLength(declared: DeclaredBody): number {
  const choices = (declared.choices ?? []).reduce(
    (sum, choice) =>
      sum +
      longest(choice.name, choice.name_localizations) +
      (typeof choice.value === 'string' ? choice.value.length : 0),
    0,
  );
  const options = (declared.options ?? []).reduce((sum, option) => sum + commandLength(option), 0);
  const name = longest(declared.name, declared.name_localizations);
  return name + longest(declared.description ?? '', declared.description_localizations) + choices + options;
}

function longest(text: string, translations: Readonly<Record<string, string>> | null | undefined): number {
  return Math.max(text.length, ...Object.values(translations ?? {}).map((translation) => translation.length));
}
