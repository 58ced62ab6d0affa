import { nestProblems } from '../checks/nest-problems.ts';
import type { Problem } from '../checks/problem.ts';

/** An answer that refuses a request, with Discord's error code and HTTP status. */
export class RestError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: unknown;

  constructor(status: number, code: number, message: string, errors?: unknown) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** The body as Discord sends it. */
  get body(): Record<string, unknown> {
    return { message: this.message, code: this.code, ...(this.errors ? { errors: this.errors } : {}) };
  }
}

/** Discord's refusals by what is wrong. */
export const refusals = {
  notFound: () => new RestError(404, 0, '404: Not Found'),
  unauthorized: () => new RestError(401, 0, '401: Unauthorized'),
  unknownChannel: () => new RestError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new RestError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new RestError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new RestError(404, 10008, 'Unknown Message'),
  unknownUser: () => new RestError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new RestError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new RestError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new RestError(404, 10063, 'Unknown application command'),
  tooLarge: () => new RestError(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new RestError(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new RestError(403, 50001, 'Missing Access'),
  notTheAuthor: () => new RestError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new RestError(400, 50006, 'Cannot send an empty message'),
  closedToMessages: () => new RestError(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new RestError(403, 50013, 'Missing Permissions'),
  invalidWebhookToken: () => new RestError(401, 50027, 'Invalid Webhook Token'),
  unavailable: () => new RestError(503, 0, '503: Service Unavailable'),
  archivedThread: () => new RestError(400, 50083, 'Thread is archived'),
  notJson: () => new RestError(400, 50109, 'The request body contains invalid JSON.'),
  invalidBody: (problems: readonly Problem[]) => new RestError(400, 50035, 'Invalid Form Body', nestProblems(problems)),
};
