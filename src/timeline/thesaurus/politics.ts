/** States, elections, law and diplomacy. How a line is read: see `createThesaurus`. */
export const POLITICS = `
elect, election, vote, ballot, win election, poll, polls, elected / electorate, electoral
vote, voter, ballot, poll, election, referendum, elect / go to the polls
presidential vote, presidential election, election
referendum, plebiscite, vote / poll
election, vote, poll, go to the polls, runoff, run-off
win, won, victory, victor, winner, beat, defeat, triumph / landslide, clinch
win election > elect, president-elect, defeat, victory
won election > elect, president-elect, defeat, victory
lose, defeat, lost
president, head of state, presidency, presidential
prime minister, premier, chancellor, pm, head of government
pm, prime minister
leader, head, chief, president
take office, sworn in, inaugurate, inauguration, oath, sworn, swear / take power, assume
inaugurate, inauguration, sworn in, open
become > named, appointed, elected, sworn in, takes office
appoint, name, nominate, pick, choose, select
resign, resignation, step down, steps down, stepped down, quit, abdicate, stand down, leave office, stepping down / depart
step down, resign, resignation, abdicate, quit
abdicate, abdication, step down, renounce throne
oust, depose, remove, overthrow, topple, remove from power, remove from office, removed from power, toppled, oust / dismiss, impeach, unseat
remove, oust, depose, dismiss / sack, impeach
remove from power, depose, oust, overthrow, coup
fire, sack, dismiss, lay off
sack, dismiss, fire, lay off, oust
impeach, impeachment
leave, withdraw, quit, exit, depart, pull out, secede, departure / withdrawal, break away, depart
quit, leave, withdraw, pull out, exit / resign
break away, secede, independence, declare independence, breakaway, split from / separate
secede, independence, break away, separate, leave
independence, independent, sovereign, sovereignty, secede / become independent
brexit > leave the european union, leave the eu, withdrawal from the european union, european union membership referendum, article 50
brexit referendum > european union membership referendum, referendum leave the european union, eu referendum
join, accede, accession, admit, become a member, enter, membership, become member, becomes a member / admission
switch to, adopt, change to, introduce, replace
adopt the euro, switch to the euro, join the eurozone, enter the eurozone, join the euro, replace with the euro
adopt, introduce / pass
euro, eurozone, euro area, single currency / currency
currency, banknote
rename, change name, changes its name, new name, renamed / call
become > rename, changes its name
change name, rename, changes its name
unite, merge, union, reunite, reunification / unify
merge, merger, takeover, acquire, acquisition
annex, annexation, incorporate
scrap, abolish, do away with, repeal, end, eliminate, strike down, strikes down, scrapped / ban, revoke, overturn
abolish, repeal, scrap, end / ban, eliminate
repeal, overturn, strike down, revoke, rescind, abolish
decriminalize, legalize, strike down, legal / law
decriminalise, legalize, strike down, legal / law
legalize, legalization, legal, allow, permit, approve / law, decriminalize
allow, permit, let, legalize, authorize, approve / lift ban
ban, prohibit, outlaw, forbid, prohibition, bar, make illegal / restrict
illegal, unlawful, unconstitutional, outlawed
law, legislation, bill, act, statute
pass, approve, adopt, enact, vote for
approve, endorse, ratify, pass, back, give approval
ratify, ratification, approve
reject, turn down, vote against, veto, refuse
sign, signing, agree, conclude
treaty, agreement, accord, pact, convention, deal
deal, agreement, accord, pact
death penalty, capital punishment, execution
gay marriage, same-sex marriage, marriage equality, same sex marriage, gay couples marry, same-sex union
gay, homosexual, same-sex, lesbian, lgbt
trans, transgender, transsexual
come out, came out, coming out, lesbian, homosexual, openly gay, gay
abortion, abort, termination of pregnancy
divorce, separate, split up
marry, wed, wedding, marriage, tie the knot, nuptials
engaged, engagement, betrothed
born, birth, gives birth, give birth, newborn
baby, infant, newborn, child
crown, coronation, enthrone, ascend the throne, accede to the throne
king, monarch, throne
queen, monarch
pope, pontiff, vatican, holy see
saint, canonize, canonization, sainthood, canonise, canonised
made a saint, canonize, canonise, canonization, sainthood
beatify, beatification
bishop, archbishop, cardinal
archbishop, bishop
strip, remove, revoke / lose
constitution, constitutional, charter
parliament, congress, national assembly, legislature, assembly, house of representatives, lawmakers, mps, deputies, senate, lower house, duma, rada
mp, member of parliament, lawmaker, legislator, deputy
senator, senate
senate, upper house
government, cabinet, administration, coalition
opposition, dissident
trial, court, tribunal, on trial, prosecute / judge
court, judge, tribunal, supreme court
convict, guilty, conviction, found guilty, sentence
acquit, not guilty, cleared, clear
sentence, jail, convict, imprison
charge, indict, accuse, indictment, prosecute
sue, lawsuit, file suit, legal action / court
extradite, extradition, hand over, deport
wanted list, arrest warrant, wanted, warrant, most wanted
pardon, amnesty, clemency
release, free, set free, freed
sanction, embargo, restrictive measures
summit, meeting, talks, conference
meet, meeting, talks, summit, handshake
visit, trip, travel, state visit, tour
recognize, recognition, diplomatic ties, diplomatic relations
diplomatic ties, diplomatic relations, relations
ambassador, envoy, diplomat
border, frontier, checkpoint
wall, fence, barrier
strike, walkout, industrial action, general strike, stoppage, walk out / protest
emergency, state of emergency, martial law
curfew, lockdown
first woman, first female, woman
woman, female, women / girl
man, male, men
women vote, female suffrage
general election, parliamentary election, legislative election, election
protest movement, demonstrations
independence day, independence anniversary
minister, ministry, secretary
secretary, minister
mayor, city mayor, governor
governor, premier
veto, block
resolution, motion
leak, disclose, reveal, whistleblower
reveal, disclose, unveil, make public, announce
say > announce, declare
say, announce, declare, state
announce, declare, say, reveal, proclaim, unveil
declare, announce, proclaim, declaration
apologize, apologise, apology, sorry
flee > leaves the country, leave country, go into exile, goes into exile
vote no, votes no, say no, says no > reject, vote against
ask for, apply for, request, seek, appeal for
reach, agree, conclude, strike
new king > crowned, throne, becomes king, abdicate
new queen > crowned, throne, becomes queen, abdicate
new pope > elected pope, conclave, habemus papam
new president > elected president, sworn in, inaugurate
new prime minister > appointed prime minister, sworn in, becomes prime minister
black > african-american
first black > first african-american, black
approval > approve
parole > release
join > rejoin, accession
annex > rejoin
census, population
`;
