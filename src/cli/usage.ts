/** What the terminal commands understand, shown on bad usage. */
export const USAGE = `Usage (all through npm, so that the right Node runs them):
  npm run ask -- [--archive DIR] [--today YYYY-MM-DD] [--locale TAG] [--json] "question"
  npm run ask -- [--archive DIR] [--locale TAG]    a prompt, in a terminal
  npm run -s ask -- --batch [--archive DIR] < in.jsonl > out.jsonl
  npm run -s read -- --batch < in.jsonl
  npm run -s places -- --batch [--archive DIR] < in.jsonl
  npm run archive -- check DIR [--json]
  npm run archive -- show DIR PATH [--json]
  npm run archive -- relate DIR
  npm run archive -- verify DIR --against DIR2
  npm run archive -- add GIT_URL|FOLDER|TAR [--into DIR]
  npm run archive -- import-portal [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--into DIR] [--contact WHOM]
  npm run deploy -- [--guild ID]`;

/** A command line that cannot be followed; its message says why. The process ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
