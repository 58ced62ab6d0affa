/** Japanese words that ask, join and point. How a line is read: see `createGlossary`. */
export const ASKING = `
何が起きましたか, 何が起こりましたか, 何がありましたか, 何が起きた, 何が起こった, 何があった > what happened
いつ起きましたか, いつですか, いつ起きた, いつ起こった, いつでしたか, いつ > when was
何年 > what year
何日, 何月何日 > what day
どこで, どこ > where
誰が, 誰 > who
どの, どんな, どれ, 何 > which
何回, 何度 > how often
何人, いくつ, 何件 > how many
なぜ, どうして > why
初めて, 史上初 > for the first time
最後に > for the last time
最初の, 初の, 第一回 > the first
最後の > the last
最新の, 最近の, 直近の > the latest
最悪の, 最大の, 最も重要な > the worst
べき, と思いますか > should
教えてください, 教えて, 見せて > show me
について, に関する > about
での, では, で, には, にて, に > in
から > from
まで > until
と, や, および > and
の, を, は, が, も, へ, ですか, ました, ましたか, ます, です, か, した, 起きた, 起こった, あった, ありました, 起きました >
の後, 後 > after
の前 > before
`;
