/** Ukrainian words of which news are made. How a line is read: see `createGlossary`. */
export const NEWS = `
землетрус* > earthquake
афтершок* > aftershock
цунамі > tsunami
повін*, повен*, паводк*, затоплен* > flood
зсув* > landslide
лавин* > avalanche
вулкан* > volcano
виверженн* > eruption
ураган* > hurricane
тайфун* > typhoon
циклон* > cyclone
торнадо, смерч* > tornado
шторм*, буря, бурі > storm
посух* > drought
спек* > heat wave
лісов* пожеж* > wildfire
пожеж* > fire
вибух* > explosion
голод* > famine
пандемі* > pandemic
епідемі*, спалах* > outbreak
авіакатастроф*, катастроф* літак* > plane crash
літак* > plane
катастроф* > crash
залізничн* катастроф*, аварі* поїзд* > train crash
поїзд*, потяг* > train
аварі* на шахті, вибух* на шахті > mine accident
шахт* > miners
корабл*, судн* > ship
корабельн* аварі* > sinking
обвал* > collapse
міст, мосту > bridge
тиснява* > stampede
аварі* > accident
катастроф* > disaster
ядерн* аварі* > nuclear accident
розлив* нафт* > oil spill
сонячн* затемненн* > solar eclipse
війн*, воєн > war
громадянськ* війн* > civil war
вторгненн* > invasion
битв* > battle
наступ* > offensive
авіауд* > airstrike
облог* > siege
атак*, напад*, теракт* > attack
терористичн* акт* > terrorist attack
підрив*, бомбардуванн* > bombing
самогубч* атак* > suicide bombing
стрілянин*, розстріл* > shooting
різанин* > massacre
геноцид* > genocide
заручник* > hostage
викраденн* > kidnapping
вбивств* > assassination
вбивств* > murder
переворот* > coup
припиненн* вогню, перемир* > ceasefire
мирн* угод* > peace agreement
мир, миру > peace
військ* > troops
армі* > army
солдат* > soldiers
повстанц* > rebels
біжен* > refugees
загибл* > dead
ракет* > missile
ядерн* випробуванн* > nuclear test
дрон*, безпілотник* > drone
вибор* > election
президентськ* вибор*, вибор* президент* > presidential election
парламентськ* вибор* > parliamentary election
президент* > president
прем'єр-міністр*, прем'єр* > prime minister
канцлер* > chancellor
уряд* > government
парламент* > parliament
референдум* > referendum
незалежн* > independence
відставк*, зреченн* > resignation
пішов у відставку > resigns
протест*, демонстраці* > protest
заворушен* > riot
революці* > revolution
страйк* > strike
саміт* > summit
договір*, договор* > treaty
угод* > agreement
санкці* > sanctions
закон* > law
суд, суду, суді > court
судов* процес* > trial
скандал* > scandal
голосуванн*, проголосувал* > vote
вихід*, вийти > leave
анексі* > annexation
возз'єднанн* > reunification
падінн* > fall
криз* > crisis
банк* > bank
банкрутств* > bankruptcy
випробуванн*, випробувал* > test
принц* > prince
принцес* > princess
тунел* > tunnel
в'язниц*, тюрм* > prison
автобус* > bus
завод*, фабрик* > factory
помер*, вмира*, загину* > die
смерт* > death
людей загинуло, людей померло > people died
вбит*, убит* > killed
людей, люди > people
папи римського, папа римський, папа, папи > pope
король, короля > king
королева, королеви, королеву > queen
імператор* > emperor
народженн* > birth
весілл* > wedding
виграл*, виграв, отримав, отримал* > won
нобелівськ* преміі миру, нобелівськ* премія миру, нобелівськ* премію миру > Nobel Peace Prize
нобелівськ* премі* > Nobel Prize
чемпіонат* світу > World Cup
олімпійськ* ігр*, олімпіад* > Olympic Games
чемпіон* > champion
космічн* станці* > space station
екіпаж* > crew
космонавт*, астронавт* > astronaut
запуск* ракет* > rocket launch
місяц* > moon
собор* > cathedral
церкв* > church
аеропорт* > airport
школ* > school
лікарн* > hospital
поліці* > police
жінка, жінки, жінок > women
перша жінка > woman
євро > euro
вакцин* > vaccine
клімат* > climate
економік* > economy
почал*, початок, почав* > begin
закінчи*, кінець, завершенн* > end
вступ*, вступив > join
єс, європейськ* союз* > EU
оон > UN
нато > NATO
ісламськ* держав*, іділ > Islamic State
таліб* > Taliban
альп* > Alps
етна, етни, етну > Etna
газа, газі, газу, сектор* газа > Gaza
брексіт*, брекзит* > Brexit
британ* > British
французьк* > French
німецьк* > German
американськ* > American
російськ* > Russian
сирійськ* > Syrian
ізраїльськ* > Israeli
палестинськ* > Palestinian
китайськ* > Chinese
іракськ* > Iraqi
`;
