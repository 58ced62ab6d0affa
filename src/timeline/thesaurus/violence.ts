/** War, terror, crime and police. How a line is read: see `createThesaurus`. */
export const VIOLENCE = `
kill, dead, death, die, fatal, fatality, deadly, claim lives, lethal, perish, lose their lives / slain, deceased
kill, murder, slay, slain, shoot dead, gun down, homicide
die, death, pass away, passes away, dead, passed away, decease / obituary
fatal, kill, die, death
victim > death, dead, die, kill
death toll, fatalities, casualty
massacre, slaughter, mass killing, bloodbath, kill / atrocity
mass shooting, shooting, gunman, gunmen, shooting spree, open fire, opens fire
shoot, shooting, shot, gunfire, open fire, opens fire, gunman, gunmen, gun down
injure, wound, hurt, injury
assassinate, assassination, murder, assassin / shot dead, kill
suicide bombing, suicide bomber, suicide attack, blow himself up, blows himself up
bombing, bomb, bomber, car bomb, explosion, blast, explode, detonate / attack, suicide bombing
car bomb, truck bomb, vehicle bomb, car bombing / bombing
bomb attack, bombing, suicide bombing, bomb, blast
terror attack, terrorist attack, terrorism, terrorist, bombing, gunmen, shooting, attack / extremist, blasts, hostage, blast
terror, terrorism, terrorist
attack, assault, raid, strike, storm, ambush, assail / gunmen, bombing
storm, raid, burst into, break into
knife attack, stabbing, stab, knife, machete
vehicle attack, ramming, plows into, drive into crowd, drives into
airstrike, air strike, air raid, bombing raid, bombardment, bombard / strike, bomb
drone, unmanned aerial vehicle, uav, unmanned aircraft
missile, rocket, ballistic missile, projectile
shell, shelling, artillery, mortar, bombard
shoot down, shot down, bring down, down, downed, brought down
invade, invasion, incursion, offensive, enter / cross into
war, conflict, fighting, hostilities, battle, combat
civil war > war, insurgency, rebels, fighting, rebel, army
war, civil war, insurgency / conflict
battle, fight, clash, fighting, combat
fight, fighting, battle, clash, brawl
seize, capture, take, retake, recapture, take control, overrun, conquer, fall, takes over, take over, regain / gain control
fall to, seize, capture, overrun, captured, take control, fall
liberate, liberation, recapture, retake, free / take control
reconquer, retake, recapture
siege, besiege, blockade, surround, encircle
siege > hostage
lift, end, break
ceasefire, cease-fire, truce, armistice, end of hostilities
peace deal, peace agreement, peace treaty, peace accord, sign peace / ceasefire, accord
end war, peace treaty, peace agreement, peace accord, ceasefire, end of the war, ending civil war / truce
end, finish, conclude, cease, over, bring to an end / complete
withdraw, withdrawal, pull out, pulls out, pullout, leave / exit
surrender, lay down arms, capitulate, disarm
troops, soldiers, forces, army, military / infantry
soldier, troop, serviceman, marine
army, military, armed forces, soldiers, troops
navy, naval, fleet
air force, air forces
rebel, insurgent, militant, guerrilla, fighter, guerilla / separatist, jihadist
islamist, jihadist, islamic extremist / militant
separatist, secessionist, pro-russian
mercenary, private military contractor
coup, coup d'etat, putsch, takeover, military takeover, overthrow, seize power / junta, mutiny, depose, oust
mutiny, revolt, uprising, rebellion, insurrection
try, attempt
throw, hurl, toss, fling, lob
smash, ram, plough, plow
storm, breach, break into
beat, batter, thrash
hostage, held captive, captive, take hostage, takes hostage, hold hostage, taken hostage, hostage-taking
kidnap, abduct, abduction, kidnapping, snatch, take hostage / seize
hijack, hijacker, commandeer, hijacking
pirate, piracy, hijack
arrest, detain, capture, apprehend, nab, taken into custody, custody, catch, caught / detention
nab > arrest, capture, detain, catch, apprehend
catch > capture, arrest, apprehend
find > capture, discover, locate
find, discover, locate, unearth, uncover / detect, identify, spot
seize, confiscate, impound
escape, break out, jailbreak, flee, prison break, flees
jail, prison, imprison, incarcerate, behind bars, sentence / detention
prison riot, riot, jail, prison, inmates, prisoners
inmate, prisoner, convict, detainee
riot, unrest, clash, disturbance, violence, rioting / loot, protest
unrest, protest, clashes, riot, demonstration
protest, demonstration, demonstrator, protester, protestor, rally, march, demonstrate, protests / unrest, riot, clash, strike
clash, fighting, skirmish, scuffle, confrontation, battle
bank robber, bank robbery / robber
rob, robbery, robber, heist, theft, steal, stolen, burglar, burglary, thief
hack, hacker, cyberattack, cyber attack, data breach, ransomware
fraud, embezzle, swindle, ponzi, scam, embezzlement
bribe, bribery, corruption, graft
rape, sexual assault, sexually assault, gang rape / sexual abuse
abuse, molest, mistreat
torture, mistreat, abuse
execute, execution, put to death, hang, behead, lethal injection
behead, decapitate, execute
poison, ricin, novichok, nerve agent, poisoning / toxic
chemical attack, chemical weapons, sarin, nerve gas, chlorine
spy, espionage, secret agent, intelligence agent, spook, spies, spying / intelligence, mi6, mi5, cia
mi6, secret intelligence service
mafia, mob, organized crime, cosa nostra, camorra, 'ndrangheta
drug lord, kingpin, cartel, drug trafficker
drug, narcotics, cocaine, heroin
wreck, destroy, destruction, demolish, ruin, vandalize, vandalise, smash, raze
destroy, demolish, raze, ruin, devastate, level
tomb, mausoleum, grave, shrine
church, cathedral, chapel, basilica
mosque, minaret, islamic centre
consulate, embassy, diplomatic mission
refugee, asylum seeker, migrant, displaced
police, policeman, officer, constable, cop
letter, mail, package, envelope
genocide, ethnic cleansing, war crimes / crimes against humanity
land mine, landmine, mine
nuclear test, nuclear weapon, atomic bomb, nuclear device, atomic
bomb > nuclear weapon
`;
