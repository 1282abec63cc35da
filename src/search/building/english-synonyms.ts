import { readSynonyms, type Synonyms } from "./synonyms/read-synonyms.ts";

/*
 * What people say, and how resolutions say it: the words of a question that the text has in other words. On the left
 * lay words, on the right words of the text.
 */

const PAIRS = `
  money, cash, loot, bucks, riches, dough, dosh, quid, sums, wad, moolah, dollar, dollars, coins, wealth of the nation: assets, funds, proceeds, finances
  loot, gold, diamonds, vault, plunder, booty, swag, spoils, haul: proceeds, assets, confiscated
  belongings, possessions, houses, villas, goods: property, assets
  steal, stole, stolen, theft, thieves, rob, robbing, pilfer, looting, thief, robber, robbers, robbery, robbed, nick, nicked, swipe, swiped, purloin, plunder, plundered, plundering, ransack, burglar, bandit, bandits, defraud, defrauded, fleece, fleecing: embezzlement, corruption, stolen, proceeds
  bribe, payoff, kickback, backhander, sweetener, graft, grease, gift, tip, baksheesh, bung, bungs, bunging, backhanders, bribed, sweeteners, payola, subornation, suborn, corruptly, kickbacks, tips, inducement, inducements, payout, payouts, freebie, freebies, perk, perks, gratuity, gratuities: bribery, bribes, undue
  cop, cops, policeman, policemen, officer, detective, investigator, sheriff, coppers, detectives, investigators, constable, gendarme, gendarmes, policewoman, fuzz, sleuth: police, enforcement, investigative
  court, courts, judge, judges, magistrate, tribunal, bench, judgement, verdict, trial, trials, tribunals, magistrates, juror: judicial, judiciary, courts, adjudication
  prosecutor, attorney, procurator, attorneys, prosecutors, procurators, procuracy, indict, indicted, indictment: prosecutorial, prosecution
  jail, prison, behind bars, punish, punishment, fine, fines, penalty, sentence, consequences, cell, cells, prisoner, imprisoned, imprisonment, lock up, locked up, punished, punishing, punition, sentenced, convict, convicted, sanctioned, penalised, bars, arrest, arrested, handcuffs, slammer, behind bar, disqualify, disqualified, disqualification, suspend, suspended: sanctions, penalties, punish, impunity
  crime, crimes, illegal, unlawful, felony, criminality, delinquency, felonies, criminals, criminally, illegality: offences, criminal, criminalize
  law, laws, rules, acts, statute, bill, bylaws, lawful, statutes, legislate, decree, code, codes, regulation: legislation, legislative, legal, regulations
  politician, politicians, minister, ministers, leaders, mayor, mayors, governor, president, bigwig, bigwigs, ruler, rulers, politicos, vip, vips, chief, chiefs, ministry, ministries, top people, higher-ups, powerful people, power holders, those in power, authorities in power, ambassador, ambassadors, diplomat, diplomats, chancellor, premier, commissioner: officials, executives, office, political
  servant, servants, employee, employees, civil servant, civil servants, bureaucrat, clerk, functionary, public servant, state employee, staff, personnel, worker, functionaries, pen-pushers, paper pushers, officers, administrators, administration: officials, public, personnel
  lawmaker, legislator, deputy, deputies, mp, mps, senator, congress, assembly members, lawmakers, legislators, parliamentarian, parliamentarians, senators, congressmen, house of representatives: parliaments, legislatures, parliament, legislative
  company, companies, firm, firms, business, corporation, corporate, enterprise, employer, industry, enterprises, corporations, businessman, businessmen, businesspeople, tycoon, tycoons, entrepreneurs, entrepreneur, multinational, multinationals, societies anonymous, employers, conglomerate, subsidiary, subsidiaries, consultancy: companies, private, businesses, entities, enterprises
  ngo, ngos, ong, ongs, charity, charities, activist, activists, campaigner, associations, nonprofit, campaigners, volunteers, pressure groups, grassroots, protesters, association, society civil, thinktank, think tank: civil, non-governmental, community-based
  citizen, citizens, ordinary, ordinary people, people, public, everyone, population, residents, taxpayers, inhabitants, folks, folk, common people, peoples, humans, villagers, communities: society, public, individuals, citizens
  reporter, reporters, newspaper, press, broadcaster, tv, blogger, news, newspapers, newsman, news outlets, newsrooms, periodist, periodists, muckraker, medias: journalists, media
  university, universities, scholar, scientist, professor, researcher, student, faculties, scientists, researchers, professors: academia, research, education
  school, schools, classroom, teacher, teaching, lesson, pupils, learn, teach, classrooms, teachers, curriculum, curricula, taught, pedagogy, kindergartens, lessons, syllabus, upbringing: education, teaching, learning, training
  kid, kids, child, teenager, youth, minors, young, juveniles, teenagers, boys, boy, infants: children, young, youth, junior
  woman, girl, girls, female, ladies, sexist, male, males, sexism, feminist: women, gender
  spend, spending, expenditure, budget, expense, spent, expenditures, budgets, outlay, outlays, spends, fiscal: finances, funds, budget, expenses
  buy, buying, purchase, purchases, tender, tenders, bid, bidding, contracting, bought, purchased, purchasing, acquisition, acquisitions, shopping, bids, purchaser, calls for tender, outsourcing, outsourced: procurement, contracts
  vote, voting, voter, ballot, poll, campaign, candidate, voters, votes, ballots, polls, polling, candidates, candidacy, elector, electors, scrutin, campaigning, advertising, constituency, constituencies, turnout: elections, electoral, voters, campaigns
  bank, banks, banker, lender, finance sector, bankers, banking, lenders, moneylenders: banks, financial, institutions
  launder, laundering, wash, washing, dirty, washed, lavage, blanqueo, cleanse, laundered, laundromat, launderers: money-laundering, launder, illicit
  hide, hidden, hiding, secret, conceal, stash, hides, concealed, conceals, undisclosed, disguise, disguised, mask, stashed, stashing, secretly, anonymous, anonymity: hide, concealment, transparency
  secrecy, secret, opaque, closed doors, opacity, murky: transparency, confidentiality
  open, openness, visible, published, disclose, transparence, transparents, visibility, disclosing, publicly, candour: transparency, transparent, disclosure, publish
  honest, honesty, clean, upright, decency, morality, morals, virtue, decent, incorruptible, probity, moral, ethic, deontology, rectitude, virtuous, conscience, trustworthy, trustworthiness: integrity, ethical, ethics
  dishonest, crooked, rotten, venal, sleaze, sleazy, seedy, on the fiddle, bent, iffy, fishy, unscrupulous, immoral, fraudsters, fraudster, con men, wangle, wheeling and dealing, dishonesty: corruption, corrupt
  watchdog, watch, monitor, supervise, supervision, check, checks, scrutiny, control, watchdogs, ombudsman, ombudsmen, ombudsperson, watching, tabs, overseer, oversee, overseen, supervisor, supervisors, supervised, controller, controllers, controlled, controls, keep an eye, keeping an eye, keep tabs, keeping tabs: oversight, monitor, supervisory, audit
  auditor, auditing, inspect, inspector, inspection, accountant, auditors, accounts, inspectors, inspections, bean counters: audit, auditing, oversight
  catch, caught, uncover, expose, discover, spot, reveal, discovered, uncovered, exposed, detection, unmask, nab, nabbed, bust, busted: detect, identify, expose, detecting
  denounce, denunciation, denunciator, denunciators, denouncer, complain, complaint, tip off, inform, snitch, tell, denouncing, complaints, complains, informer, informers, tip-off, snitches, snitching, grass, grasses, grassing, rat on, squeal, dob in, telling on, whistle: report, reporting, complaint
  revenge, reprisal, retaliate, threat, threatened, harass, harassment, bully, fired, attack, attacked, kill, killed, murder, menace, menaces, menaced, beaten, assault, assaulted, death threats, endangered, reprisals, threaten, threatening, intimidated, roughed up, shot, killing, killings, murders, murdering, persecution, persecute, persecuted, harassing, bullied, vengeance, aggression, attacks, hurt, sacked, fire, firing, dismissal, dismissed, demoted, demotion: retaliation, intimidation, threats, violence, reprisal
  safe, safety, secure, shield, guard, defend, protected, protecting, shelter, safely, keep from harm, kept safe, guarded: protect, protection, safe, safeguard
  help, aid, assist, support, backing, rescue, helping, helped, assisted, technic, backed: assistance, support, aid
  poor, underdeveloped, third world, low-income, needy, poorer, poorest, misery, pauper, hungry, deprived, the less well-off, underprivileged, third-world, homeless, slum, slums, destitute, unemployed: developing, poverty, disadvantaged
  rich, wealthy, wealth, millionaire, fortune, richer, richest, riches, billionaire, billionaires, oligarchs, fortunes, millions, billions: assets, enrichment, wealth
  nation, nations, country, governments, state: States, Member, countries
  abroad, overseas, foreign, another country, outside, foreigners, foreigner, outsiders, across the sea, other countries, another state, neighbour, neighbours, neighbouring: foreign, international, transnational
  border, borders, frontier, customs: cross-border, transnational
  visa, passport, migrant, migration, entry, border control, passports, visum, visas, migrants, emigration, settle, settling: visas, immigration, refugee
  flee, fled, escape, runaway, fugitive, absconded, exile, fleeing, escaping, escaped, escapes, fugitives, runaways, on the run, bolt, vanish, disappear, absconding, hiding out, lie low: havens, sought, movement
  give back, return, send back, repatriate, repatriation, hand back, restitution, gave back, given back, giving back, returning, restituted, restitute, get back, getting back, bring back, bring home, brought back, brought home, back home, hand over, restore, restored, refund, refunded, handed back: return, returned, recovery
  seize, take away, forfeit, forfeiture, impound, seized, seizing, confiscate, confiscating, take from, impounded, expropriate, expropriation, strip, grab, grabbed: confiscation, seizure, confiscated
  freeze, block, blocked, froze: freezing, freeze, frozen
  trace, track, find, locate, tracking, tracked, hunt, hunting, chase, chasing, traced, finding, detective work: tracing, trace, identification
  cost, costs, fee, fees, charges, price, repay, repaid, reimburse, reimbursed, reimbursement, bills: expenses
  victim, harmed, injured, suffer, suffering, sufferer, sufferers, suffered, harm, suffers, feel: victims, harmed, compensating
  compensate, damages, redress, reparation, pay back, compensated, indemnify, indemnity, indemnification, make good, made good, repair: compensation, compensating, damages
  fast, faster, quick, quickly, speed, slow, delay, delays, late, rapid, rapidly, swift, swiftly, promptly, speedy, slowly, slower, delayed, wait, waiting, decades, ages, months, takes ages, long time, takes forever: timely, delay, urgent, accelerated
  hurdle, obstacle, obstacles, problem, problems, difficulty, difficulties, trouble, bottleneck, stumbling block, hindrance, hindrances, harder, complications, impede, blocked: barriers, challenges, obstacles, difficulties
  loophole, loopholes, hole, weakness, flaw, shortcoming, lacuna, lacunae, weaknesses, flaws, shortcomings, holes, lacking, missing: gaps, deficiencies, vulnerabilities
  computer, internet, online, web, website, app, software, digital, computers, websites, informatics, informatic, electronically, program, programs, it system, apps, laptop, algorithm, cyber, robots: technologies, digital, electronic, Internet-based
  number, numbers, figures, statistics, data, count, statistic, percentages, counted, counting, quantity, quantities: statistics, statistical, data
  measure, measuring, gauge, quantify, index, metric, metrics, benchmark, benchmarks, yardstick, ranking, rankings: measure, statistical
  war, peace, conflict, army, soldiers: peacekeeping, peacebuilding, peaceful
  covid, corona, virus, lockdown, health crisis, outbreak, coronavirus, masks, vaccines, vaccine, epidemic, sars, quarantine: COVID-19, pandemic
  disaster, catastrophe, emergency, relief, crisis, disasters, catastrophes, calamity, calamities, earthquakes, earthquake, flood, hurricane, floods, drought, urgent situation, war, wildfire, wildfires, famine, wartime, humanitarian: emergencies, crises, COVID-19
  team, game, match, olympics, football, soccer, club, athlete, tournament, teams, games, matches, tournaments, clubs, footballing, sporting, olympic, rugby, golf, horse racing, racing, cycling, fans: sport, sports, athletes
  mafia, gang, gangs, cartel, mob, criminal group, mafias, mobsters, underworld, organised criminals, godfather, gangland, criminality organised: organized, crime
  donor, donors, donate, donation, fund, funding, sponsor: donors, contributions, funding, resources
  deal, settlement, agreement, bargain, arrangement, accord, accords, contract, pact: settlements, agreements, arrangements
  treaty, convention, pact, accord, treaties, conventions, pacts, accords: Convention, instruments
  join, sign, signed, accede, adhere: ratifying, acceding, ratified
  amend, change, revise, reform, update, overhaul, modernize, actualize: improve, improvement, adapt
  study, survey, research, examine: research, surveys, report
  promise, pledge, vow, guarantee, promises, promised, swear, sworn, undertakings, oath: commit, pledge, commitment
  advertise, publicity, campaign, outreach: awareness, campaigns, outreach
  trust, confidence, faith, distrust, mistrust, trusts, trusted, believe in, credibility: trust
  rights, freedoms, liberties, liberty: rights, freedom
  speech, expression, publish, say: freedom, publish, disseminate
  permit, permits, licence, license, authorisation, concession, authorization, authorizations, authorisations, licensing, licensed, planning permission, planning officer, concessions, building permits: licences
  subsidy, grants, state aid, handout, subvention, subventions, subsidise, subsidised, grant, bailouts: subsidies
  sell-off, privatise, privatize, sale: privatization
  owner, owners, ownership, shareholder, proprietor, proprietors, proprietary, proprietaries, owns, owned, owning, middleman, middlemen, front man, nominees, beneficiaries, stakeholder of a company: beneficial, ownership, owner
  accountant, bookkeeping, ledger, invoice, book-keeping, ledgers, invoices, accountants, receipts, receipt, fiddle, fiddling, expenses claims: books, accounting, records
  partner, partnership, cooperate, collaborate, together, jointly: cooperation, partnerships, coordination
  plan, strategy, roadmap, programme, planning, plans, blueprint, roadmaps, strategic, masterplan: strategies, plans, policies
  cause, causes, reason, why, origin: causes, root
  effect, effects, impact, harm, damage, hurt, impacts, harmful, damages, damaging, hits, devastating, ruin, ruins, ruined, destroy, destroys: impact, consequences, effects, negative
  danger, dangers, risky, threat: risks, threats, gravity
  family, relatives, wife, husband, brother, brothers, sister, uncle, nephew, children of, nephews, kin, kinship, in-law, mother, father, dad, mum, wives, husbands, sisters, uncles: family, relatives
  duty, obligation, must, responsibility, obliges, bound, oblige, compels, compelled: obligations, responsibility
  deadline, date, timetable, when: 2030, priority
  conflict of interest, nepotism, favouritism, cronyism, patronage, clientelism, moonlighting, sideline: conflicts, interest
  waste, wasting, wasted, squander, misspend, misspent, mismanage, mismanagement, inefficiency, squandered, squandering, splurge, lavish, wasteful: efficient, management, finances
  tax, taxes, taxpayer, taxpayers: finances, funds
  mansion, mansions, villa, villas, yacht, yachts, jewellery, limousine, luxury, lifestyle, jet, jets, apartment, apartments, car, cars, jewels, paintings, bullion: enrichment, unexplained, property
  patrimony, holdings, estate: assets, declarations
  formation, course, courses, coaching, workshop, seminar, instruct, mentor, mentors, mentoring: training, education
  on the take, bought off, buy off, pay off, corruptible, palm, palms: bribery, bribes, undue
  favour, favours, quid pro quo, pay to play, pull strings, connections, well connected, influential, networking, insider, insiders, influencing, pulling strings, string-pulling: influence, undue, interest
  hush money, buy silence, silencing, tamper, scare, coerce, lean on: obstruction, intimidation, undue
  leak, leaks, leaker, spill the beans, spilling the beans, speak out, speak up, blow the whistle, alert, raise the alarm, leaking, leaked, sing, tell all, go public, going public, blew the whistle, tipster: reporting, expose, reports
  big fish, untouchable, untouchables, go free, scot-free, walk free, get away, accountable, bring to justice, bigwigs, get off, gets off, got off, unpunished, gets away, getting away, got away, small fry, above the law: impunity
  cheat, cheating, betting, gambling, bookmaker, ref, refs, referee, referees, umpire, gambler, gamblers: fairness, sport
  player, players, footballer, footballers, sportsman, sportsmen, sportswoman, sportive, stadium, league, coach, coaches, tennis, cricket, basketball, boxing: sport, sports, athletes
  television, radio, podcast, editor, editors, newsroom, columnist, correspondent: media, journalists
  muzzle, muzzled, gag, gagging, censor: freedom, restrictions, journalists
  college, campus, lecturer, kindergarten: education, academia
  boss, bosses, manager, managers, ceo, director, directors, shareholders: enterprises, companies, private
  turn a blind eye, look the other way, neglect, negligence: failure, comply
  scam, scams, scandal, scandals, swindle, fraud, fraudulent, crook, crooks, racket, wrongdoing, misconduct, dodgy, shady, trick, tricks, malpractice, rip-off, rip-offs, rackets, swindles, swindlers, hoax, con, fiddle, fraudulently, cheats, hanky-panky, monkey business, dirty tricks, jiggery-pokery, conman, conmen, swindling: corruption, corrupt
  unfair, unjust, unequal: inequality, injustice, negative
  difficult, hamper, block, impede, stand in the way: hinder, barriers, challenges, difficulties
  refuse, refusal, denial, ban, bans, banned, bar, barred, refused, refusing, denied, denying, prohibit, prohibited, prohibition, interdiction, forbids, exclude, excluded, exclusion, keep out, kept out: deny
  sell, sold, selling, auction, sells, seller, sell off, sold off, flog, flogging, auctioned, auctions: disposal, privatization
  buyer, buyers, seller, supplier, suppliers, vendor, vendors, bidder, bidders: procurement, contracts
  suspect, suspects, defendant, culprit, culprits, perpetrator, perpetrators, wrongdoer, guilty, accused, defendants, convicted, convict, offender, wrongdoers, bad guys, baddies, villains, villain, evildoers: offenders, persons, prosecuting
  son, sons, daughter, daughters, cousin, cousins, in-laws, spouse: family, relatives
  mates, pals, buddies, cronies, friends, friend: conflicts, interest
  youngs, youngster, youngsters, adolescents, teens, pupils, young generation, next generation: young, youth
  liable, answerable, blame, responsability, responsible, responsibilities, accountable, culpable: liability, responsibility
  whiten, whitening, blanch, blanching, blanchment, bleach, mucky, filthy, tainted: money-laundering, launder
  pressure, pressured, meddle, meddling, interfere, interference, pressures, interferes, interfered, meddled, meddles, influenced, bullying, arm-twisting: undue, influence, non-intervention
  residence, residency, citizenship, nationality, asylum, immigrant, immigrants: immigration, refugee, visas
  doctor, doctors, nurse, nurses, soldier, mayor, mayors, councillor, municipality, taxman: officials, public
  public market, public markets, markets public, public purchases, public works, state contracts: procurement
  onu: Nations
  foot the bill, expensive, costly, pick up the bill, bear the cost, at whose expense: expenses
  purse, coffers, exchequer, kitty, treasury: finances, funds, treasury
  file, files, papers, dossier, documents, document, records, paperwork, informations, archive: information
  competences, powers, remit: mandate, functions, competence
  sensibilization, sensitization, sensitize: awareness
  delict, delicts, infraction, infractions, penal, crime, misdeed, misdeeds: offences, criminal
  juridical, moral person, moral persons: legal, persons
  contability, comptability: accounting
  licitation, licitations: procurement
  malversation, peculation, peculate: embezzlement
  recuperation, recuperate, recuperating, recuperated, actives: recovery
  sequester, sequestration: seizure, freezing
  render accounts, rendition of accounts: accountability
  politic: political
  organism, organisms: bodies, institutions, authorities
  reinforcement: strengthen, strengthening
  magistrature, magistracy: judiciary, judicial
  hospital, hospitals, clinic, clinics, health care: services, health, COVID-19
  collusion, collude, stitch-up: corruption, procurement
  dictator, despot, tyrant, oligarch, oligarchs, elite, elites, strongman, dictators, despots, tyrants, kleptocrat, kleptocrats, kleptocracy, regime, warlord, fat cat, fat cats: enrichment, assets, officials
  small business, startup, shop, shops, trader, traders: businesses, enterprises
  smuggler, smugglers, gangster, gangsters, racketeer: organized, crime
  greedy, greed: enrichment, illicit, bribery
  donation, donations, sponsors, fundraiser, fundraising: funding, contributions, campaigns
  strict, tough, tougher, harsh, severe: dissuasive, effective
  obliged, duties: obligations, responsibility
  lend, loan, loans, bail out: finances, financing, recovery
  hideout, hideaway, hiding place, hiding places, refuge, sanctuary, bolt-hole, bolthole, safe place: havens
  watchful, vigilant, vigilance: oversight, monitor
  ill-gotten, illicitly: illicit, proceeds, enrichment
  gains, profit, profits, earnings: proceeds
  compulsory, mandatory, obligatory, obligated, binding, imperative: obligations, requirements
  unilateral, one-sided: measures, hinder
  stealing, embezzle, embezzled, siphon, siphoned, pocket, pocketed, pilfering, misappropriate, embezzling, embezzler, embezzlers, pocketing, misuse, misused, fiddling, siphoning, line their pockets, lining pockets, divert, diverted, diversion, deviation: embezzlement, stolen
  viewpoint, opinion, opinions: participation, participatory
  equal, equally, same, alike: equal, equality, non-discriminatory
  sincere, sincerely, good faith: faith, good
  necessity, necessities: necessary, need
  amelioration, ameliorate, ameliorated, betterment: improve, improvement
  divulgation, divulge, diffusion, diffuse, spread, spreading: disseminate, dissemination
  capacitation, capacitate, skills, skilled, upskill, instruction: training, capacity
  testimony, testimonies, testify, testifying: witnesses, evidence
  proof, proofs, prove, proving: evidence
  concurrence, rival, rivals, competitor, competitors, level playing field: competition, fair
  identity, incognito, confidentially, secret identity: confidential, confidentiality, protected
  department, departments, agency, agencies, office, offices, service: authorities, bodies, entities
  agree, agreed, accept: arrangements, agreements
  jobs, job, post, hire, hired, hiring, recruit, recruitment, career, careers, promotion: functions, professional, officials
  interest in, gain, benefit, benefits, enrich, enrich themselves: enrichment, interest, advantages
  report card, mark, marks, score, grade, grades, inspection of countries, appraisal, appraise, scorecard, checkup: review
  avert, forestall, precaution, precautions, pre-empt, nip in the bud: prevent, prevention, preventive
  crackdown, clampdown, clamp down, crack down, quash, war on corruption: combat, combating, fight
  rig, rigged, rigging: electoral, procurement, sport
  alliance, alliances, bloc, blocs: regional, organizations
  delegate, delegates, delegation, envoy, envoys: representatives
  fulfil, fulfilment, realization, put into practice, put in practice: implementation, implement, implementing
  handover, hand over, surrendered: extradition
  inscription, inscribe, enrol, enrolment: registries
`;

/** The synonyms of English. */
export const ENGLISH_SYNONYMS: readonly Synonyms[] = readSynonyms(PAIRS);
