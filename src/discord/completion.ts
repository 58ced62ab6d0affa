import {
  type APIApplicationCommandAutocompleteResponse,
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { Choice } from '../answer/answer.ts';
import { cut } from './render/cut.ts';
import { plain } from './render/text.ts';

const MOST_CHOICES = 25;
const CHOICE_LIMIT = 100;

/** Choices as Discord takes them: at most 25, labels cut, values whole or left out, none twice. */
export function completion(choices: readonly Choice[]): APIApplicationCommandAutocompleteResponse {
  const shown = new Map<string, APIApplicationCommandOptionChoice<string>>();
  for (const { label, value } of choices) {
    const name = cut(plain(label), CHOICE_LIMIT);
    if (shown.size === MOST_CHOICES) break;
    if (name !== '' && value !== '' && value.length <= CHOICE_LIMIT && !shown.has(value))
      shown.set(value, { name, value });
  }
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: [...shown.values()] },
  };
}
