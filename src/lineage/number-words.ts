/*
 * Months, and numbers that are written as words: the one list of each, for what relates paragraphs (`languages/`) and for what
 * tells changes apart (`changes/languages/`). Keys of tokens, as the comparer makes them. Where a language inflects them, what
 * each of the two needs besides stands there.
 */

/** The months of a language, in the form in which dates have them; Arabic has two names for each. */
export const MONTHS = {
  ar:
    "كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين " +
    "يناير فبراير مارس ابريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
  en: "january february march april may june july august september october november december",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
} as const;

/** Numbers, without *one* and its like, which are other words too; ordinals where they are few. */
export const NUMBER_WORDS = {
  en:
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen " +
    "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion first second third fourth fifth " +
    "sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth " +
    "nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth",
  es:
    "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta " +
    "setenta ochenta noventa cien ciento mil millón millones primer primero primera segundo segunda tercer tercero tercera",
  fr:
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante " +
    "cinquante soixante cent cents mille million millions milliard milliards premier première",
  zh: "零 〇 二 三 四 五 六 七 八 九 十 百 千 万 亿",
} as const;

/** The months of a language, but for one that is another word too and a month beside a number alone: "may", "mars". */
export function monthsBut(language: keyof typeof MONTHS, other: string): string {
  return MONTHS[language]
    .split(" ")
    .filter((month) => month !== other)
    .join(" ");
}
