/** Words that say nothing of what is looked for, question words among them. */
export const ENGLISH_STOP_WORDS = `
  a about after against all also among an and any are as at be been before being both but by can could did do does
  doing done e either for from had has have having he her his how i if in into is it its itself may me might more most
  must my no nor not of off on or our ours ourselves own re s said same say says she should since so some such t than
  that the their theirs them then there these they this those through to too under until up upon us very was we were
  what when where which while who whom whose why will with within without would you your yours
`;

/**
 * Words that people put into any question, and that resolutions put into any paragraph. Some are what a longer name is
 * made of ("rule of law"), which then counts in full.
 */
export const ENGLISH_COMMON_WORDS = `
  able accordance according across again agree agreed allow allowed always answer answers anti anticorruption anybody
  anyone anything appropriate ask asked asks away back become becomes begin big bring brings call called calls came
  carry case cases combat combating come comes commit commitment commitments commits committed concerning corrupt
  corruption countries country deal deals decide decided declaration define definition details different document
  during each early effective effectively effort efforts end ends ensure ensures especially even ever every everybody
  everyone exactly example explain far few fight fighting find finds first get gets getting give given gives giving go
  goes going gone good government governments graft happen happened happens held help helps high hold idea ideas
  importance important include includes including inside issue issues just keep keeps kind kinds know large last late
  leave let lets level levels like long look looks lot lots low made make makes making man many mean means measure
  measures meet meeting meets men mention mentioned mentions move moves much nation nations need needed needs never
  new next nothing now often old one order other others outside paragraph paragraphs part people per person persons
  please pledge pledges position possible problem problems promise promised promises promote put question questions
  really recognize regard regarding related relevant required resolution role rule rules run runs second see seem seen
  set sets short show shown shows small solution solutions somebody someone something sort speak speaks stand start
  starts state states still stop stops strengthen strengthening summary sure tackle tackling take takes taking talk
  talks tell tells text thank thing things time times today together told topic tries try trying turn two type types
  use used uses using via view views want wants way ways went whole work working works world worldwide year years yet
`;

/** What other resolutions speak of, and daily life: from the Assembly's agenda, and what people ask next to it. */
export const ENGLISH_SUBJECTS = `
  abortion aeroplane afghanistan agriculture aircraft airline airport alcohol ammunition animal antarctic apartheid
  archaeology arctic arms army artillery asbestos asteroid astronomy atom autism aviation battle bicycle biodiversity
  birth bitcoin blind boat bomb boundary camp cancer cannabis carbon cattle ceasefire cemetery census chemical
  chemistry christian church city climate cloning clothing coal coast cocaine cocoa coffee colony commodity
  contraception copper copyright coral cosmetics cotton crop cryptocurrency cuba dam deaf death decolonization
  deforestation demography desert desertification diabetes diamond disability disarmament disease divorce dog drone
  drought ebola electricity elephant emission energy epidemic euthanasia execution extremism fabric factory famine
  farm farmer fashion fertility fertilizer fish fisherman fishery fishing flood food forest fossil galaxy gambling
  garbage gas gay gaza genetics genocide geology glacier gold greenhouse gun harbour harvest heritage heroin hiv
  holocaust homeless homosexuality horse hostage hotel hunger hunting hurricane indigenous inflation insect
  invasion iran iraq islam island israel ivory jewish kosovo lake landmine leprosy literature livestock malaria mammal
  marijuana marine maritime marriage maternal mathematics meat medicine mercenary mercury meteorology military milk
  mineral mining minority missile moon mosque mountain museum music muslim myanmar narcotics navy nuclear nutrition
  obesity occupation ocean oil opera opium orphan ozone painting palestine patent pension pesticide pet petrol
  petroleum physics pilgrimage pipeline piracy planet plastic poaching poetry polio pollution port postal pregnancy
  prostitution quota race racism radiation radio railway rainforest ration reef religion rhinoceros rice river road
  rocket russia sailor salary sanitation satellite science sea seabed seafarer seed shark ship shipping slavery slum
  smoking soil solar soldier somalia sudan sugar suicide syria tariff telecommunication telescope territory terrorism
  theatre timber tobacco toilet torture tourism toxin trafficking transgender transplant tree tribe troops
  tuberculosis tunnel turtle ukraine unemployment uniform uranium vaccination vaccine veto village volcano wage war
  warfare waste water weapon weather whale wheat wildlife wine xenophobia yemen zoo
`;
