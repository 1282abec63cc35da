/*
 * What people say, and how resolutions say it: the words of a question that the text has in other words. On the left
 * lay words, on the right words of the text.
 */

/** Lay words, and the words of a resolution that they may mean. */
export interface Synonyms {
  said: string[];
  written: string[];
}

const PAIRS = `
  money, cash, loot, bucks, riches: assets, funds, proceeds, finances
  loot, gold, diamonds, vault, plunder, booty, swag, spoils, haul: proceeds, assets, confiscated
  belongings, possessions, houses, villas, goods: property, assets
  steal, stole, stolen, theft, thieves, rob, robbing, pilfer, looting: embezzlement, corruption, stolen, proceeds
  bribe, payoff, kickback, backhander, sweetener, graft, grease, gift, tip, baksheesh: bribery, bribes, undue
  cop, cops, policeman, policemen, officer, detective, investigator, sheriff: police, enforcement, investigative
  court, courts, judge, judges, magistrate, tribunal, bench: judicial, judiciary, courts, adjudication
  prosecutor, attorney, procurator: prosecutorial, prosecution
  jail, prison, behind bars, punish, punishment, fine, fines, penalty, sentence, consequences: sanctions, penalties, punish, impunity
  crime, crimes, illegal, unlawful, felony: offences, criminal, criminalize
  law, laws, rules, acts, statute, bill, bylaws: legislation, legislative, legal, regulations
  politician, politicians, minister, ministers, leaders, mayor, mayors, governor, president: officials, executives, office, political
  servant, servants, employee, employees, civil servant, civil servants, bureaucrat, clerk, functionary, public servant, state employee, staff, personnel, worker: officials, public, personnel
  lawmaker, legislator, deputy, deputies, mp, mps, senator, congress, assembly members: parliaments, legislatures, parliament, legislative
  company, companies, firm, firms, business, corporation, corporate, enterprise, employer, industry: companies, private, businesses, entities, enterprises
  ngo, ngos, charity, charities, activist, activists, campaigner, associations, nonprofit: civil, non-governmental, community-based
  citizen, citizens, ordinary, ordinary people, people, public, everyone, population, residents, taxpayers: society, public, individuals, citizens
  reporter, reporters, newspaper, press, broadcaster, tv, blogger, news: journalists, media
  university, universities, scholar, scientist, professor, researcher, student: academia, research, education
  school, schools, classroom, teacher, teaching, lesson, pupils, learn, teach: education, teaching, learning, training
  kid, kids, child, teenager, youth, minors, young, juveniles: children, young, youth, junior
  woman, girl, girls, female, ladies, sexist: women, gender
  spend, spending, expenditure, budget, expense: finances, funds, budget, expenses
  buy, buying, purchase, purchases, tender, tenders, bid, bidding, contracting: procurement, contracts
  vote, voting, voter, ballot, poll, campaign, candidate: elections, electoral, voters, campaigns
  bank, banks, banker, lender, finance sector: banks, financial, institutions
  launder, laundering, wash, washing, dirty: money-laundering, launder, illicit
  hide, hidden, hiding, secret, conceal, stash: hide, concealment, transparency
  secrecy, secret, opaque, closed doors: transparency, confidentiality
  open, openness, visible, published, disclose: transparency, transparent, disclosure, publish
  honest, honesty, clean, upright, decency, morality, morals, virtue: integrity, ethical, ethics
  dishonest, crooked, rotten, venal, sleaze, sleazy, seedy, on the fiddle: corruption, corrupt
  watchdog, watch, monitor, supervise, supervision, check, checks, scrutiny, control: oversight, monitor, supervisory, audit
  auditor, auditing, inspect, inspector, inspection, accountant: audit, auditing, oversight
  catch, caught, uncover, expose, discover, spot, reveal: detect, identify, expose, detecting
  denounce, denunciation, denunciator, denunciators, denouncer, complain, complaint, tip off, inform, snitch, tell: report, reporting, complaint
  revenge, reprisal, retaliate, threat, threatened, harass, harassment, bully, fired, attack, attacked, kill, killed, murder, menace, menaces, menaced, beaten, assault, assaulted, death threats, endangered: retaliation, intimidation, threats, violence, reprisal
  safe, safety, secure, shield, guard, defend: protect, protection, safe, safeguard
  help, aid, assist, support, backing, rescue: assistance, support, aid
  poor, underdeveloped, third world, low-income, needy: developing, poverty, disadvantaged
  rich, wealthy, wealth, millionaire, fortune: assets, enrichment, wealth
  nation, nations, country, governments, state: States, Member, countries
  abroad, overseas, foreign, another country, outside: foreign, international, transnational
  border, borders, frontier, customs: cross-border, transnational
  visa, passport, migrant, migration, entry, border control: visas, immigration, refugee
  flee, fled, escape, runaway, fugitive, absconded, exile: havens, sought, movement
  give back, return, send back, repatriate, repatriation, hand back, restitution: return, returned, recovery
  seize, take away, forfeit, forfeiture, impound: confiscation, seizure, confiscated
  freeze, block, blocked, froze: freezing, freeze, frozen
  trace, track, find, locate: tracing, trace, identification
  cost, costs, fee, fees, charges, price: expenses
  victim, harmed, injured, suffer, suffering: victims, harmed, compensating
  compensate, damages, redress, reparation, pay back: compensation, compensating, damages
  fast, faster, quick, quickly, speed, slow, delay, delays, late: timely, delay, urgent, accelerated
  hurdle, obstacle, obstacles, problem, problems, difficulty, difficulties, trouble: barriers, challenges, obstacles, difficulties
  loophole, loopholes, hole, weakness, flaw, shortcoming: gaps, deficiencies, vulnerabilities
  computer, internet, online, web, website, app, software, digital: technologies, digital, electronic, Internet-based
  number, numbers, figures, statistics, data, count: statistics, statistical, data
  measure, measuring, gauge, quantify, index: measure, statistical
  war, peace, conflict, army, soldiers: peacekeeping, peacebuilding, peaceful
  covid, corona, virus, lockdown, health crisis, outbreak: COVID-19, pandemic
  disaster, catastrophe, emergency, relief, crisis: emergencies, crises, COVID-19
  team, game, match, olympics, football, soccer, club, athlete, tournament: sport, sports, athletes
  mafia, gang, gangs, cartel, mob, criminal group: organized, crime
  donor, donors, donate, donation, fund, funding, sponsor: donors, contributions, funding, resources
  deal, settlement, agreement, bargain: settlements, agreements, arrangements
  treaty, convention, pact, accord: Convention, instruments
  join, sign, signed, accede, adhere: ratifying, acceding, ratified
  amend, change, revise, reform, update: improve, improvement, adapt
  study, survey, research, examine: research, surveys, report
  promise, pledge, vow, guarantee: commit, pledge, commitment
  advertise, publicity, campaign, outreach: awareness, campaigns, outreach
  trust, confidence, faith: trust
  rights, freedoms, liberties, liberty: rights, freedom
  speech, expression, publish, say: freedom, publish, disseminate
  permit, permits, licence, license, authorisation, concession: licences
  subsidy, grants, state aid, handout: subsidies
  sell-off, privatise, privatize, sale: privatization
  owner, owners, ownership, shareholder: beneficial, ownership, owner
  accountant, bookkeeping, ledger, invoice: books, accounting, records
  partner, partnership, cooperate, collaborate, together, jointly: cooperation, partnerships, coordination
  plan, strategy, roadmap, programme: strategies, plans, policies
  cause, causes, reason, why, origin: causes, root
  effect, effects, impact, harm, damage, hurt: impact, consequences, effects, negative
  danger, dangers, risky, threat: risks, threats, gravity
  family, relatives, wife, husband, brother, brothers, sister, uncle, nephew, children of: family, relatives
  duty, obligation, must, responsibility: obligations, responsibility
  deadline, date, timetable, when: 2030, priority
  conflict of interest, nepotism, favouritism, cronyism: conflicts, interest
  waste, wasting, wasted, squander, misspend, misspent, mismanage, mismanagement, inefficiency: efficient, management, finances
  tax, taxes, taxpayer, taxpayers: finances, funds
  mansion, mansions, villa, villas, yacht, yachts, jewellery, limousine, luxury, lifestyle: enrichment, unexplained, property
  patrimony, holdings, estate: assets, declarations
  formation, course, courses, coaching, workshop, seminar, instruct: training, education
  on the take, bought off, buy off, pay off, corruptible, palm, palms: bribery, bribes, undue
  favour, favours, quid pro quo, pay to play, pull strings, connections, well connected: influence, undue, interest
  hush money, buy silence, silencing, tamper, scare, coerce, lean on: obstruction, intimidation, undue
  leak, leaks, leaker, spill the beans, spilling the beans, speak out, speak up, blow the whistle, alert, raise the alarm: reporting, expose, reports
  big fish, untouchable, untouchables, go free, scot-free, walk free, get away, accountable, bring to justice: impunity
  cheat, cheating, betting, gambling, bookmaker, ref, refs, referee, referees, umpire: fairness, sport
  player, players, footballer, footballers, sportsman, sportsmen, sportswoman, sportive, stadium, league, coach, coaches, tennis, cricket, basketball, boxing: sport, sports, athletes
  television, radio, podcast, editor, editors, newsroom, columnist, correspondent: media, journalists
  muzzle, muzzled, gag, gagging, censor: freedom, restrictions, journalists
  college, campus, lecturer, kindergarten: education, academia
  boss, bosses, manager, managers, ceo, director, directors, shareholders: enterprises, companies, private
  turn a blind eye, look the other way, neglect, negligence: failure, comply
  scam, scams, scandal, scandals, swindle, fraud, fraudulent, crook, crooks, racket, wrongdoing, misconduct, dodgy, shady, trick, tricks, malpractice: corruption, corrupt
  unfair, unjust, unequal: inequality, injustice, negative
  difficult, hamper, block, impede, stand in the way: hinder, barriers, challenges, difficulties
  refuse, refusal, denial, ban, bans, banned, bar, barred: deny
  sell, sold, selling, auction: disposal, privatization
  buyer, buyers, seller, supplier, suppliers, vendor, vendors, bidder, bidders: procurement, contracts
  suspect, suspects, defendant, culprit, culprits, perpetrator, perpetrators, wrongdoer, guilty: offenders, persons, prosecuting
  son, sons, daughter, daughters, cousin, cousins, in-laws, spouse: family, relatives
  mates, pals, buddies, cronies, friends, friend: conflicts, interest
  youngs, youngster, youngsters, adolescents, teens, pupils: young, youth
  liable, answerable, blame, responsability: liability, responsibility
  whiten, whitening, blanch, blanching, blanchment, bleach, mucky, filthy, tainted: money-laundering, launder
  pressure, pressured, meddle, meddling, interfere, interference: undue, influence, non-intervention
  residence, residency, citizenship, nationality, asylum, immigrant, immigrants: immigration, refugee, visas
  doctor, doctors, nurse, nurses, soldier, mayor, mayors, councillor, municipality, taxman: officials, public
  public market, public markets: procurement
  onu: Nations
  foot the bill, expensive, costly, pick up the bill, bear the cost, at whose expense: expenses
  purse, coffers, exchequer, kitty, treasury: finances, funds, treasury
  file, files, papers, dossier: information
  competences, powers, remit: mandate, functions, competence
  sensibilization, sensitization, sensitize: awareness
  delict, delicts, infraction, infractions, penal: offences, criminal
  juridical, moral person, moral persons: legal, persons
  contability, comptability: accounting
  licitation, licitations: procurement
  malversation, peculation, peculate: embezzlement
  recuperation, recuperate: recovery
  sequester, sequestration: seizure, freezing
  render accounts, rendition of accounts: accountability
  politic: political
  organism, organisms: bodies, institutions, authorities
  reinforcement: strengthen, strengthening
  magistrature, magistracy: judiciary, judicial
  hospital, hospitals, clinic, clinics, health care: services, health, COVID-19
  collusion, collude, stitch-up: corruption, procurement
  dictator, despot, tyrant, oligarch, oligarchs, elite, elites, strongman: enrichment, assets, officials
  small business, startup, shop, shops, trader, traders: businesses, enterprises
  smuggler, smugglers, gangster, gangsters, racketeer: organized, crime
  greedy, greed: enrichment, illicit, bribery
  donation, donations, sponsors: funding, contributions, campaigns
  strict, tough, tougher, harsh, severe: dissuasive, effective
  obliged, duties: obligations, responsibility
  lend, loan, loans, bail out: finances, financing, recovery
  hideout, hideaway: havens
  watchful, vigilant, vigilance: oversight, monitor
  ill-gotten, illicitly: illicit, proceeds, enrichment
  gains, profit, profits, earnings: proceeds
  compulsory, mandatory, obligatory: obligations, requirements
  unilateral, one-sided: measures, hinder
  stealing, embezzle, embezzled, siphon, siphoned, pocket, pocketed, pilfering, misappropriate: embezzlement, stolen
`;

/** The synonyms of English. */
export const ENGLISH_SYNONYMS: readonly Synonyms[] = PAIRS.trim()
  .split("\n")
  .map((line) => {
    const [said = "", written = ""] = line.split(":");
    const words = (list: string) => list.split(",").map((word) => word.trim());
    return { said: words(said), written: words(written) };
  });
