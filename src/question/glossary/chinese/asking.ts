/** Chinese words that ask, join and point. How a line is read: see `createGlossary`. */
export const ASKING = `
发生了什么事, 发生了什么, 发生什么, 發生了什麼事, 發生了什麼, 出了什么事, 有什么事, 什么事 > what happened
什么时候, 何时, 什麼時候, 几时, 幾時 > when was
哪一年, 哪年 > what year
哪一天, 哪天, 几月几日 > what day
哪里, 哪儿, 在哪 > where
谁, 誰 > who
哪些, 哪个, 什么, 什麼 > which
多少次, 几次 > how often
多少, 几个, 几起, 有几 > how many
为什么, 為什麼, 为何 > why
第一次, 首次 > for the first time
最后一次, 最近一次 > for the last time
第一个, 第一 > the first
最后, 最後 > the last
最新 > the latest
最致命, 最严重, 最大, 最重要 > the worst
应该, 应不应该, 你觉得 > should
告诉我, 给我看, 请问, 请 > show me
关于, 有关 > about
发生, 了, 的, 吗, 呢, 过, 是, 有, 请, 那, 这 >
在, 于 > in
和, 与, 及, 跟 > and
之后, 以后 > after
之前, 以前 > before
`;
