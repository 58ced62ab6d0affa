/** Science, business, culture and sport. How a line is read: see `createThesaurus`. */
export const PEOPLE_AND_THINGS = `
launch, lift off, blast off, liftoff, send, sent into space, lifts off / rocket
send, launch, dispatch
spacecraft, probe, space probe, spaceship, orbiter, lander
satellite, orbiter
astronaut, cosmonaut, taikonaut, crew, spacewalker
spacewalk, extravehicular
land, touch down, landing, touchdown, lander, touches down
space shuttle, shuttle
rocket, launch vehicle
orbit, circle
planet, dwarf planet, exoplanet
pluto, dwarf planet
picture, photograph, image, photo
show, release, unveil, reveal, publish, present, display
first picture, first photograph, first image, photograph, image
switch on, switched on, turn on, start up, power up, activate / inaugurate, start
turn off, switch off, switched off, shut down, deactivate, turned off, decommission, shut off
start, begin, commence, launch, open, beginning / kick off
open, inaugurate, opening, unveil
close, shut, shut down, closure, closes
last, final, concluding
first, inaugural, maiden, 1st
last time, final, last
first time, first, first ever
finish, complete, end
dna, genome, genetic, gene, genetic code
decode, sequence, decipher, map, crack
genome, dna, genetic code
fossil, dinosaur, skeleton, remains
species, animal
clone, cloning
discover, find, discovery, identify, unearth / detect
scientist, researcher, physicist, biologist, astronomer
particle, boson, higgs
telescope, observatory
higgs boson, god particle
computer, supercomputer
internet, web, online
website, site, web site
patent, trademark, copyright
phone, smartphone, mobile phone, handset, iphone
ai, artificial intelligence, chatbot
electric car, electric vehicle
robot, android, rover
buy, purchase, acquire, acquisition, takeover, bought / take over
sell, sale, sold, divest
go bust, going bust, went bust, bankrupt, bankruptcy, insolvency, insolvent, file for bankruptcy / collapse, cease operations
bust > bankrupt, bankruptcy
bankrupt, bankruptcy, insolvency, go bust, chapter 11, file for bankruptcy, insolvent
airline, airlines, carrier, airways
stock market, stock exchange, stocks, shares, dow jones, index
crash, plunge, slump, tumble, plummet
recession, economic crisis, downturn, financial crisis
bailout, bail out, rescue package, rescue
default, debt crisis, sovereign debt
go public, ipo, initial public offering, shares, stock market debut
company, firm, corporation
boss, chief executive, ceo
sponsor, sponsorship, shirt deal, sponsored / commercial
shirt sponsor, jersey sponsor, sponsorship
price, cost
oil price, crude oil, price of oil, barrel
gold, bullion
bank, lender
job, layoff, unemployment
tax, levy, duty
car maker, carmaker, automaker, automobile manufacturer
author, writer, novelist, poet
writer, author, novelist
singer, musician, pop star, vocalist
actor, actress, film star
footballer, soccer player, football player, striker
football, soccer, association football
football match, soccer match, match, game
match, game, final, fixture
barca, fc barcelona, barcelona
man utd, manchester united
team, club, side, squad
coach, manager, trainer
champion, championship, title, win, trophy / winner
title, championship, champion
world champion, world championship, world title
world record, record
record, record-breaking, set a record
break record, new record, set record, sets a new
sprint, sprinter, 100 metres, 100 m
gold medal, olympic champion, gold
olympics, olympic games, summer olympics, winter olympics, olympic
paralympics, paralympic games
world cup, fifa world cup
super bowl, nfl championship
tour de france, yellow jersey
tennis, wimbledon, grand slam
boxing, boxer, heavyweight, knock out
f1, formula one, formula 1, grand prix
doping, banned substance, drug test, performance-enhancing
abandon, stop, halt, suspend, call off, cancel
stop, halt, abandon, suspend, interrupt, cease
cancel, call off, scrap, abandon
delay, postpone, put off, reschedule, suspend
host, stage, hold
oscar, academy award
oscars, academy awards
nobel, nobel prize, nobel peace prize
nobel prize, nobel peace prize
prize, award
award, prize, honour, win
film, movie, motion picture
movie, film
show, series, programme
book, novel
album, single, song
concert, gig, performance
painting, artwork, canvas
theft, steal, stolen
auction, sotheby's, christie's
museum, gallery
statue, monument, sculpture, memorial
tv, television, broadcast
newspaper, daily, tabloid
jump, skydive, leap, dive, parachute
jump from space, space dive, space diving, skydive
climb, scale, summit, ascend, mountaineer, climber
climber, mountaineer, mountaineering, alpinist
fall > die, accident
swim, swimmer
sail, sailor, circumnavigate
fly, flight
solo, alone, single-handed
sumo, yokozuna, wrestler
wrestler, wrestling
chess, grandmaster
chess title, world chess championship
elderly, old, aged, pensioner, grandfather, grandmother, granddad
granddad, grandfather, elderly
old, aged, ancient
oldest person, oldest living, supercentenarian
young, child, teenager, boy, girl
boy, child, schoolboy, children, teenager
girl, schoolgirl, child
student, pupil, schoolchildren
school, college, university
teacher, schoolteacher
worker, labourer, employee, laborer
construction worker, builder, labourer
unfinished, under construction, incomplete
commuter, passenger
passenger, traveller, tourist
tourist, holidaymaker, visitor, vacationer
trainee, train, recruit, apprentice
pilgrim, pilgrimage
hajj, pilgrimage to mecca, haj / mecca, pilgrimage
easter, easter sunday
christmas, christmas day
leap second, extra second
clock, watch
queen's funeral > funeral
funeral, burial, bury, laid to rest
bury, burial, funeral, interred
body, corpse, remains
huge, massive, giant
biggest, largest, greatest
smallest, tiniest
big, large
pub, bar, nightclub
hotel, resort, guesthouse
shopping centre, mall, shopping mall
market, bazaar
hospital, clinic, medical centre
airport, air base, airfield
tram, streetcar
motorway, highway, freeway, expressway
canal, waterway
river, stream
island, isle
ruins, archaeological site
zoo, animal park
demote, downgrade, relegate / strip
banker > bank, chairman
warship, frigate, destroyer, naval vessel
panda, giant panda
elephant, ivory
`;
