import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('zh-CN');

export const card: Words['card'] = {
  position: ({ nth, total }) => `第${number(nth)}个事件，共${number(total)}个`,
  untitled: '没有标题的事件',
  sourcePage: '来源页面：',
  background: '背景：',
  where: '地点',
  story: '专题',
  names: '名称',
  sources: ({ count }) => (count === 1 ? '来源' : counted(count, { other: '#个来源' })),
  unnamedSource: '未命名的来源',
  more: ({ count }) => `另有${number(count)}个`,
  placeBecause: ({ place, words }) => `${place}（“${words}”）`,
  related: '相关事件',
  back: '↩ 返回',
  toList: '☰ 列表',
};

export const list: Words['list'] = {
  page: ({ page, pages }) => `第${number(page)}页，共${number(pages)}页`,
  open: '打开事件',
  previous: '◀ 上一页',
  next: '下一页 ▶',
  newestFirst: '从晚到早',
  oldestFirst: '从早到晚',
  bestFirst: '按相关度',
  jump: '跳到……',
};

export const reply: Words['reply'] = {
  remove: '✕ 删除',
  share: '分享',
};

export const notices: Words['notices'] = {
  unknownHere: {
    title: '来自另一个版本',
    text: '这是机器人的另一个版本生成的，已不能使用。请重新提问，或查看`/帮助`。',
  },
  notYours: { title: '不能删除', text: '只有提问的人可以删除这个回答。' },
  notManager: {
    title: '仅供服务器管理者使用',
    text: '需要在添加了机器人的服务器中拥有**管理服务器**权限。',
  },
  noDaily: {
    title: '这里没有每日消息',
    text: '这个机器人未启用每日消息。其运营者可以启用。',
  },
  failed: {
    title: '没有成功',
    text: ({ number }) =>
      `出错的是这边，不是您的问题。请再试一次；如果仍然如此，请把编号\`${number}\`告诉机器人的运营者。`,
  },
};
