/** Words that say nothing of what is looked for, question words among them. */
export const ENGLISH_STOP_WORDS = `
  a about actually after against all also although among an and any anyway are arent around as at be because been
  before behind being between both but by can cannot cant could couldnt despite did didnt do does doesnt doing done
  dont e either else even for from had hadnt has hasnt have havent having he hence her herself himself his how however
  i if in into is isnt it its itself just lets may maybe me might more most must my myself no nor not of off okay on
  only onto or our ours ourselves out over own per perhaps quite rather re s said same say says she should shouldnt
  since so some such t than that thats the their theirs them themselves then there therefore theres these they theyre
  this those though through thus to too toward towards under unless until up upon us very via was wasnt we were werent
  what whats when whenever where wherever whether which while who whom whos whose why will with within without wont
  would wouldnt yes you your yours yourself yourselves
`;

/**
 * Words that people put into any question, and that resolutions put into any paragraph. Some are what a longer name is
 * made of ("rule of law"), which then counts in full.
 */
export const ENGLISH_COMMON_WORDS = `
  able above absolutely accept accepted accordance according across actual actually add added affect affects afford
  again ago agree agreed ahead aim aimed aims allow allowed allows almost along already altogether always another
  answer answers anti anticorruption anybody anyhow anymore anyone anything anywhere apart apparently apply
  appropriate area areas arise arrange arrive arrived ask asked asks aspect aspects assume attempt attempts avoid away
  back bad basis become becomes begin below best better beyond big bigger biggest bit bring brings brought call called
  calls came carried carries carry case cases caught certain certainly chance charge choose clear clearly close
  closely combat combating come comes coming commit commitment commitments commits committed common compare compared
  complete completely concern concerned concerning concerns connected connection constantly corrupt corrupted
  corrupter corrupters corruption corruptor corruptors countries country couple course cover covered covers current
  currently daily day days deal deals dealt decide decided declaration define definition depend depends describe
  described details difference differences different differently direction directions directly document doubt drawer
  drop due during each early easier easily easy effective effectively effort efforts eight end ends enormous enough
  ensure ensures entire entirely especially etc even ever every everybody everyday everyone everything everywhere
  exactly example exist existing exists expect expected explain explained explains express extent face fact fail fails
  fairly fall far feel feels felt few fight fighting finally find finds first five follow followed following follows
  forbid forbidden forget forgot form forward found four frequently full fully further gave general generally get gets
  getting give given gives giving go goes going gone gonna good gotta government governments graft great greatly guess
  hand hands happen happened happening happens happy hard harder hardly hear heard held help helps high hit hits hold
  hope hopefully hopeless hour hours huge hurry idea ideas imagine immediately importance important include includes
  including indeed inside instead intend intended intends introduce involve involved involves issue issues itself just
  keep keeps kind kinds knew know known knows large largely largest last late later latter lead leads least leave left
  less let lets level levels lie lies like likely little live lives living long longer look looks lot lots low made
  main mainly make makes making man manage managed manages manner many matter matters mean means meant meanwhile
  measure measures meet meeting meets men mention mentioned mentions mere merely middle mind mine minute minutes
  moment month moreover morning mostly move moved moves much nation nations naturally nearly necessary need needed
  needs never nevertheless new next nice night nights nine nobody normal normally nothing notice noticed now nowadays
  obvious obviously occur often old once one opposite order other others otherwise outside overall pace package
  packages paragraph paragraphs part particular particularly past people per perfect permitted person persons place
  places please pledge pledges plenty plus point points position possible precisely prefer present pretty previous
  probably problem problems prohibited promise promised promises promote proper properly proposed provide provided
  provides pull pulling pulls purpose put puts question questions quick quickly quietly rapidly rarely reach reached
  read ready real reality realize really receive recent recently recognize recommend recommended recommends refer
  refers regard regarding regardless related relevant remain remains remember required resolution rest role rule rules
  run runs sadly scene second see seem seems seen send sends sense sent separate seriously set sets seven several
  short show shown shows side similar simple simply sit sitting situation situations six size slightly slowly small
  smaller smallest solution solutions somebody somehow someone something sometimes somewhat somewhere soon sooner sort
  sound speak speaks special specific specifically spot stage stand start started starting starts state states stay
  stays step steps stick still stop stops strange strengthen strengthening stuff sudden suddenly suggest suggested
  suggests suitable summary suppose supposed sure surely tackle tackling take taken takes taking talk talks tell tells
  ten terms text thank thanks thing things think thinks third thought three throughout throw thrown time times tiny
  today together told tomorrow tonight topic total totally touch treat treated tremendous tries true truly try trying
  turn turned turns twice two type types unable understand understood unfortunately unlike use used useful useless
  uses using usual usually utterly various via view views walk wanna want wanted wants way ways week weeks weird well
  went whatsoever wherever whichever whoever whole wide widely win wins wish won wonder word words work working works
  world worldwide worried worry worse worst worth write written wrong wrote year years yesterday yet
`;

/** What asks for a number, by its last word: who reads of prison has not read how many years. */
export const ENGLISH_AMOUNTS: readonly string[] = [
  "how many",
  "how much",
  "how long",
  "how old",
  "how often",
  "how high",
  "maximum",
  "minimum",
  "percentage",
  "per cent",
];
