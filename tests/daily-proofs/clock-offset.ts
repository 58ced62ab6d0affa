/**
 * For `node --import`: moves the clock of a process by `CLOCK_OFFSET` milliseconds before anything of the bot is
 * loaded, so that a due minute is near and a long absence costs no waiting.
 */
const offset = Number(process.env.CLOCK_OFFSET ?? 0);
const now = Date.now.bind(Date);
Date.now = () => now() + offset;
