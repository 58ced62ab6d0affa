import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { answerInteraction, type Callback } from '../interactions/answer-interaction.ts';
import type { Desk } from '../interactions/desk.ts';
import { answerWithin, didNotRespond, type Interaction } from '../interactions/interaction.ts';
import { findMessage } from '../world/messages.ts';
import type { StoredMessage } from '../world/world.ts';
import type { RestEnv } from './call.ts';
import type { Checks } from './checked.ts';
import { refusals } from './rest-error.ts';

/** `/interactions/:id/:token/callback`: the first answer, within three seconds and once. */
export function interactionRoutes(desk: Desk, checks: Checks): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  routes.post('/:id/:token/callback', (c) => {
    const interaction = openInteraction(desk, c);
    const source = interaction.sourceId ? findMessage(interaction.channel, interaction.sourceId) : null;
    const callback = checks.callback(c, source);
    requireSource(callback, source);
    const stored = answerInteraction(desk.world, interaction, { callback, files: c.get('call').files });
    if (c.req.query('with_response') !== 'true') return c.body(null, 204);
    return c.json(callbackResponse(interaction, callback, stored));
  });
  return routes;
}

function openInteraction(desk: Desk, c: Context<RestEnv>): Interaction {
  const interaction = desk.byToken(c.req.param('token') ?? '');
  if (!interaction || interaction.id !== c.req.param('id')) throw refusals.unknownInteraction();
  if (interaction.acknowledged !== null) throw refusals.alreadyAcknowledged();
  if (desk.world.now() - interaction.startedAt > answerWithin) {
    interaction.fail(didNotRespond);
    throw refusals.unknownInteraction();
  }
  return interaction;
}

/** Only the press of a component has a message that could be updated. */
function requireSource({ type }: Callback, source: StoredMessage | null): void {
  const updates =
    type === InteractionResponseType.UpdateMessage || type === InteractionResponseType.DeferredMessageUpdate;
  if (!updates || source) return;
  const message = 'Only the press of a component can be answered by updating a message';
  throw refusals.invalidBody([{ path: ['type'], code: 'INTERACTION_CALLBACK_TYPE_INVALID', message }]);
}

function callbackResponse(interaction: Interaction, { type }: Callback, stored: StoredMessage | null): unknown {
  const flags = stored?.message.flags ?? 0;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(stored
        ? {
            response_message_id: stored.message.id,
            response_message_loading: (flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
          }
        : {}),
    },
    resource: { type, ...(stored ? { message: stored.message } : {}) },
  };
}
