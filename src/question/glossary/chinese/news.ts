/** Chinese words of which news are made. How a line is read: see `createGlossary`. */
export const NEWS = `
地震 > earthquake
余震 > aftershock
海啸, 海嘯 > tsunami
洪水, 洪灾, 水灾 > flood
山体滑坡, 滑坡, 泥石流 > landslide
雪崩 > avalanche
火山 > volcano
喷发, 爆发 > eruption
飓风, 颶風 > hurricane
台风, 颱風 > typhoon
气旋, 热带气旋 > cyclone
龙卷风 > tornado
风暴, 暴风 > storm
干旱, 旱灾 > drought
热浪, 高温 > heat wave
山火, 森林火灾, 林火 > wildfire
火灾, 大火 > fire
爆炸 > explosion
饥荒 > famine
疫情, 大流行 > pandemic
疫病, 瘟疫 > outbreak
空难, 飞机失事, 坠机 > plane crash
飞机, 客机 > plane
坠毁 > crash
火车事故, 列车事故, 铁路事故 > train crash
火车, 列车 > train
矿难 > mine accident
矿工 > miners
船, 轮船, 客轮 > ship
沉船, 海难 > sinking
倒塌, 坍塌 > collapse
桥, 大桥 > bridge
踩踏 > stampede
事故 > accident
灾难 > disaster
核事故 > nuclear accident
漏油, 石油泄漏 > oil spill
日食 > solar eclipse
战争, 戰爭 > war
内战 > civil war
入侵 > invasion
战役 > battle
攻势 > offensive
空袭, 空襲 > airstrike
围攻, 围困 > siege
袭击, 攻击, 恐怖袭击 > attack
恐袭 > terrorist attack
炸弹袭击, 轰炸 > bombing
自杀式袭击, 自杀式爆炸 > suicide bombing
枪击, 枪击案 > shooting
屠杀 > massacre
种族灭绝 > genocide
人质 > hostage
绑架 > kidnapping
暗杀, 刺杀 > assassination
谋杀 > murder
政变, 政變 > coup
停火 > ceasefire
和平协议, 和平协定 > peace agreement
和平 > peace
部队, 军队 > troops
陆军 > army
士兵 > soldiers
叛军, 反政府武装 > rebels
难民, 難民 > refugees
死者 > dead
导弹, 火箭 > missile
核试验 > nuclear test
无人机 > drone
选举, 選舉, 大选 > election
总统选举, 总统大选, 總統選舉 > presidential election
议会选举, 國會選舉 > parliamentary election
总统, 總統 > president
总理, 首相 > prime minister
德国总理 > chancellor
政府 > government
议会, 國會, 国会 > parliament
公投, 全民公决 > referendum
独立 > independence
辞职, 退位 > resignation
下台 > resigns
抗议, 示威 > protest
骚乱, 暴乱 > riot
革命 > revolution
罢工 > strike
峰会 > summit
条约 > treaty
协议, 协定 > agreement
制裁 > sanctions
法律, 法案 > law
法院, 法庭 > court
审判 > trial
丑闻 > scandal
投票, 表决 > vote
脱离, 退出 > leave
吞并 > annexation
统一 > reunification
倒台, 陷落 > fall
危机 > crisis
银行 > bank
破产 > bankruptcy
测试, 试验, 试射 > test
王子 > prince
公主, 王妃 > princess
隧道 > tunnel
监狱 > prison
巴士, 公交车 > bus
工厂 > factory
去世, 死亡, 逝世 > die
之死 > death
人死亡, 人遇难, 人丧生 > people died
被杀 > killed
人们 > people
教宗, 教皇 > pope
国王 > king
女王 > queen
皇帝, 天皇 > emperor
出生 > birth
婚礼 > wedding
获得, 赢得 > won
诺贝尔和平奖 > Nobel Peace Prize
诺贝尔奖 > Nobel Prize
世界杯 > World Cup
奥运会, 奥林匹克 > Olympic Games
冠军 > champion
空间站 > space station
机组, 乘组 > crew
宇航员, 航天员 > astronaut
火箭发射 > rocket launch
月球 > moon
大教堂 > cathedral
教堂 > church
机场 > airport
学校 > school
医院 > hospital
警察 > police
女性, 妇女 > women
第一位女性 > woman
欧元 > euro
疫苗 > vaccine
气候 > climate
经济 > economy
开始 > begin
结束 > end
加入 > join
欧盟, 歐盟 > EU
联合国, 聯合國 > UN
北约 > NATO
伊斯兰国 > Islamic State
塔利班 > Taliban
阿尔卑斯 > Alps
埃特纳 > Etna
加沙 > Gaza
脱欧, 英国脱欧 > Brexit
英国人 > British
法国人 > French
德国人 > German
美国人 > American
俄军 > Russian
叙利亚人 > Syrian
以军 > Israeli
巴勒斯坦人 > Palestinian
中国人 > Chinese
伊拉克人 > Iraqi
`;
