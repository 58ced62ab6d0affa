import type { Words } from '../en.ts';
import { daily } from './daily-command.ts';

export const commands: Words['commands'] = {
  private: { name: '仅自己可见', description: '只向您一个人显示回复' },
  ask: {
    name: '提问',
    description: '询问发生了什么：时间、地点、事情可任意组合',
    options: {
      question: { name: '问题', description: '例如：2013年至2014年冬天基辅发生了什么？' },
    },
  },
  timeline: {
    name: '时间线',
    description: '按时间顺序讲述',
    options: {
      place: { name: '地点', description: '国家、地区或城市，写法不限' },
      when: { name: '时间', description: '日期或时段：2016年4月，2013年至2015年，2018年夏天' },
      about: { name: '主题', description: '名称或词语' },
      order: {
        name: '顺序',
        description: '默认从最早开始',
        choices: { oldest: '从早到晚', newest: '从晚到早', relevance: '按相关度' },
      },
      file: {
        name: '文件',
        description: '以文件形式给出全部内容',
        choices: { markdown: 'Markdown', csv: 'CSV（电子表格）', ical: 'iCalendar' },
      },
    },
  },
  onThisDay: {
    name: '历史上的今天',
    description: '历年的同一月日；不填日期则为今天',
    options: {
      date: { name: '日期', description: '月和日，例如3月11日' },
      place: { name: '地点', description: '国家、地区或城市，写法不限' },
      about: { name: '主题', description: '名称或词语' },
    },
  },
  event: {
    name: '事件',
    description: '一个事件的记录：正文、来源和相关事件',
    options: {
      title: { name: '标题', description: '词语、日期或地点；从列表中选择' },
    },
  },
  archive: {
    name: '资料库',
    description: '资料库里有什么：时间范围、空白、版本和许可',
  },
  help: {
    name: '帮助',
    description: '如何提问，附有适用于本资料库的例子',
  },
  whatWasHappening: { name: '当时发生了什么？' },
  daily,
};
