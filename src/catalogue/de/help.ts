import type { Words } from '../en.ts';

export const help: Words['help'] = {
  title: 'So wird gefragt',
  text: `In einfachen Worten: **wann**, **wo** und **was**, beliebig gemischt.
\`/ask\` alles: ein Ort, eine Zeit oder „Wann war …?“
\`/timeline\` eine Geschichte in zeitlicher Folge
\`/onthisday\` ein Tag durch die Jahre
\`/event\` ein Ereignis mit Quellen und allem, was damit zusammenhängt
\`/daily\` jeden Tag ein Beitrag in diesem Server, für alle, die ihn verwalten
\`/archive\` was das Archiv enthält`,
};
