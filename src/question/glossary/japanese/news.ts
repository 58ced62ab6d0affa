/** Japanese words of which news are made. How a line is read: see `createGlossary`. */
export const NEWS = `
地震 > earthquake
余震 > aftershock
津波 > tsunami
洪水 > flood
土砂崩れ, 地滑り > landslide
雪崩 > avalanche
火山 > volcano
噴火 > eruption
ハリケーン > hurricane
台風 > typhoon
サイクロン > cyclone
竜巻 > tornado
嵐, 暴風 > storm
干ばつ > drought
熱波, 猛暑 > heat wave
山火事, 森林火災 > wildfire
火災, 火事 > fire
爆発 > explosion
飢饉 > famine
パンデミック > pandemic
流行, 感染拡大 > outbreak
飛行機事故, 墜落事故, 航空事故 > plane crash
飛行機, 旅客機 > plane
墜落 > crash
列車事故, 鉄道事故 > train crash
列車, 電車 > train
鉱山事故, 炭鉱事故 > mine accident
鉱山労働者, 作業員 > miners
船, 船舶 > ship
沈没, 海難 > sinking
崩壊, 倒壊 > collapse
橋 > bridge
将棋倒し, 雑踏事故 > stampede
事故 > accident
災害 > disaster
原発事故 > nuclear accident
原油流出 > oil spill
日食 > solar eclipse
戦争 > war
内戦 > civil war
侵攻, 侵略 > invasion
戦い > battle
攻勢 > offensive
空爆, 空襲 > airstrike
包囲 > siege
攻撃, 襲撃, テロ > attack
テロ事件, 同時多発テロ > terrorist attack
爆弾テロ, 爆破 > bombing
自爆テロ, 自爆攻撃 > suicide bombing
銃撃, 銃乱射 > shooting
虐殺 > massacre
大量虐殺, ジェノサイド > genocide
人質 > hostage
誘拐, 拉致 > kidnapping
暗殺 > assassination
殺人, 殺害 > murder
クーデター > coup
停戦 > ceasefire
和平合意, 和平協定 > peace agreement
平和 > peace
部隊, 軍隊 > troops
陸軍 > army
兵士 > soldiers
反政府勢力, 反乱軍 > rebels
難民 > refugees
死者 > dead
ミサイル > missile
核実験 > nuclear test
ドローン, 無人機 > drone
選挙 > election
大統領選挙, 大統領選 > presidential election
総選挙, 議会選挙 > parliamentary election
大統領 > president
首相 > prime minister
首相 > chancellor
政府 > government
議会, 国会 > parliament
国民投票, 住民投票 > referendum
独立 > independence
辞任, 退位 > resignation
辞任した > resigns
抗議, デモ > protest
暴動 > riot
革命 > revolution
ストライキ > strike
首脳会議, サミット > summit
条約 > treaty
合意, 協定 > agreement
制裁 > sanctions
法律, 法案 > law
裁判所 > court
裁判 > trial
スキャンダル > scandal
投票 > vote
離脱 > leave
併合 > annexation
再統一, 統一 > reunification
陥落 > fall
危機 > crisis
銀行 > bank
破産, 経営破綻 > bankruptcy
実験, 試験, 発射 > test
王子 > prince
王女, 妃 > princess
トンネル > tunnel
刑務所 > prison
バス > bus
工場 > factory
死去, 亡くなった, 死亡 > die
の死 > death
人が死亡 > people died
殺された > killed
人々 > people
教皇, 法王 > pope
国王 > king
女王 > queen
天皇 > emperor
誕生 > birth
結婚式 > wedding
受賞, 優勝した, 獲得した > won
ノーベル平和賞 > Nobel Peace Prize
ノーベル賞 > Nobel Prize
ワールドカップ > World Cup
オリンピック, 五輪 > Olympic Games
優勝, 王者 > champion
宇宙ステーション > space station
乗組員, クルー > crew
宇宙飛行士 > astronaut
ロケット打ち上げ > rocket launch
月面 > moon
大聖堂 > cathedral
教会 > church
空港 > airport
学校 > school
病院 > hospital
警察 > police
女性 > women
初の女性 > woman
ユーロ > euro
ワクチン > vaccine
気候 > climate
経済 > economy
始まった, 開始 > begin
終わった, 終了, 終結 > end
加盟 > join
欧州連合 > EU
国連 > UN
北大西洋条約機構 > NATO
イスラム国 > Islamic State
タリバン > Taliban
アルプス > Alps
エトナ > Etna
ガザ > Gaza
ブレグジット > Brexit
イギリス人 > British
フランスの > French
ドイツの > German
アメリカの > American
ロシアの > Russian
シリアの > Syrian
イスラエルの > Israeli
パレスチナの > Palestinian
中国の > Chinese
イラクの > Iraqi
`;
