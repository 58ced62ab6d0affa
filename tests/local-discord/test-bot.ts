import {
  ActionRowBuilder,
  type AutocompleteInteraction,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from '../../src/local-discord/start.ts';

/** Commands that exercise every kind of answer. */
export const commands = [
  {
    name: 'echo',
    description: 'Says a word',
    options: [
      { type: 3, name: 'word', description: 'A word', required: true, autocomplete: true },
      { type: 3, name: 'how', description: 'How to answer' },
    ],
  },
  { name: 'What was this?', type: 3 },
];

/** A small bot that answers every kind of interaction, and what went wrong in it. */
export interface TestBot {
  readonly discord: LocalDiscord;
  readonly client: Client;
  readonly errors: unknown[];
  /** Interactions as they arrived. */
  readonly seen: Interaction[];
  stop(): Promise<void>;
}

/** Starts a local Discord and logs a bot with real discord.js in to it. */
export async function startTestBot(options: LocalDiscordOptions = {}): Promise<TestBot> {
  const discord = await startLocalDiscord(options);
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
  const client = new Client({ intents, rest: { api: discord.api } });
  const errors: unknown[] = [];
  const seen: Interaction[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    seen.push(interaction);
    answer(interaction).catch((error: unknown) => errors.push(error));
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  await client.application?.commands.set(
    commands as Parameters<NonNullable<Client['application']>['commands']['set']>[0],
  );
  return {
    discord,
    client,
    errors,
    seen,
    async stop() {
      await client.destroy();
      await discord.close();
    },
  };
}

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) return complete(interaction);
  if (interaction.isChatInputCommand()) return answerCommand(interaction);
  if (interaction.isButton()) return answerButton(interaction);
  if (interaction.isStringSelectMenu()) return interaction.reply(`chose ${interaction.values.join()}`);
  if (interaction.isMessageContextMenuCommand()) {
    return interaction.reply({ content: `read ${interaction.targetMessage.content}`, flags: MessageFlags.Ephemeral });
  }
  if (interaction.isModalSubmit()) return interaction.reply(`wrote ${interaction.fields.getTextInputValue('text')}`);
  return null;
}

function complete(interaction: AutocompleteInteraction): Promise<unknown> {
  const typed = interaction.options.getFocused();
  return interaction.respond([{ name: `${typed}!`, value: typed }]);
}

function row(): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('next').setLabel('Next').setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId('mine').setLabel('Mine').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setCustomId('later').setLabel('Later').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setCustomId('gone').setLabel('Gone').setStyle(ButtonStyle.Danger),
    new ButtonBuilder().setCustomId('write').setLabel('Write').setStyle(ButtonStyle.Secondary),
  );
}

const select = { type: 1, components: [{ type: 3, custom_id: 'pick', options: [{ label: 'One', value: '1' }] }] };

async function answerCommand(interaction: ChatInputCommandInteraction): Promise<unknown> {
  const word = interaction.options.getString('word', true);
  switch (interaction.options.getString('how')) {
    case 'deferred':
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      return interaction.editReply(word);
    case 'silent':
      return null;
    case 'twice':
      await interaction.reply(word);
      return interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
        body: { type: 4, data: { content: 'again' } },
        auth: false,
      });
    case 'picture':
      return interaction.reply({
        embeds: [{ title: word, image: { url: 'attachment://dot.png' } }],
        files: [{ attachment: Buffer.from('dot'), name: 'dot.png' }],
      });
    default: {
      const response = await interaction.reply({
        content: word,
        components: [row(), select],
        withResponse: true,
      });
      return response.resource?.message?.id;
    }
  }
}

async function answerButton(interaction: ButtonInteraction): Promise<unknown> {
  switch (interaction.customId) {
    case 'mine':
      return interaction.reply({ content: 'yours alone', flags: MessageFlags.Ephemeral });
    case 'later':
      await interaction.deferUpdate();
      await interaction.editReply('later');
      return interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
    case 'gone':
      await interaction.deferUpdate();
      return interaction.deleteReply();
    case 'write':
      return interaction.showModal({
        custom_id: 'dialog',
        title: 'Write',
        components: [{ type: 1, components: [{ type: 4, custom_id: 'text', label: 'Text', style: 1 }] }],
      });
    default:
      return interaction.update({ content: 'next page' });
  }
}
