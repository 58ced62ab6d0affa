import { describe, expect, it, onTestFinished } from 'vitest';
import { createPainter } from '../../src/pictures/create-painter.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { sampleHistogram, sampleMap } from './sample-pictures.ts';

function paint(patience?: number) {
  const problems: string[] = [];
  const onProblem = (problem: string) => problems.push(problem);
  const painter = createPainter({ onProblem, ...(patience === undefined ? {} : { patience }) });
  onTestFinished(() => painter.stop());
  return { painter, problems };
}

describe('createPainter', () => {
  it('draws in a thread of its own, and the same picture only once', async () => {
    const { painter } = paint();
    const one = await painter.draw(sampleHistogram('day', 30));
    expect(Buffer.from(one ?? []).toString('latin1', 1, 4)).toBe('PNG');
    expect(await painter.draw(sampleHistogram('day', 30))).toBe(one);
  });

  it('gives nothing for what cannot be drawn, says why, and draws the next', async () => {
    const { painter, problems } = paint();
    expect(await painter.draw({ kind: 'map' } as Picture)).toBeNull();
    expect(problems).toEqual([expect.stringMatching(/^Cannot draw a picture: .*undefined/)]);
    expect(await painter.draw(sampleHistogram('year', 5))).not.toBeNull();
  });

  it('waits for no picture longer than its patience, and begins a new thread for the next', async () => {
    const { painter, problems } = paint(0);
    const pictures = [sampleMap([]), sampleHistogram('day', 3)];
    expect(await Promise.all(pictures.map((picture) => painter.draw(picture)))).toEqual([null, null]);
    expect(problems[0]).toBe('Cannot draw a picture: it took longer than 0 ms');
    expect(await painter.draw(sampleHistogram('day', 3))).toBeNull();
  });
});
