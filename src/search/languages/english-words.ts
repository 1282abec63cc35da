/** Words that say nothing of what is looked for, question words among them. */
export const STOP_WORDS = `
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
export const COMMON_WORDS = `
  able accordance according across again always answer answers anti anticorruption anybody anyone anything appropriate
  ask asked asks away back become becomes begin big bring brings call called calls came carry case cases combat
  combating come comes commit commitment commitments commits committed concerning corrupt corruption countries country
  deal deals declaration different document during each early effective effectively effort efforts end ends ensure
  ensures especially even ever every everybody everyone example far few fight fighting find finds first get gets getting
  give given gives giving go goes going gone good government governments graft happen happened happens held help helps
  high hold importance important include includes including inside just keep keeps kind kinds know large last late leave
  let lets level levels like long look looks lot lots low made make makes making man many mean means measure measures
  meet meeting meets men mention mentioned mentions move moves much nation nations need needed needs never new next
  nothing often old one order other others outside paragraph paragraphs part people per person persons pledge pledges
  possible promise promised promises promote put really recognize regard regarding related relevant resolution role rule
  rules run runs second see seem seen set sets short show shown shows small somebody someone something sort speak speaks
  stand start starts state states still stop stops strengthen strengthening sure tackle tackling take takes taking talk
  talks tell tells text thing things together told topic tries try trying turn two type types use used uses using via
  want wants way ways went whole work working works world
`;
