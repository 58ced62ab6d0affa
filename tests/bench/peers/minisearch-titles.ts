import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { openEnglish } from '../english.ts';

const MOST_RESULTS = 50;

/** MiniSearch over the titles of all events, words begun and misspelt too; answers the questions of a file, a line each. */
const { events } = (await openEnglish()).archive;
const search = new MiniSearch({ fields: ['title'], searchOptions: { prefix: true, fuzzy: 0.2 } });
search.addAll(Array.from(events, ({ title }, id) => ({ id, title })));
for (const line of readFileSync(process.argv[2] ?? '', 'utf8')
  .trim()
  .split('\n')) {
  const { id, question } = JSON.parse(line);
  const found = search.search(question).slice(0, MOST_RESULTS);
  console.log(JSON.stringify({ id, results: found.map((one) => events.pathOf(Number(one.id))) }));
}
