import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** What the figures were measured on, in a line; the load says whether others were at work too. */
export function machine(): string {
  const [cpu] = cpus();
  const [load = 0] = loadavg();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB, ${platform()} ${arch()}, Node ${process.version}; load before: ${load.toFixed(1)}`;
}
