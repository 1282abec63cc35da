/*
 * What stands between a citation at the head of a text and the words that are cited, in the six languages: "According to
 * paragraph 71", "paragraph 71 says that", "of the declaration".
 */

/** Before a citation. */
const BEFORE = [
  "(?:according to|as (?:stated|set out|declared|agreed|affirmed|said) (?:in|by)|as|in|from|per|under|pursuant to|quoting|cf\\.?|see)\\s",
  "(?:selon|d['’]après|aux termes|comme (?:il est )?(?:dit|énoncé|énonce|indiqué|prévu|l['’](?:indique|énonce|affirme))|conformément|en vertu|dans|voir|cf\\.?)\\s(?:(?:du|des|de la|de l['’]|au|aux|à la|le|les|la)\\s)?",
  "(?:au|aux|le|les)\\s",
  "(?:según|conforme|de acuerdo con|de conformidad con|como (?:dice|señala|establece|afirma|indica|se (?:dice|indica|señala) en)|en|véase|cf\\.?)\\s(?:(?:el|los|al|la|lo dispuesto en el)\\s)?",
  "(?:el|los)\\s",
  "(?:согласно|в соответствии со?|как (?:сказано|говорится|указано|отмечено|отмечается|гласит)(?: в)?|во?|см\\.|ср\\.)\\s",
  "(?:و?تنص|كما (?:جاء|ورد|تنص)(?: في)?|(?:جاء|ورد|ذكر) في|بحسب|حسب|بموجب|في|انظر|تقول|تؤكد)\\s",
  "(?:正如|根据|按照|依据|依照|如|据|在|见|参见|《[^》]{1,40}》)\\s?",
];

/** After one. */
const AFTER = [
  ",?\\s(?:also\\s|further\\s|clearly\\s|thus\\s)?(?:says?|states?|stated|reads?|provides?|provided|declares?|declared|notes?|affirms?|stipulates?|commits?|calls?)(?:\\s(?:that|as follows|us|States|for))?",
  ",?\\s(?:dit|dispose|énonce|indique|prévoit|affirme|déclare|stipule|précise|rappelle|souligne|reconnaît|se lit|est (?:ainsi )?(?:libellé|conçu)|il est (?:dit|écrit|affirmé))(?:\\s(?:que|comme suit|ce qui suit|ainsi))?",
  ",?\\s(?:dice|señala|establece|dispone|indica|afirma|declara|estipula|reza|prevé|reconoce|se (?:afirma|dice|lee|señala|establece))(?:\\s(?:que|lo siguiente|así|textualmente))?",
  ",?\\s(?:гласит|говорится|сказано|указано|указывается|отмечается|отмечено|говорит|предусматривает|провозглашает|заявляет|устанавливает|подтверждает)(?:,?\\s(?:что|следующее))?",
  "(?:[،,]?\\s(?:على(?: ما يلي| أن)?|ما يلي|ما نصه|أنه|أن|بأن|إنه))",
  "[，,]?(?:中|里)?(?:明确|还|也)?(?:指出|规定|表示|声明|写道|写明|强调|确认|承认|称|说|所述|所言|所说|载明|重申|提到|的?(?:内容|原文)(?:是|为|如下)|如下)+",
];

/** The text's name after a place in it. */
const OF_THE_TEXT = [
  "\\s(?:of|in)\\s(?:the|this|that)\\s(?:(?:UN|UNGASS|United Nations|2021)\\s){0,2}(?:political\\s)?(?:declaration|resolution|text)",
  "\\sde\\s(?:la|cette)\\s(?:déclaration|résolution)(?:\\spolitique)?",
  "\\sde\\s(?:la|esta)\\s(?:declaración|resolución)(?:\\spolítica)?",
  "\\s(?:этой\\s|данной\\s)?(?:политической\\s)?(?:декларации|резолюции)",
  "\\sمن\\s(?:الإعلان(?: السياسي)?|القرار|هذا القرار)",
];

export const INTRODUCED = new RegExp(`^\\s*(?:(?:${BEFORE.join("|")}))?`, "iu");
export const SAYS = new RegExp(`(?:${AFTER.join("|")})$`, "iu");
export const OF_TEXT = new RegExp(`(?:${OF_THE_TEXT.join("|")})$`, "iu");
