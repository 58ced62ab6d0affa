import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Plain unified and remark-parse over one year of an archive, read before; prints the pages for each second of CPU. */
const [archive = ''] = process.argv.slice(2);
const pages = globSync('news/2015/*/*/*.md', { cwd: archive }).map((file) => readFileSync(join(archive, file), 'utf8'));
const markdown = unified().use(remarkParse);
const WARM_UP = 500;
for (const page of pages.slice(0, WARM_UP)) markdown.parse(page);
const begun = process.cpuUsage();
for (const page of pages) markdown.parse(page);
const { user, system } = process.cpuUsage(begun);
console.log(pages.length / ((user + system) / 1e6));
