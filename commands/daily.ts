import type { Choice } from '../src/answer/answer.ts';
import { zoneLabel } from '../src/daily/zones/zone-name.ts';
import { suggestPosts } from './daily/choose-post.ts';
import { DECLARATION } from './daily/declaration.ts';
import { history } from './daily/history.ts';
import { exportAll, forget, forgetNow } from './daily/keep.ts';
import { preview } from './daily/preview.ts';
import { readTime, timeText } from './daily/read-time.ts';
import { set } from './daily/set.ts';
import { status } from './daily/status.ts';
import { off, pause, resume } from './daily/steer.ts';
import type { Subcommand } from './daily/subcommand.ts';
import { suggestWeekdays } from './daily/suggest-weekdays.ts';
import type { Caller, ServerCommand } from './server-command.ts';

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  set,
  status,
  preview,
  pause,
  resume,
  off,
  history,
  export: exportAll,
  forget,
  'forget-now': forgetNow,
};

export const daily: ServerCommand = {
  declaration: DECLARATION,
  beside: ['preview', 'history'],
  manage(options, caller, desk) {
    const run = SUBCOMMANDS[String(options.subcommand)] ?? status;
    return run(options, caller, desk);
  },
  async suggest(option, typed, caller, desk) {
    switch (option) {
      case 'time':
        return suggestTimes(typed, caller);
      case 'zone':
        return desk.zones.complete(typed, caller).map((one) => ({ label: zoneLabel(one, caller), value: one.zone }));
      case 'weekdays':
        return suggestWeekdays(typed, caller.locale);
      case 'place':
        return desk.annalist().completePlace(typed, caller);
      case 'about':
        return desk.annalist().completeAbout(typed, caller);
      case 'post':
        return suggestPosts(typed, caller, desk);
      default:
        return [];
    }
  },
};

const USUAL_TIMES = ['9:00', '7:00', '8:00', '12:00', '18:00', '20:00'];

/** The time as it is read, once it can be. */
function suggestTimes(typed: string, { locale }: Caller): readonly Choice[] {
  const times = (typed.trim() === '' ? USUAL_TIMES : [typed]).map(readTime).filter((minute) => minute !== null);
  return times.map((minute) => ({ label: timeText(minute, locale), value: timeText(minute, 'en-GB') }));
}
