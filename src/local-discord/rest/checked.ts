import type { Context } from 'hono';
import { checkCallback } from '../checks/check-callback.ts';
import { checkCommand, checkCommands } from '../checks/check-command.ts';
import { checkMessage, type MessageKind } from '../checks/check-message.ts';
import { emptyMessage, type Problem } from '../checks/problem.ts';
import type { Callback } from '../interactions/answer-interaction.ts';
import type { MessageBody } from '../world/messages.ts';
import type { CommandBody } from '../world/normalise-command.ts';
import type { StoredMessage } from '../world/world.ts';
import { apiPath, type RestEnv, type Violation } from './call.ts';
import { refusals } from './rest-error.ts';

/** Puts the bodies of requests through the checks: a bad one is recorded and refused, a good one given back. */
export interface Checks {
  /** `before`: the message that is changed. */
  message(c: Context<RestEnv>, as: MessageKind, before?: StoredMessage | null): MessageBody;
  /** `source`: the message of the pressed component. */
  callback(c: Context<RestEnv>, source: StoredMessage | null): Callback;
  command(c: Context<RestEnv>, body: unknown): CommandBody;
  commands(c: Context<RestEnv>): readonly CommandBody[];
}

const noList: Problem = { path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };

/** Checks that write what they find to `violations`. */
export function createChecks(violations: Violation[]): Checks {
  const refuse = (c: Context<RestEnv>, problems: readonly Problem[]) => {
    if (problems.length === 0) return;
    const { body } = c.get('call');
    violations.push({ method: c.req.method, path: apiPath(c.req.path), body, problems });
    const isEmpty = problems.some(({ code }) => code === emptyMessage);
    throw isEmpty ? refusals.emptyMessage() : refusals.invalidBody(problems);
  };
  return {
    message(c, as, before = null) {
      const { body, files } = c.get('call');
      refuse(c, checkMessage(body, { as, files, before }));
      return (body ?? {}) as MessageBody;
    },
    callback(c, source) {
      const { body, files } = c.get('call');
      refuse(c, checkCallback(body, { files, before: source }));
      return body as Callback;
    },
    command(c, body) {
      refuse(c, checkCommand(body));
      return body as CommandBody;
    },
    commands(c) {
      const { body } = c.get('call');
      refuse(c, Array.isArray(body) ? checkCommands(body) : [noList]);
      return body as readonly CommandBody[];
    },
  };
}
