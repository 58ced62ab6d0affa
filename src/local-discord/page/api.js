/** Asks the local Discord; an answer is the parsed JSON, or `{error}` with the words to show. */
async function ask(path, options) {
  try {
    const answer = await fetch(`/page-api/${path}`, options);
    return await answer.json();
  } catch {
    return { error: 'The playground cannot be reached' };
  }
}

export const get = (path) => ask(path);
export const post = (path, body) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
