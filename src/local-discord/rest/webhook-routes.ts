import { type Context, Hono } from 'hono';
import { editOriginal, followUp, originalOf } from '../interactions/answer-interaction.ts';
import type { Desk } from '../interactions/desk.ts';
import { type Interaction, tokenValidFor } from '../interactions/interaction.ts';
import { deleteMessage, editMessage, findMessage } from '../world/messages.ts';
import type { StoredMessage } from '../world/world.ts';
import type { RestEnv } from './call.ts';
import type { Checks } from './checked.ts';
import { refusals } from './rest-error.ts';

/** `/webhooks/:application/:token…`: later answers to an interaction, as long as its token is valid. */
export function webhookRoutes(desk: Desk, checks: Checks): Hono<RestEnv> {
  const { world } = desk;
  const routes = new Hono<RestEnv>();

  routes.post('/:application/:token', (c) => {
    const interaction = answered(desk, c);
    const body = checks.message(c, 'answer');
    return c.json(followUp(world, interaction, { body, files: c.get('call').files }).message);
  });

  routes.get('/:application/:token/messages/:message', (c) => c.json(answerOf(answered(desk, c), c).message));

  routes.patch('/:application/:token/messages/:message', (c) => {
    const interaction = answered(desk, c);
    const stored = answerOf(interaction, c);
    const body = checks.message(c, 'answer-edit', stored);
    const { files } = c.get('call');
    if (stored === originalOf(interaction)) editOriginal(world, interaction, { body, files });
    else editMessage(world, interaction.channel, { stored, body, files });
    return c.json(stored.message);
  });

  routes.delete('/:application/:token/messages/:message', (c) => {
    const interaction = answered(desk, c);
    const stored = answerOf(interaction, c);
    deleteMessage(world, interaction.channel, stored);
    interaction.settle({ kind: 'deleted', message: stored.message });
    return c.body(null, 204);
  });
  return routes;
}

function answered(desk: Desk, c: Context<RestEnv>): Interaction {
  const interaction = desk.byToken(c.req.param('token') ?? '');
  if (!interaction || desk.world.now() - interaction.startedAt > tokenValidFor) throw refusals.invalidWebhookToken();
  if (c.req.param('application') !== desk.world.applicationId || interaction.acknowledged === null) {
    throw refusals.unknownWebhook();
  }
  return interaction;
}

function answerOf(interaction: Interaction, c: Context<RestEnv>): StoredMessage {
  const id = c.req.param('message') ?? '';
  const stored = id === '@original' ? originalOf(interaction) : findMessage(interaction.channel, id);
  if (!stored) throw refusals.unknownMessage();
  return stored;
}
