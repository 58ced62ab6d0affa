/** Words in which people list days of the week, as patterns in small letters. */
export interface WeekdayWords {
  readonly everyDay: string;
  readonly weekdays: string;
  readonly weekends: string;
  /** Between two days: `and`, `to`; before those left out: `except`. */
  readonly and: string;
  readonly to: string;
  readonly except: string;
  /** Before a day or a stretch, saying nothing. */
  readonly before: string;
}

export const ENGLISH: WeekdayWords = {
  everyDay: 'every day|everyday|daily|all days|all',
  weekdays: 'weekdays?|working days|workdays',
  weekends: 'weekends?',
  and: 'and',
  to: 'to|through|thru|till|until',
  except: 'except|but|without|not on|not',
  before: 'on|every(?= (?!day))|each|from',
};

/** By language, besides English, which is read everywhere. */
export const WEEKDAY_WORDS: Readonly<Record<string, WeekdayWords>> = {
  de: {
    everyDay: 'jeden tag|täglich|alle tage|alle',
    weekdays: 'werktags|wochentags|unter der woche|arbeitstage|werktage',
    weekends: 'am wochenende|wochenenden?',
    and: 'und',
    to: 'bis',
    except: 'außer|ohne|nicht am|nicht',
    before: 'am|jeden|immer|von',
  },
  fr: {
    everyDay: 'tous les jours|chaque jour|quotidien(?:nement)?|tous',
    weekdays: 'en semaine|jours ouvrés|jours ouvrables|jours de semaine|la semaine',
    weekends: 'le week-?end|les week-?ends|week-?ends?',
    and: 'et',
    to: "au|à|jusqu[’']au",
    except: 'sauf(?: le)?|sans(?: le)?|hormis(?: le)?|pas le',
    before: 'le|les|chaque|du|de',
  },
  es: {
    everyDay: 'todos los días|cada día|diario|diariamente|todos',
    weekdays: 'laborables|días laborables|entre semana|días de semana',
    weekends: 'fines de semana|fin de semana|los fines de semana',
    and: 'y|e',
    to: 'a|al|hasta(?: el)?',
    except: 'excepto|salvo|menos|sin',
    before: 'los?|cada|del?',
  },
  pt: {
    everyDay: 'todos os dias|cada dia|diariamente|todos',
    weekdays: 'dias úteis|dias de semana|durante a semana',
    weekends: 'fins? de semana',
    and: 'e',
    to: 'a|à|até',
    except: 'exceto|menos|sem',
    before: 'na|no|nas|nos|cada|de',
  },
  ru: {
    everyDay: 'каждый день|ежедневно|все дни|все',
    weekdays: 'по будням|будни|в будни|рабочие дни',
    weekends: 'по выходным|выходные|в выходные',
    and: 'и',
    to: 'по|до',
    except: 'кроме|без',
    before: 'по|в|во|с|каждый|каждую|каждое',
  },
  uk: {
    everyDay: 'щодня|кожен день|кожного дня|усі дні|всі дні|усі|всі',
    weekdays: 'у будні|в будні|будні|робочі дні|по буднях',
    weekends: 'у вихідні|в вихідні|вихідні|на вихідних',
    and: 'і|й|та',
    to: 'по|до',
    except: 'крім|без',
    before: 'у|в|з|щосереди|кожен|кожну',
  },
  zh: {
    everyDay: '每天|每日|天天',
    weekdays: '工作日|平日|周一至周五',
    weekends: '周末|週末',
    and: '和|及|与|、',
    to: '至|到',
    except: '除了?|不含',
    before: '每|从',
  },
  ja: {
    everyDay: '毎日',
    weekdays: '平日',
    weekends: '週末|土日',
    and: 'と|・|、',
    to: 'から|〜|～',
    except: '以外',
    before: '毎週',
  },
};
