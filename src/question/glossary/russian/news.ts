/** Russian words of which news are made. How a line is read: see `createGlossary`. */
export const NEWS = `
землетрясени* > earthquake
афтершок* > aftershock
цунами > tsunami
наводнени*, затоплени*, паводк* > flood
оползен*, оползн* > landslide
лавин* > avalanche
вулкан* > volcano
извержени* > eruption
ураган* > hurricane
тайфун* > typhoon
циклон* > cyclone
торнадо, смерч* > tornado
шторм*, буря, бури > storm
засух* > drought
аномальн* жар*, жара, жары > heat wave
лесн* пожар* > wildfire
пожар* > fire
взрыв* > explosion
голод* > famine
пандеми* > pandemic
эпидеми*, вспышк* > outbreak
авиакатастроф*, крушени* самолет*, крушени* самолёт* > plane crash
самолет*, самолёт* > plane
крушени* > crash
крушени* поезд* > train crash
поезд* > train
авари* на шахте, взрыв* на шахте > mine accident
шахт* > miners
корабл*, суд* > ship
кораблекрушени* > sinking
обрушени*, обвал* > collapse
мост, моста, мосту > bridge
давк* > stampede
авари*, катастроф* > accident
катастроф* > disaster
ядерн* авари* > nuclear accident
разлив* нефт* > oil spill
солнечн* затмени* > solar eclipse
войн* > war
гражданск* войн* > civil war
вторжени* > invasion
битв*, сражени* > battle
наступлени* > offensive
авиауд* > airstrike
осад* > siege
атак*, нападени*, теракт* > attack
террористическ* акт* > terrorist attack
подрыв*, бомбардировк* > bombing
самоубийственн* атак* > suicide bombing
стрельб*, расстрел* > shooting
резн*, массов* убийств* > massacre
геноцид* > genocide
заложник* > hostage
похищени* > kidnapping
убийств* > assassination
убийств* > murder
переворот* > coup
прекращени* огня, перемири* > ceasefire
мирн* соглашени*, мирн* договор* > peace agreement
мир, мира > peace
войск* > troops
арми* > army
солдат* > soldiers
повстанц* > rebels
бежен* > refugees
погибши* > dead
ракет* > missile
ядерн* испытани* > nuclear test
дрон*, беспилотник* > drone
выбор* > election
президентск* выбор*, выбор* президент* > presidential election
парламентск* выбор* > parliamentary election
президент* > president
премьер-министр*, премьер* > prime minister
канцлер* > chancellor
правительств* > government
парламент* > parliament
референдум* > referendum
независимост* > independence
отставк*, отречени* > resignation
ушел в отставку, ушёл в отставку > resigns
протест*, демонстраци* > protest
беспоряд* > riot
революци* > revolution
забастовк* > strike
саммит* > summit
договор* > treaty
соглашени* > agreement
санкци* > sanctions
закон* > law
суд, суда > court
судебн* процесс* > trial
скандал* > scandal
голосовани*, проголосовал* > vote
выход*, выйти > leave
аннекси* > annexation
воссоединени* > reunification
падени* > fall
кризис* > crisis
банк* > bank
банкротств* > bankruptcy
испытани*, испытал* > test
принц* > prince
принцесс* > princess
туннел*, тоннел* > tunnel
тюрьм* > prison
автобус* > bus
завод*, фабрик* > factory
умер*, умира*, погиб* > die
смерт* > death
людей погибло, людей умерло, человек погибло > people died
убит* > killed
людей, люди, человек > people
папы римского, папа римский, папа, папы > pope
король, короля, королю > king
королева, королевы, королеву > queen
император* > emperor
рождени* > birth
свадьб* > wedding
выиграл*, получил* > won
нобелевск* преми* мира > Nobel Peace Prize
нобелевск* преми* > Nobel Prize
чемпионат* мира > World Cup
олимпийск* игр*, олимпиад* > Olympic Games
чемпион* > champion
космическ* станци* > space station
экипаж* > crew
космонавт*, астронавт* > astronaut
запуск* ракет* > rocket launch
лун* > moon
собор* > cathedral
церк* > church
аэропорт* > airport
школ* > school
больниц* > hospital
полици* > police
женщин* > women
первая женщина > woman
евро > euro
вакцин* > vaccine
климат* > climate
экономик* > economy
начал*, начало > begin
закончил*, конец, окончани* > end
вступлени*, вступил* > join
ес, европейск* союз*, евросоюз* > EU
оон > UN
нато > NATO
исламск* государств*, игил > Islamic State
талиб* > Taliban
альп* > Alps
этна, этны, этну > Etna
газа, газе, газу, сектор* газа > Gaza
брексит*, брекзит* > Brexit
британ* > British
французск* > French
немецк*, германск* > German
американск* > American
российск*, русск* > Russian
сирийск* > Syrian
израильск* > Israeli
палестинск* > Palestinian
китайск* > Chinese
иракск* > Iraqi
`;
