/** German words of which news are made. How a line is read: see `createGlossary`. */
export const NEWS = `
erdbeben*, beben > earthquake
nachbeben* > aftershock
tsunami* > tsunami
überschwemmung*, hochwasser*, flut, fluten, flutkatastrophe* > flood
erdrutsch*, schlammlawine* > landslide
lawine* > avalanche
vulkan, vulkans, vulkane* > volcano
ausbruch, ausbruchs, ausbrüche*, vulkanausbr*, eruption* > eruption
hurrikan* > hurricane
taifun* > typhoon
zyklon* > cyclone
tornado* > tornado
sturm, stürme*, unwetter* > storm
dürre* > drought
hitzewelle* > heat wave
waldbrand, waldbrände*, buschfeuer*, flächenbrand > wildfire
brand, brandes, brände*, großbrand*, feuer* > fire
explosion*, detonation* > explosion
hungersnot* > famine
pandemie* > pandemic
epidemie* > outbreak
flugzeugabst*, flugzeugungl* > plane crash
flugzeug* > plane
absturz*, abstürze* > crash
zugungl*, bahnungl*, eisenbahnungl* > train crash
zug, züge*, eisenbahn* > train
grubenungl*, bergwerksungl* > mine accident
bergleute*, kumpel > miners
schiff*, fähre* > ship
untergang*, schiffsungl* > sinking
einsturz*, zusammenbruch* > collapse
brücke* > bridge
massenpanik* > stampede
unfall*, unfälle*, unglück* > accident
katastrophe* > disaster
atomunfall*, atomungl*, reaktorungl* > nuclear accident
ölpest* > oil spill
sonnenfinsternis* > solar eclipse
krieg, kriege*, kriegs > war
bürgerkrieg* > civil war
invasion*, einmarsch*, überfall* > invasion
schlacht* > battle
offensive* > offensive
luftangriff*, luftschlag* > airstrike
belagerung* > siege
anschlag*, anschläge*, angriff*, attentat*, attacke* > attack
terroranschl*, terrorangriff* > terrorist attack
bombenanschl*, bombenattent*, bombardierung* > bombing
selbstmordanschl*, selbstmordattent* > suicide bombing
schießerei*, amoklauf*, schüsse* > shooting
massaker* > massacre
völkermord* > genocide
geisel*, geiselnahme* > hostage
entführung* > kidnapping
attentat auf, ermordung* > assassination
mord, mordes, morde, mordfall* > murder
putsch*, staatsstreich*, militärputsch* > coup
waffenstillst*, waffenruhe*, feuerpause* > ceasefire
friedensabk*, friedensvertr* > peace agreement
frieden* > peace
truppe* > troops
armee* > army
soldat* > soldiers
rebell*, aufständisch* > rebels
flüchtling* > refugees
tote, toten, toter, todesopfer* > dead
rakete*, raketen* > missile
atomtest*, kernwaffentest* > nuclear test
drohne* > drone
wahl, wahlen, neuwahl* > election
präsidentschaftswahl*, präsidentenwahl* > presidential election
parlamentswahl*, bundestagswahl*, unterhauswahl* > parliamentary election
präsident* > president
premierminister*, ministerpräsident*, regierungschef* > prime minister
kanzler*, bundeskanzler* > chancellor
regierung* > government
parlament* > parliament
referend*, volksabstimmung* > referendum
unabhängigkeit* > independence
rücktritt*, rücktritts > resignation
trat zurück, tritt zurück, zurückgetreten > resigns
protest*, demonstration*, kundgebung* > protest
unruhen*, krawall*, ausschreitung* > riot
revolution* > revolution
streik* > strike
gipfel*, gipfeltreffen > summit
vertrag, vertrags, verträge* > treaty
abkommen*, vereinbarung*, einigung* > agreement
sanktion* > sanctions
gesetz* > law
gericht* > court
prozess*, gerichtsverfahren* > trial
skandal*, affäre* > scandal
abstimmung*, stimmten, stimmt* > vote
austritt*, verlassen > leave
annexion* > annexation
wiedervereinig* > reunification
sturz* > fall
krise* > crisis
bank, banken > bank
pleite*, insolvenz*, bankrott* > bankruptcy
test, tests, teste*, getestet > test
prinz* > prince
prinzessin* > princess
tunnel* > tunnel
gefängnis* > prison
bus, busse*, busungl* > bus
fabrik* > factory
starb*, sterben, gestorben, verstorben > die
tod, todes, tode > death
menschen starben, menschen kamen um, menschen ums leben > people died
getötet*, umgebracht > killed
menschen, leute > people
papst*, päpst* > pope
könig, königs > king
königin* > queen
kaiser* > emperor
geburt* > birth
hochzeit* > wedding
gewann*, gewinnt, gewonnen > won
friedensnobelpreis* > Nobel Peace Prize
nobelpreis* > Nobel Prize
fußball-wm, weltmeisterschaft*, fußball-weltmeisterschaft*, fußballweltmeisterschaft* > World Cup
olympische* spiele*, olympia > Olympic Games
weltmeister*, meister > champion
raumstation* > space station
besatzung*, mannschaft* > crew
astronaut*, raumfahrer* > astronaut
raketenstart* > rocket launch
mond, mondes > moon
kathedrale*, dom > cathedral
kirche* > church
flughafen* > airport
schule*, schul > school
krankenhaus* > hospital
polizei* > police
frau, frauen > women
die erste frau, eine frau > woman
euro* > euro
impfstoff*, impfung* > vaccine
klima* > climate
wirtschaft* > economy
begann*, beginn*, angefangen, anfing, ausbrach > begin
endete*, ende, aufhörte > end
beitritt*, beigetreten, trat bei > join
eu, europäische* union > EU
un, uno, vereinte* nationen > UN
nato > NATO
islamische* staat*, is-miliz > Islamic State
taliban > Taliban
alpen > Alps
ätna > Etna
gaza, gazastreifen* > Gaza
brexit > Brexit
briten*, britisch* > British
französisch*, franzosen* > French
deutsche, deutscher, deutschen, deutsches > German
amerikanisch*, amerikaner*, us-amerikanisch* > American
russisch*, russen > Russian
syrisch* > Syrian
israelisch* > Israeli
palästinensisch*, palästinenser* > Palestinian
chinesisch* > Chinese
irakisch* > Iraqi
`;
