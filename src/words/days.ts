import { partsOf } from "./dates.ts";

/** The months as documents of the United Nations write them in a date: in Arabic in both of their names. */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  ar: "كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيه|تموز/يوليه|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر".split(
    "|",
  ),
};

/** How a day is put together of its parts. */
const DAYS: Readonly<Record<string, (day: number, month: string, year: number) => string>> = {
  fr: (day, month, year) => `${day === 1 ? "1er" : day} ${month} ${year}`,
  es: (day, month, year) => `${day} de ${month} de ${year}`,
  ru: (day, month, year) => `${day} ${month} ${year} года`,
  ar: (day, month, year) => `${day} ${month} ${year}`,
};

/**
 * A day as documents of the United Nations spell it in Arabic, Chinese, French, Russian or Spanish: `2 de junio de 2021`,
 * `2021年6月2日`.
 *
 * @param iso as ISO 8601 writes it, `2021-06-02`
 */
export function dayInLanguage(iso: string, language: "ar" | "es" | "fr" | "ru" | "zh"): string {
  const [year, month, day] = partsOf(iso);
  if (language === "zh") return `${year}年${month}月${day}日`;
  return DAYS[language]?.(day, MONTHS[language]?.[month - 1] ?? "", year) ?? iso;
}
