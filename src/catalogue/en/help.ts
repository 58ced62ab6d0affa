/** How to ask. */
export const help = {
  title: 'How to ask',
  text: `Ask in plain words: **when**, **where** and **what**, in any mix.
\`/ask\` anything, such as a place, a date or “when did … happen?”
\`/timeline\` a story in order of time
\`/onthisday\` one day through the years
\`/event\` one event with its sources and what it is related to
\`/daily\` a post each day in this server, for those who manage it
\`/archive\` what the archive holds`,
};
