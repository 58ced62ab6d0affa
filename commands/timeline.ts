import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { EXPORT_FORMS, isExportForm } from '../src/answer/export/export-form.ts';
import type { Command } from './command.ts';
import { completeOption } from './complete-option.ts';
import { choices, completed, EVERYWHERE, named, PRIVATE } from './declared.ts';
import { wantedFrom } from './wanted-from.ts';

export const timeline: Command = {
  declaration: {
    ...named((commands) => commands.timeline),
    ...EVERYWHERE,
    options: [
      completed((commands) => commands.timeline.options.place),
      completed((commands) => commands.timeline.options.when),
      completed((commands) => commands.timeline.options.about),
      {
        type: ApplicationCommandOptionType.String,
        ...named((commands) => commands.timeline.options.order),
        choices: choices(['oldest', 'newest', 'relevance'], (commands) => commands.timeline.options.order.choices),
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named((commands) => commands.timeline.options.file),
        choices: choices(EXPORT_FORMS, (commands) => commands.timeline.options.file.choices),
      },
      PRIVATE,
    ],
  },
  answer({ file, ...options }, asking, annalist) {
    const answer = annalist.timeline(wantedFrom(options), asking);
    return answer.kind === 'list' && isExportForm(file) ? { ...answer, file } : answer;
  },
  complete: completeOption,
};
