import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

describe('createLog', () => {
  it('keeps of an error what helps, and nothing of the request that hangs on it', () => {
    const lines: string[] = [];
    const error = Object.assign(new TypeError('no'), {
      code: 50_035,
      status: 400,
      url: 'https://x/secret',
      requestBody: 'secret',
    });
    createLog('info', { write: (line) => void lines.push(line) }).error({ err: error }, 'failed');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      msg: 'failed',
      err: { name: 'TypeError', message: 'no', code: 50_035, status: 400 },
    });
    expect(lines[0]).not.toContain('secret');
  });

  it('is silent below its level', () => {
    const lines: string[] = [];
    createLog('warn', { write: (line) => void lines.push(line) }).info('x');
    expect(lines).toEqual([]);
  });
});
