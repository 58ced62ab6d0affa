/** Portuguese words of which news are made. How a line is read: see `createGlossary`. */
export const NEWS = `
terremoto*, sismo* > earthquake
réplica*, tremor secundário > aftershock
tsunami*, maremoto* > tsunami
inundaç*, enchente*, cheia* > flood
deslizamento*, deslizamento* de terra > landslide
avalanche* > avalanche
vulc* > volcano
erupç* > eruption
furac* > hurricane
tuf* > typhoon
ciclone* > cyclone
tornado* > tornado
tempestade*, temporal* > storm
seca > drought
onda* de calor > heat wave
incêndio* florestal, incêndios florestais > wildfire
incêndio*, fogo > fire
explos* > explosion
fome > famine
pandemia* > pandemic
epidemia*, surto* > outbreak
acidente* de avi*, acidente* aéreo*, queda* de avi* > plane crash
avião, aviões > plane
queda*, colisão > crash
acidente* de trem, acidente* de comboio*, acidente* ferroviário* > train crash
trem, trens, comboio* > train
acidente* de mina, acidente* na mina > mine accident
mineiros > miners
navio*, barco* > ship
naufrágio* > sinking
desabamento*, colapso* > collapse
ponte* > bridge
tumulto* > stampede
acidente* > accident
catástrofe*, desastre* > disaster
acidente* nuclear* > nuclear accident
derramamento* de petróleo > oil spill
eclipse* solar* > solar eclipse
guerra* > war
guerra* civil* > civil war
invas* > invasion
batalha* > battle
ofensiva* > offensive
ataque* aéreo*, bombardeio* > airstrike
cerco* > siege
atentado*, ataque* > attack
atentado* terrorista*, ataque* terrorista* > terrorist attack
atentado* à bomba, atentado* a bomba > bombing
atentado* suicida* > suicide bombing
tiroteio* > shooting
massacre* > massacre
genocídio* > genocide
refém, reféns, tomada de reféns > hostage
sequestro* > kidnapping
assassinato* > assassination
homicídio* > murder
golpe* de estado, golpe* militar* > coup
cessar-fogo > ceasefire
acordo* de paz > peace agreement
paz > peace
tropa* > troops
exército* > army
soldado* > soldiers
rebelde* > rebels
refugiado* > refugees
mortos > dead
míssil, mísseis > missile
teste* nuclear* > nuclear test
drone* > drone
eleição, eleições > election
eleição presidencial, eleições presidenciais > presidential election
eleições legislativas, eleições parlamentares, eleições gerais > parliamentary election
presidente* > president
primeiro-ministro, primeira-ministra, primeiro ministro > prime minister
chanceler* > chancellor
governo* > government
parlamento* > parliament
referendo*, plebiscito* > referendum
independência* > independence
renúncia*, demissão > resignation
renuncia*, demiti* > resigns
protesto*, manifestaç* > protest
tumulto*, motim, motins > riot
revoluç* > revolution
greve* > strike
cúpula*, cimeira* > summit
tratado* > treaty
acordo* > agreement
sanç* > sanctions
lei, leis > law
tribunal, tribunais > court
julgamento* > trial
escândalo* > scandal
votação, votou, votar > vote
sair, saída > leave
anexa* > annexation
reunificaç* > reunification
queda* > fall
crise* > crisis
banco* > bank
falência* > bankruptcy
teste*, testou > test
príncipe* > prince
princesa* > princess
túnel, túneis > tunnel
prisão, prisões, presídio* > prison
ônibus, autocarro* > bus
fábrica* > factory
morreu, morreram, morre, faleceu > die
morte* > death
pessoas morreram > people died
morto* por, matou > killed
pessoas, gente > people
papa > pope
rei > king
rainha > queen
imperador* > emperor
nascimento* > birth
casamento* > wedding
ganhou, venceu, ganha > won
prémio nobel da paz, prêmio nobel da paz, nobel da paz > Nobel Peace Prize
prémio nobel, prêmio nobel > Nobel Prize
copa do mundo, mundial > World Cup
jogos olímpicos > Olympic Games
campe* > champion
estação espacial > space station
tripulaç* > crew
astronauta* > astronaut
lançamento* de foguete* > rocket launch
lua > moon
catedral* > cathedral
igreja* > church
aeroporto* > airport
escola* > school
hospita* > hospital
polícia* > police
mulher* > women
a primeira mulher > woman
euro* > euro
vacina* > vaccine
clima* > climate
economia* > economy
começou, começa, início > begin
terminou, acabou, fim da, fim do > end
adesão à, adesão, entrada na, aderiu à, aderiu > join
ue, união europeia, união européia > EU
onu, nações unidas > UN
otan, nato > NATO
estado islâmico > Islamic State
talib* > Taliban
alpes > Alps
etna > Etna
gaza, faixa de gaza > Gaza
brexit > Brexit
britânic* > British
frances*, francês > French
alemão, alemã, alemães, alemãs > German
american*, norte-american*, estadunidens* > American
russo, russos, russa, russas > Russian
israelens* > Israeli
palestin* > Palestinian
chines*, chinês > Chinese
iraquian* > Iraqi
`;
