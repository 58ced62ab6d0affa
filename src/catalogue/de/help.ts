import type { Words } from '../en.ts';

export const help: Words['help'] = {
  title: 'So wird gefragt',
  text: `In einfachen Worten: **wann**, **wo** und **was**, beliebig gemischt.
\`/fragen\` alles: ein Ort, eine Zeit oder „Wann war …?“
\`/zeitleiste\` eine Geschichte in zeitlicher Folge
\`/an-diesem-tag\` ein Tag durch die Jahre
\`/ereignis\` ein Ereignis mit Quellen und allem, was damit zusammenhängt
\`/täglich\` jeden Tag ein Beitrag in diesem Server, für alle, die ihn verwalten
\`/archiv\` was das Archiv enthält`,
};
