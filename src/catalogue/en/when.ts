/** Periods; a date is written by `Intl` in the reader's locale. */
export const when = {
  since: ({ start }: { start: string }) => `since ${start}`,
  until: ({ end }: { end: string }) => `until ${end}`,
  everyYear: ({ day }: { day: string }) => `${day}, every year`,
  anyTime: 'at any time',
};
