import type { WriteStream } from 'node:tty';

const WIDTH = 30;

/** A bar that moves in place on a terminal and says nothing where the stream is none. Call it with `done` = `total` last. */
export function progressBar(title: string, stream: WriteStream): (done: number, total: number) => void {
  if (!stream.isTTY) return () => {};
  let shown = -1;
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
    if (percent === shown) return;
    shown = percent;
    const full = Math.round((WIDTH * percent) / 100);
    stream.write(`\r${title} ${'█'.repeat(full)}${'·'.repeat(WIDTH - full)} ${percent} %`);
    if (done === total) stream.write('\r\u001b[K');
  };
}
