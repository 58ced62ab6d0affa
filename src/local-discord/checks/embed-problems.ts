import type { APIEmbed } from 'discord-api-types/v10';
import type { Problem } from './problem.ts';
import { urlProblem } from './url-problem.ts';

/** As many characters may all embeds of a message have together. */
const charactersInAllEmbeds = 6000;

/** What is wrong with embeds whose single fields fit Discord's schema. */
export function embedProblems(embeds: readonly APIEmbed[]): Problem[] {
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  const tooLong: Problem = {
    path: ['embeds'],
    code: 'MAX_EMBED_SIZE_EXCEEDED',
    message: `Embed size exceeds maximum size of ${charactersInAllEmbeds}`,
  };
  return [
    ...(total > charactersInAllEmbeds ? [tooLong] : []),
    ...embeds.flatMap((embed, index) => problemsOfEmbed(embed, ['embeds', index])),
  ];
}

/** The characters of an embed that count: title, description, fields, footer and author. */
export function embedLength(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).reduce((sum, field) => sum + field.name.length + field.value.length, 0);
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), fields);
}

function problemsOfEmbed(embed: APIEmbed, path: Problem['path']): Problem[] {
  const required = (field: readonly (string | number)[]): Problem => ({
    path: [...path, ...field],
    code: 'BASE_TYPE_REQUIRED',
    message: 'This field is required',
  });
  const problems: (Problem | null)[] = [];
  if (!showsSomething(embed)) problems.push(required(['description']));
  (embed.fields ?? []).forEach((field, index) => {
    if (field.name.trim() === '') problems.push(required(['fields', index, 'name']));
    if (field.value.trim() === '') problems.push(required(['fields', index, 'value']));
  });
  if (embed.author && !embed.author.name?.trim()) problems.push(required(['author', 'name']));
  if (embed.footer && !embed.footer.text?.trim()) problems.push(required(['footer', 'text']));
  const check = (url: string | null | undefined, kind: 'link' | 'picture', field: readonly string[]) => {
    if (url !== null && url !== undefined) problems.push(urlProblem(url, kind, [...path, ...field]));
  };
  check(embed.url, 'link', ['url']);
  check(embed.author?.url, 'link', ['author', 'url']);
  check(embed.author?.icon_url, 'picture', ['author', 'icon_url']);
  check(embed.footer?.icon_url, 'picture', ['footer', 'icon_url']);
  if (embed.image) check(embed.image.url ?? '', 'picture', ['image', 'url']);
  if (embed.thumbnail) check(embed.thumbnail.url ?? '', 'picture', ['thumbnail', 'url']);
  return problems.filter((problem) => problem !== null);
}

function showsSomething(embed: APIEmbed): boolean {
  const texts = [embed.title, embed.description, embed.author?.name, embed.footer?.text];
  return (
    texts.some((text) => text?.trim()) || Boolean(embed.fields?.length || embed.image?.url || embed.thumbnail?.url)
  );
}

/** The pictures of embeds that name an uploaded file, with their paths. */
export function attachmentsNamed(
  embeds: readonly APIEmbed[],
): { readonly name: string; readonly path: Problem['path'] }[] {
  const pictures = embeds.flatMap((embed, index) => [
    { url: embed.image?.url, path: ['embeds', index, 'image', 'url'] },
    { url: embed.thumbnail?.url, path: ['embeds', index, 'thumbnail', 'url'] },
    { url: embed.author?.icon_url, path: ['embeds', index, 'author', 'icon_url'] },
    { url: embed.footer?.icon_url, path: ['embeds', index, 'footer', 'icon_url'] },
  ]);
  return pictures.flatMap(({ url, path }) =>
    url?.startsWith('attachment://') ? [{ name: url.slice('attachment://'.length), path }] : [],
  );
}
