import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('zh-CN');

export const daily: Words['daily'] = {
  none: {
    title: '还没有每日消息',
    text: '用`/每日 设置`来设置：频道、时间，以及以哪里的时钟为准。',
  },
  noneOf: ({ text }) => `${text}不是本服务器的每日消息。`,
  whichOne: '哪一个？',
  titles: {
    preview: '预览',
    pause: '暂停',
    paused: '已暂停',
    resume: '恢复',
    resumed: '已恢复',
    notPaused: '没有暂停',
    off: '结束一个每日消息',
    ended: '已结束',
    history: '记录',
    changed: '每日消息已更改',
    setUp: '每日消息已设置',
    notSet: '没有设置任何内容',
    nothingToPost: '没有可发布的内容',
  },
  one: '本服务器的每日消息',
  several: ({ count }) => counted(count, { other: '本服务器的#个每日消息' }),
  placed: ({ title, channel }) => `${channel}的**${title}**`,
  next: '下一条',
  now: '当地现在',
  last: '上一条',
  toDo: '需要做什么',
  nothingDue: '还没有到发布的时候。',
  nothingDueYet: '还没有到发布的时候',
  paused: ({ since, why }) => `自${since}**暂停**：${why}`,
  spread: ({ count }) => `，${number(count)}分钟之内（许多服务器都在此时）`,
  stopped: '恢复之前不会发布任何内容。所有设置都会保留。',
  ended: ({ channel }) => `不再向${channel}发布。用\`/每日 设置\`可以重新开始。`,
  atMost: ({ count }) => `一个服务器最多有${number(count)}个每日消息。用\`/每日 结束\`可以结束一个。`,
  nothingFits: ({ date, when }) => `资料库中没有适合${date}（${when}）的事件，因此跳过这一天。`,
  quietHint: '用`/每日 设置`的`无事之日`可以决定这样的日子怎么办。',
  kept: {
    title: '为本服务器保存的全部数据',
    text: ({ subscriptions, posts }) =>
      `文件中有${counted(subscriptions, { other: '#个每日消息' })}的设置和${counted(posts, { other: '#条消息' })}的记录。此外没有保存任何内容。`,
  },
  nothingKept: { title: '没有保存任何数据', text: '没有为本服务器保存任何数据。' },
  forget: {
    title: '全部删除？',
    text: '本服务器的所有每日消息都会结束，其设置和记录将永久删除。已发布的内容会留在频道里。',
    copyFirst: '用`/每日 导出`可以先得到一份副本。',
    button: '全部删除',
  },
  forgotten: { title: '已删除', text: '不再为本服务器保存任何数据。' },
};

export const pauses: Words['pauses'] = {
  told: ({ channel, why }) =>
    `${channel}的每日消息已暂停：${why}。设置会保留，问题解决后自动继续。参见\`/每日 状态\`。`,
  reasons: {
    'by-hand': '手动',
    'channel-gone': '频道已不存在',
    'no-permission': '缺少权限',
    'server-gone': '机器人被移出服务器',
  },
  because: ({ reason, detail }) => `${reason}（${detail}）`,
  toDo: {
    byHand: '用`/每日 恢复`可以重新开始。',
    channelGone: '频道已不存在。用`/每日 设置`选择另一个频道，并用`/每日 结束`结束这一个。',
    noPermission: ({ channel, names }) => `请在${channel}授予机器人所需的权限：${names.join('、')}。之后会自动恢复。`,
    serverGone: '机器人曾被移出服务器，现已回来：会自动恢复。',
    failed: '用`/每日 预览`可以查看下一条。如果仍然如此，请告诉机器人的运营者。',
    unknown: ({ channel }) => `请允许机器人读取${channel}的消息历史，它就能自行确认。`,
  },
};
