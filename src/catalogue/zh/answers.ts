import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('zh-CN');

export const answers: Words['answers'] = {
  events: ({ count }) => counted(count, { other: '#个事件' }),
  quoted: ({ text }) => `“${text}”`,
  dated: ({ date, title }) => `${date}：${title}`,
  first: ({ date, title }) => `资料库中最早的一条，${date}：${title}`,
  last: ({ date, title }) => `资料库中最近的一条，${date}：${title}`,
  settled: ({ date, title }) => `资料库中的相关记录，${date}：${title}`,
  number: ({ count }) => counted(count, { other: '资料库中有#个事件。' }),
  shares: ({ names }) => `共同提及：${names.join('、')}`,
  namedOnPage: '页面上列出',
  fileCut: ({ count, total }) => `文件包含${number(total)}个事件中的前${number(count)}个：再多对Discord来说太大。`,
};

export const offers: Words['offers'] = {
  counted: ({ label, count }) => `${label} · ${number(count)}`,
  insteadPlace: ({ place }) => `改为${place}`,
  without: ({ about }) => `去掉“${about}”`,
  anyTime: '任何时间',
  anyPlace: '任何地点',
  wholeYear: ({ year }) => `${year}全年`,
  wholePlace: ({ place }) => `${place}全境`,
  onThis: '相关事件',
};

export const nothing: Words['nothing'] = {
  emptyArchive: '资料库是空的。',
  outsideSpan: ({ span }) => `资料库的时间范围是${span}。`,
  noEventOn: ({ date }) => `资料库中没有${date}的事件。`,
  noMatch: '资料库中没有符合全部条件的事件。',
  gone: '这个事件已不在资料库中。',
  unreadMessage: '这条消息里没有能读出的日期，也没有资料库认识的地点或名称。',
  outOfScope: {
    reason: '资料库只说明何时发生了什么，不解释原因。',
    superlative: '资料库不给事件排名，只说明何时何地发生了什么。',
    opinion: '资料库没有看法，只说明何时发生了什么。',
    future: '资料库只记录过去。',
  },
  unread: {
    when: ({ typed }) => `“${typed}”不能读作日期。可以试试“2016年4月”、“3月11日”、“2013年至2015年”或“2018年夏天”。`,
    day: ({ typed }) => `“${typed}”不能读作一天。可以试试“3月11日”或“2015年8月6日”。`,
  },
  unknownPlace: ({ typed }) => `没有找到名为“${typed}”的地点。`,
  didYouMean: '您要找的是不是：',
};

export const terminal: Words['terminal'] = {
  offers: ({ labels }) => `或者：${labels.join(' | ')}`,
  greeting: '用日常语言提问。Tab补全，↑翻看历史，输入编号即可打开，Ctrl+D退出。',
  noSuchNumber: ({ count }) => `没有这个编号：请输入1到${number(count)}之间的编号，或输入问题。`,
};

export const places: Words['places'] = { region: '地区', city: '城市' };
