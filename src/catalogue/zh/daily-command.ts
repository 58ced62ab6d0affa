import type { Words } from '../en.ts';

export const daily: Words['commands']['daily'] = {
  name: '每日',
  description: '本服务器的每日消息：历史上的今天',
  subcommands: {
    set: { name: '设置', description: '设置每日消息，或更改同一频道同一主题的设置' },
    status: { name: '状态', description: '下一条何时发布，上一条结果如何，以及需要做什么' },
    preview: { name: '预览', description: '原样显示下一条要发布的内容' },
    pause: { name: '暂停', description: '停止发布，直到您恢复' },
    resume: { name: '恢复', description: '重新开始发布' },
    off: { name: '结束', description: '结束一个每日消息' },
    history: { name: '记录', description: '发布了什么，哪些没有发布以及原因' },
    export: { name: '导出', description: '以文件形式给出为本服务器保存的全部数据' },
    forget: { name: '删除', description: '删除为本服务器保存的全部数据' },
  },
  options: {
    channel: { name: '频道', description: '发布到哪里' },
    time: { name: '时间', description: '当地时间：9:00、9点、21点30分、中午' },
    zone: { name: '时区', description: '以哪里的时钟为准：城市、国家或时差' },
    weekdays: { name: '星期', description: '默认每天；例如：工作日、周一至周五、周一和周四' },
    place: { name: '地点', description: '只要这个国家、地区或城市的事件' },
    about: { name: '主题', description: '只要与这些词语有关的事件' },
    years: { name: '年份', description: '只要这些年份的事件：2010-2015、2000年以来' },
    count: { name: '数量', description: '每条消息中的事件数，默认为1' },
    tone: {
      name: '基调',
      description: '默认不作限制',
      choices: { all: '全部', gentle: '平和：不含袭击、灾难和死亡' },
    },
    quiet: {
      name: '无事之日',
      description: '没有合适的事件时怎么办；默认发布别的事件',
      choices: { widen: '发布当天的其他事件', skip: '跳过这一天', say: '说明没有事件' },
    },
    leapDay: {
      name: '闰日',
      description: '平年里何时回顾2月29日；默认与2月28日一起',
      choices: { 'february-28': '与2月28日一起', 'march-1': '与3月1日一起', skip: '不回顾' },
    },
    ping: { name: '提及', description: '每条消息要提及的身份组' },
    post: { name: '消息', description: '有多个时指定哪一个；从列表中选择' },
  },
};
