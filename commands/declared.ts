import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
} from 'discord-api-types/v10';
import { EN, type Words } from '../src/catalogue/en.ts';
import { LANGUAGES } from '../src/catalogue/languages.ts';

/** Commands work in servers, in DMs with the bot and, user-installed, anywhere. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** Where the words of a command or an option stand in every language. */
type Place = (commands: Words['commands']) => { readonly name: string; readonly description: string };

/** Name and description in every language. The English name is the one by which a command or an option is known here. */
export function named(place: Place) {
  const { name, description } = place(EN.commands);
  return {
    name,
    name_localizations: inEveryLanguage((words) => place(words.commands).name),
    description,
    description_localizations: inEveryLanguage((words) => place(words.commands).description),
  };
}

/** Choices by their values, in every language. */
export function choices<Value extends string>(
  values: readonly Value[],
  place: (commands: Words['commands']) => Readonly<Record<Value, string>>,
): APIApplicationCommandOptionChoice<string>[] {
  return values.map((value) => ({
    name: place(EN.commands)[value],
    name_localizations: inEveryLanguage((words) => place(words.commands)[value]),
    value,
  }));
}

function inEveryLanguage(text: (words: Words) => string): LocalizationMap {
  return Object.fromEntries(Object.entries(LANGUAGES).map(([locale, words]) => [locale, text(words)]));
}

/** On every command: the reply is shown to the asker alone. */
export const PRIVATE: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  ...named((commands) => commands.private),
};

/** A text option that completes while it is typed. */
export function completed(place: Place, required = false): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.String, ...named(place), required, autocomplete: true, max_length: 200 };
}
