/** Spanish words of which news are made. How a line is read: see `createGlossary`. */
export const NEWS = `
terremoto*, sismo*, seísmo* > earthquake
réplica* > aftershock
tsunami*, maremoto* > tsunami
inundaci*, riada* > flood
corrimiento* de tierra*, deslizamiento* de tierra*, alud* > landslide
avalancha* > avalanche
volcán, volcan* > volcano
erupci* > eruption
huracán, huracan* > hurricane
tifón, tifon* > typhoon
ciclón, ciclon* > cyclone
tornado* > tornado
tormenta*, temporal* > storm
sequía* > drought
ola* de calor > heat wave
incendio* forestal* > wildfire
incendio*, fuego > fire
explosi* > explosion
hambruna* > famine
pandemia* > pandemic
epidemia*, brote* > outbreak
accidente* de avi*, accidente* aéreo*, avionazo > plane crash
avión, aviones > plane
choque* > crash
accidente* de tren*, accidente* ferroviario* > train crash
tren, trenes > train
accidente* minero*, accidente* en una mina > mine accident
mineros > miners
barco*, buque* > ship
naufragio*, hundimiento* > sinking
derrumbe*, colapso* > collapse
puente* > bridge
estampida* > stampede
accidente* > accident
catástrofe*, desastre* > disaster
accidente* nuclear* > nuclear accident
vertido* de petróleo, marea* negra* > oil spill
eclipse* solar*, eclipse* de sol > solar eclipse
guerra* > war
guerra* civil* > civil war
invasi* > invasion
batalla* > battle
ofensiva* > offensive
bombardeo*, ataque* aéreo* > airstrike
asedio* > siege
atentado*, ataque* > attack
atentado* terrorista*, ataque* terrorista* > terrorist attack
atentado* con bomba*, atentado* bomba > bombing
atentado* suicida* > suicide bombing
tiroteo* > shooting
masacre*, matanza* > massacre
genocidio* > genocide
rehén, rehenes, toma de rehenes > hostage
secuestro* > kidnapping
asesinato*, magnicidio* > assassination
homicidio* > murder
golpe* de estado, golpe* militar* > coup
alto* el fuego, cese* del fuego > ceasefire
acuerdo* de paz > peace agreement
paz > peace
tropa* > troops
ejército* > army
soldado* > soldiers
rebelde* > rebels
refugiado* > refugees
muertos > dead
misil*, cohete* > missile
ensayo* nuclear*, prueba* nuclear* > nuclear test
dron* > drone
elecci*, comicios > election
elecci* presidencial* > presidential election
elecci* parlamentari*, elecci* legislativ*, elecci* general* > parliamentary election
presidente*, presidenta > president
primer ministro, primera ministra > prime minister
canciller* > chancellor
gobierno* > government
parlamento* > parliament
referéndum*, referendo*, plebiscito* > referendum
independencia* > independence
dimisi*, renuncia* > resignation
dimiti*, renunci* > resigns
protesta*, manifestaci* > protest
disturbio*, motín, motines > riot
revoluci* > revolution
huelga* > strike
cumbre* > summit
tratado* > treaty
acuerdo* > agreement
sancion*, sanción > sanctions
ley, leyes > law
tribunal* > court
juicio* > trial
escándalo* > scandal
votación, votaciones, votó, votar > vote
salir, salida > leave
anexi* > annexation
reunificaci* > reunification
caída* > fall
crisis > crisis
banco* > bank
quiebra*, quebró, bancarrota > bankruptcy
prueba*, probó, ensayo* > test
príncipe* > prince
princesa* > princess
túnel* > tunnel
cárcel*, prisión, prisiones > prison
autobús, autobuses, autocar* > bus
fábrica* > factory
murió, murieron, muere, fallec* > die
muerte* > death
personas murieron > people died
matado*, mató, muert* por > killed
personas, gente > people
papa, papas > pope
rey > king
reina > queen
emperador* > emperor
nacimiento* > birth
boda* > wedding
ganó, ganaron, gana > won
premio* nobel de la paz, nobel de la paz > Nobel Peace Prize
premio* nobel > Nobel Prize
copa del mundo, mundial > World Cup
juegos olímpicos > Olympic Games
campe* > champion
estación espacial > space station
tripulaci* > crew
astronauta* > astronaut
lanzamiento* de cohete* > rocket launch
luna > moon
catedral* > cathedral
iglesia* > church
aeropuerto* > airport
escuela* > school
hospital* > hospital
policía* > police
mujer* > women
la primera mujer > woman
euro* > euro
vacuna* > vaccine
clima* > climate
economía* > economy
empezó, comenzó, empieza, inicio > begin
terminó, acabó, fin de la, fin del > end
adhesión a, ingreso en, ingresó en, ingresó, entrada en, adhesi* > join
ue, unión europea > EU
onu, naciones unidas > UN
otan > NATO
estado islámico, daesh > Islamic State
talib* > Taliban
alpes > Alps
etna > Etna
gaza, franja de gaza > Gaza
brexit > Brexit
británic* > British
frances*, francés > French
alemán, alemana, alemanes, alemanas > German
estadounidens*, american* > American
ruso, rusos, rusa, rusas > Russian
israelí* > Israeli
palestin* > Palestinian
china*, chino* > Chinese
iraquí* > Iraqi
`;
