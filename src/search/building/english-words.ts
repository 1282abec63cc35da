/** Words that say nothing of what is looked for, question words among them. */
export const ENGLISH_STOP_WORDS = `
  a about actually after against all also although among an and any anyway are arent around as at be because been
  before behind being both but by can cannot cant could couldnt despite did didnt do does doesnt doing done dont e
  either else even for from had hadnt has hasnt have havent having he hence her herself himself his how however i if
  in into is isnt it its itself just lets may maybe me might more most must my myself no nor not of off okay on onto
  or our ours ourselves out over own per perhaps quite rather re s said same say says she should shouldnt since so
  some such t than that thats the their theirs them themselves then there therefore theres these they theyre this
  those though through thus to too toward towards under unless until up upon us very via was wasnt we were werent
  what whats when whenever where wherever whether which while who whom whos whose why will with within without wont
  would wouldnt yes you your yours yourself yourselves
`;

/**
 * Words that people put into any question, and that resolutions put into any paragraph. Some are what a longer name is
 * made of ("rule of law"), which then counts in full.
 */
export const ENGLISH_COMMON_WORDS = `
  able accordance according across actually again agree agreed allow allowed allows always answer answers anti
  anticorruption anybody anyone anything anywhere appropriate ask asked asks aspect aspects away back bad become
  becomes begin best better big bring brings call called calls came carried carries carry case cases certain charge
  clear combat combating come comes commit commitment commitments commits committed complete completely concern
  concerned concerning concerns corrupt corrupted corrupter corrupters corruption corruptor corruptors countries
  country currently deal deals decide decided declaration define definition details different document during each
  early easily easy effective effectively effort efforts end ends enough ensure ensures especially etc even ever
  every everybody everyone everywhere exactly example explain fact far few fight fighting find finds first follow
  followed following follows forbid forbidden get gets getting give given gives giving go goes going gone good
  government governments graft happen happened happening happens hard held help helps high hold idea ideas
  importance important include includes including inside issue issues itself just keep keeps kind kinds know large
  last late leave let lets level levels like likely live lives living long look looks lot lots low made main mainly
  make makes making man many matter matters mean means measure measures meet meeting meets men mention mentioned
  mentions mind move moves much nation nations need needed needs never new next nobody nothing now nowadays often
  old one order other others outside paragraph paragraphs part particular particularly people per permitted person
  persons place places please pledge pledges position possible problem problems prohibited promise promised promises
  promote properly put puts question questions quick real really recognize regard regarding related relevant
  required resolution role rule rules run runs second see seem seen set sets several short show shown shows similar
  simply small solution solutions somebody someone something somewhere sort speak speaks special specific
  specifically stand start starts state states stay stays step steps still stop stops strengthen strengthening
  summary sure tackle tackling take takes taking talk talks tell tells text thank thanks thing things time times
  today together told topic total totally tries true try trying turn two type types use used useful useless uses
  using usually various via view views want wanted wants way ways went whole work working works world worldwide
  worse worst year years yet
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
