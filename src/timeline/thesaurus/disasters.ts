/** Nature, accidents and transport. How a line is read: see `createThesaurus`. */
export const DISASTERS = `
quake, earthquake, tremor, temblor, seismic, aftershock / magnitude
tidal wave > tsunami
hurricane, cyclone, typhoon, tropical storm, superstorm / storm
tornado, twister, tornadoes
hit, strike, make landfall, landfall, lash, batter, slam
storm, gale, thunderstorm, windstorm
blizzard, snowstorm, snowfall, snow, cold wave, winter storm
flood, flooding, deluge, inundate, floodwater, flash flood / heavy rain, torrential rain
mudslide, landslide, mudflow, landslip, rockslide, debris flow
avalanche, snowslide
volcano, volcanic, lava, eruption, erupt
drought, water shortage, dry spell
heat wave, heatwave, extreme heat, record temperature / hot
wildfire, bushfire, forest fire, brush fire, wildland fire / fire
fire, blaze, inferno, burn, flames, arson / gut
blast, explosion, explode, detonate, bombing, bomb / blow up
famine, starvation, starve, hunger, food shortage, food crisis
plane, aircraft, airplane, aeroplane, airliner, jet, jetliner, flight / airbus, boeing, passenger plane
fighter jet, warplane, fighter plane, combat aircraft, fighter aircraft, mig, sukhoi, f-16 / jet, plane
helicopter, chopper
air crash, plane crash, aviation accident, air disaster, air accident, plane crashes
train, railway, rail, locomotive, commuter train, passenger train / metro, tram, subway
underground, metro, subway, tube / train
bus, coach, minibus, double-decker
lorry, truck, tractor-trailer, semi-trailer, truck driver
car, vehicle, automobile, motorist
ship, boat, vessel, ferry, trawler, freighter, tanker, cargo ship, container ship / dinghy, canoe
ferry, passenger ship, passenger boat
cruise ship, cruise liner, ocean liner
submarine, sub, u-boat
migrant boat > boat, dinghy, vessel
crash, collide, collision, derail, derailment, wreck, pile-up, smash / accident, plunge, overturn
derail, derailment, come off the rails, jump the tracks / crash
collide, collision, hit, ram, head-on / crash
accident, mishap, incident, disaster
sink, capsize, go down, goes down, went down, founder, shipwreck, overturn / drown
drown, drowning / sink, capsize
run aground, ran aground, aground, get stuck, got stuck, stranded / block, wedged
stuck, trapped, stranded, block, wedged / aground
missing, disappear, vanish, lost, lose contact, go missing, went missing
collapse, give way, gives way, cave in, fall down, crumble, gave way, come down, comes down, came down, topple, burst
stampede, crush, crowd crush, trample, trampling
crush > stampede, trample
mine, coal mine, colliery, mining, pit
miner, mine worker, coal miner
oil spill, oil leak, oil slick, spill
leak, spill, release
nuclear accident, meltdown, nuclear disaster, nuclear meltdown / radiation
power cut, blackout, power outage, power failure, without power, lose power, loss of power / outage
outage, blackout, disruption
rescue, save, pull out, free / evacuate, retrieve
evacuate, evacuation, flee
survivor, survive, pulled alive
wreckage, debris, wreck, remains
dam, levee, dike, embankment, reservoir
bridge, overpass, viaduct, flyover
skyscraper, tower, high-rise, tower block, apartment building
cable car, gondola, ropeway, funicular
lift, elevator
balloon, hot-air balloon, airship
crane, scaffolding
pollution, smog, contaminate, contamination, toxic
outbreak, epidemic, pandemic
swine flu, h1n1, swine influenza, influenza a virus, a h1n1
bird flu, avian flu, avian influenza, h5n1, h7n9
flu, influenza
covid, covid-19, coronavirus, sars-cov-2, corona
lockdown, stay-at-home, quarantine, shelter-in-place
mad cow, bse, bovine spongiform
black death, bubonic plague, plague, pneumonic plague
aids, hiv
mpox, monkeypox
disease, illness, virus, infection
case, patient, infected, infection, test positive, tests positive, diagnose / contract
first case > case, confirmed case, patient
vaccine, vaccination, jab, vaccinate, inoculate, immunization, immunisation
ill, sick, unwell, hospitalized, hospitalised
food poisoning, salmonella, e. coli, contaminated food
locust, swarm
asteroid, meteor, meteorite, meteoroid, fireball, comet
ozone, greenhouse, climate change, global warming
whale, dolphin, beached
shark, shark attack
sinkhole, crater
go down, goes down, went down > crash, sink
set on fire, sets on fire, set alight, sets alight, set ablaze, sets ablaze, alight, self-immolate, immolate / burn
blow up, blown up, blows up, blew up, explode, bomb, detonate, explosion
catch, caught > test positive, tests positive, infected, contract
catch fire, caught fire, catches fire > fire, burn, blaze
gorge, ravine, canyon, valley, cliff
gas station, petrol station, filling station, fuel station
station, terminal
vape, e-cigarette, electronic cigarette, vaping
unfurl, raise, fly
iceberg, ice shelf, glacier
`;
