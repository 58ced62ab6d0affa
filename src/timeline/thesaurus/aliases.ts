/** Two names of one thing. How a line is read: see `createThesaurus`. What the archive itself explains, `learnAliases` adds. */
export const ALIASES = `
us, usa, united states, america, american, u.s
uk, united kingdom, britain, british, great britain, u.k / england
eu, european union
un, united nations
isis, isil, islamic state, daesh, islamic state of iraq and the levant, islamic state of iraq and syria
al-qaeda, al qaeda, qaeda, al-qaida
boko haram, islamic state west africa
imf, international monetary fund
wto, world trade organization
ecb, european central bank
nato, north atlantic treaty organization
iaea, international atomic energy agency
icc, international criminal court
icj, international court of justice
asean, association of southeast asian nations
opec, organization of the petroleum exporting countries
au, african union
nasa, national aeronautics and space administration
esa, european space agency
cern, european organization for nuclear research
lhc, large hadron collider
iss, international space station
fbi, federal bureau of investigation
cia, central intelligence agency
nsa, national security agency
fda, food and drug administration
faa, federal aviation administration
scotus, supreme court of the united states, u.s. supreme court
ira, irish republican army
eta, euskadi ta askatasuna, basque separatist
farc, revolutionary armed forces of colombia
pkk, kurdistan workers party
plo, palestine liberation organization
ltte, tamil tigers, liberation tigers of tamil eelam
tamil tigers, ltte, liberation tigers
hezbollah, hizbullah, hizbollah
hamas, islamic resistance movement
idf, israel defense forces, israeli army
maoists, maoist, communist party of nepal
drc, democratic republic of the congo, congo
uae, united arab emirates
ussr, soviet union
prc, people's republic of china
gdr, east germany
mh17, malaysia airlines flight 17
mh370, malaysia airlines flight 370
gaddafi, qaddafi, kadhafi, gadhafi, qadhafi, khadafy
saddam, saddam hussein
bin laden, osama, usama bin laden
al-baghdadi, baghdadi
erdogan, recep tayyip
lula, luiz inacio lula da silva
mbs, mohammed bin salman
jfk, john f. kennedy
mlk, martin luther king
wikileaks, julian assange
pyongyang, north korean
kremlin, russian government, putin
white house, us president, oval office
downing street, british prime minister
pentagon, department of defense
vatican, holy see
capitol, us congress
ground zero, world trade center
twin towers, world trade center
maidan, euromaidan, independence square
catalonia, catalan
burma, myanmar
swaziland, eswatini
macedonia, republic of macedonia, north macedonia
czechia, czech republic
ivory coast, cote d'ivoire
cape verde, cabo verde
east timor, timor-leste
holland, netherlands, dutch
persia, iran
bombay, mumbai
calcutta, kolkata
madras, chennai
peking, beijing
saigon, ho chi minh city
rangoon, yangon
leningrad, saint petersburg
constantinople, istanbul
google, alphabet
facebook, meta
twitter, x corp
vw, volkswagen
gm, general motors
bp, british petroleum
rbs, royal bank of scotland
wsj, wall street journal
nyt, new york times
eurovision, eurovision song contest
nfl, national football league
nba, national basketball association
nhl, national hockey league
mlb, major league baseball
uefa, european championship
ioc, international olympic committee
fide, world chess
`;
