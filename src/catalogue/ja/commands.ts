import type { Words } from '../en.ts';
import { daily } from './daily-command.ts';

export const commands: Words['commands'] = {
  private: { name: '非公開', description: '返信を自分だけに表示' },
  ask: {
    name: '質問',
    description: '何があったかを聞く：いつ、どこで、何がを自由に組み合わせて',
    options: {
      question: { name: '内容', description: '例：2013年から14年の冬にキエフで何があった？' },
    },
  },
  timeline: {
    name: '年表',
    description: '出来事を時間の順に',
    options: {
      place: { name: '場所', description: '国、地域、都市。表記は問いません' },
      when: { name: '時期', description: '日付または期間：2016年4月、2013年から2015年、2018年夏' },
      about: { name: 'テーマ', description: '名前または言葉' },
      order: {
        name: '順序',
        description: '指定がなければ古い順',
        choices: { oldest: '古い順', newest: '新しい順', relevance: '関連度順' },
      },
      file: {
        name: 'ファイル',
        description: '全体をファイルで',
        choices: { markdown: 'Markdown', csv: 'CSV（表計算）', ical: 'iCalendar' },
      },
    },
  },
  onThisDay: {
    name: '今日は何の日',
    description: 'ある月日を年ごとに。日付がなければ今日',
    options: {
      date: { name: '日付', description: '月日。例：3月11日' },
      place: { name: '場所', description: '国、地域、都市。表記は問いません' },
      about: { name: 'テーマ', description: '名前または言葉' },
    },
  },
  event: {
    name: '出来事',
    description: '一つの出来事の記録：本文、出典、関連する出来事',
    options: {
      title: { name: '題名', description: '言葉、日付、場所。一覧から選択' },
    },
  },
  archive: {
    name: 'アーカイブ',
    description: 'アーカイブの内容：範囲、空白の日、バージョン、ライセンス',
  },
  help: {
    name: 'ヘルプ',
    description: '質問のしかたと、このアーカイブで使える例',
  },
  whatWasHappening: { name: 'その頃、何があった？' },
  daily,
};
