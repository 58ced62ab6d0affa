import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Log } from '../log.ts';
import type { Desk } from './desk.ts';
import type { AttachedFile } from './render/attached-file.ts';

const UNKNOWN_INTERACTION = 10_062;
const ALREADY_ACKNOWLEDGED = 40_060;

/**
 * Gives an interaction its first answer. Discord takes only one, so it is sent again where the line broke before
 * anything was said. That Discord already has one, or no longer knows the interaction, is no failure: the answer
 * arrived though its receipt did not, another session answered, or it is too late for any (`late`). Throws everything
 * else.
 */
export async function acknowledge(
  desk: Desk,
  response: APIInteractionResponse,
  { log, files = [] }: { log: Log; files?: readonly AttachedFile[] | undefined },
): Promise<'answered' | 'late'> {
  try {
    await desk.callback(response, files).catch((error: unknown) => {
      if (hasAnswered(error)) throw error;
      return desk.callback(response, files);
    });
    return 'answered';
  } catch (error) {
    const code = codeOf(error);
    if (code !== UNKNOWN_INTERACTION && code !== ALREADY_ACKNOWLEDGED) throw error;
    log.info({ code }, 'the interaction was answered already or is over');
    return code === UNKNOWN_INTERACTION ? 'late' : 'answered';
  }
}

/** Whether an error is Discord's word, rather than the line's. */
function hasAnswered(error: unknown): boolean {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
