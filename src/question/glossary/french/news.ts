/** French words of which news are made. How a line is read: see `createGlossary`. */
export const NEWS = `
tremblement* de terre, séisme* > earthquake
réplique* > aftershock
tsunami*, raz-de-marée, raz de marée > tsunami
inondation*, crue* > flood
glissement* de terrain > landslide
avalanche* > avalanche
volcan* > volcano
éruption* > eruption
ouragan* > hurricane
typhon* > typhoon
cyclone* > cyclone
tornade* > tornado
tempête* > storm
sécheresse* > drought
canicule*, vague* de chaleur > heat wave
feu* de forêt, incendie* de forêt > wildfire
incendie*, feu > fire
explosion* > explosion
famine* > famine
pandémie* > pandemic
épidémie* > outbreak
crash* d'avion*, accident* d'avion, accident* aérien*, catastrophe* aérienne* > plane crash
avion* > plane
crash*, écrasement* > crash
accident* de train*, accident* ferroviaire*, catastrophe* ferroviaire* > train crash
train*, tgv > train
accident* de mine, catastrophe* minière > mine accident
mineurs > miners
navire*, bateau*, ferry > ship
naufrage* > sinking
effondrement* > collapse
pont, ponts > bridge
bousculade* > stampede
accident* > accident
catastrophe*, désastre* > disaster
accident* nucléaire* > nuclear accident
marée* noire* > oil spill
éclipse* solaire* > solar eclipse
guerre* > war
guerre* civile* > civil war
invasion* > invasion
bataille* > battle
offensive* > offensive
frappe* aérienne*, raid* aérien* > airstrike
siège* > siege
attentat*, attaque* > attack
attentat* terroriste*, attaque* terroriste* > terrorist attack
attentat* à la bombe, bombardement* > bombing
attentat*-suicide*, attentat* suicide* > suicide bombing
fusillade* > shooting
massacre* > massacre
génocide* > genocide
otage*, prise d'otages > hostage
enlèvement* > kidnapping
assassinat* > assassination
meurtre* > murder
coup* d'état, putsch* > coup
cessez-le-feu > ceasefire
accord* de paix, traité* de paix > peace agreement
paix > peace
troupe* > troops
armée* > army
soldat* > soldiers
rebelle* > rebels
réfugié* > refugees
morts > dead
missile*, fusée* > missile
essai* nucléaire* > nuclear test
drone* > drone
élection* > election
élection* présidentielle*, présidentielle* > presidential election
élection* législative*, législatives > parliamentary election
président, présidente, présidents > president
premier ministre, première ministre > prime minister
chancelier*, chancelière > chancellor
gouvernement* > government
parlement* > parliament
référendum* > referendum
indépendance* > independence
démission* > resignation
démissionn* > resigns
manifestation*, protestation* > protest
émeute* > riot
révolution* > revolution
grève* > strike
sommet* > summit
traité* > treaty
accord* > agreement
sanction* > sanctions
loi, lois > law
tribunal, tribunaux > court
procès > trial
scandale* > scandal
vote*, voté, voter > vote
quitter, sortie > leave
annexion* > annexation
réunification* > reunification
chute* > fall
crise* > crisis
banque* > bank
faillite* > bankruptcy
essai*, testé*, teste > test
prince* > prince
princesse* > princess
tunnel* > tunnel
prison* > prison
autobus, autocar*, bus > bus
usine* > factory
est mort, est morte, mort, morte, meurt, décès, décédé > die
la mort, mort > death
personnes sont mortes, personnes mortes > people died
tué* > killed
personnes, gens > people
pape* > pope
roi > king
reine > queen
empereur* > emperor
naissance* > birth
mariage* > wedding
a gagné, a remporté, gagne, remporte > won
prix nobel de la paix > Nobel Peace Prize
prix nobel > Nobel Prize
coupe du monde, mondial > World Cup
jeux olympiques > Olympic Games
champion* > champion
station* spatiale* > space station
équipage* > crew
astronaute* > astronaut
lancement* de fusée* > rocket launch
lune > moon
cathédrale* > cathedral
église* > church
aéroport* > airport
école* > school
hôpital, hôpitaux > hospital
police > police
femme* > women
la première femme > woman
euro* > euro
vaccin* > vaccine
climat* > climate
économie* > economy
a commencé, commencé, commence, début* > begin
fini, terminé, fin de la > end
adhésion à, adhésion, adhère à, adhéré à, adhère, adhéré > join
ue, union européenne > EU
onu, nations unies > UN
otan > NATO
état islamique, daech, daesh > Islamic State
taliban* > Taliban
alpes > Alps
etna > Etna
gaza, bande de gaza > Gaza
brexit > Brexit
britannique* > British
français* > French
allemand* > German
américain* > American
russe* > Russian
syrien* > Syrian
israélien* > Israeli
palestinien* > Palestinian
chinois* > Chinese
irakien* > Iraqi
`;
