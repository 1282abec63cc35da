import { bodyPattern } from "../document-name.ts";
import type { Resolvable } from "../form.ts";
import { GAP } from "./fold.ts";

/*
 * What a citation says besides the document and the place: who adopted it, when, where it was read and on which day.
 */

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DATE = `(?:\\d{1,2}\\s${MONTH},?\\s\\d{4}|${MONTH}\\s\\d{1,2},?\\s\\d{4}|\\d{4}-\\d{2}-\\d{2})`;

const ACCESSED = new RegExp(
  `\\b(?:accessed|last (?:visited|accessed)|retrieved|visited)(?:\\son)?:?\\s${DATE}(?:,?\\sfrom\\b)?`,
  "gi",
);
const ADOPTED = new RegExp(
  `\\b(?:(?:(?:adopted|published|issued|distributed|dated)\\s)?(?:(?:of|on)\\s)?)?${DATE}`,
  "gi",
);
/** As Bluebook cites the records: "U.N. GAOR, 32d Spec. Sess." */
const SESSION = /\b(\d{1,2})(?:st|nd|rd|th|d)\s(?:emergency\s)?spec(?:ial|\.)\ssess(?:ion|\.)/gi;
const RECORDS = /\b(?:U\.?N\.?\s)?G\.?A\.?O\.?R\.?(?![\w/-])/g;
const AVAILABLE = /\bavailable (?:at|from)\b:?/gi;
const ANNEX = /(?:\b(?:of|in)\s(?:the\s)?)?\bannex(?:\s([IVX]{1,5}|\d{1,2}))?(?![\w/-])(?:\s(?:to|of))?/gi;

/** Takes out where and on which day the citing text was read. */
export function withoutAccess(text: string): string {
  return text.replace(ACCESSED, GAP).replace(AVAILABLE, GAP);
}

/** Takes out dates, author and addresses; a date or a year that isn't the document's stays, and won't be understood. */
export function withoutFurniture(text: string, { adopted, published, body, session }: Resolvable): string {
  const author = new RegExp(`\\b(?:${bodyPattern(body)}|United Nations)(?![\\w/-])`, "gi");
  const days = [adopted, published].filter((day) => day !== undefined);
  const isOneOf = (date: string) => days.length === 0 || days.some((day) => day.startsWith(date));
  return text
    .replace(ADOPTED, (date) => (isOneOf(isoDay(date)) ? GAP : date))
    .replace(/(?<![\w/.-]|\d\sof\s)\(?([12]\d{3})(?![\w/-])\)?/g, (whole, year) =>
      isOneOf(year) ? GAP : whole,
    )
    .replace(SESSION, (whole, number) => (session?.endsWith(`-${number}`) === true ? GAP : whole))
    .replace(RECORDS, GAP)
    .replace(author, GAP);
}

/** Takes out the annex, and tells which it was: 1 where it has no number. */
export function withoutAnnex(text: string): { text: string; annex: number } {
  let annex = 0;
  const rest = text.replace(ANNEX, (_, number: string | undefined) => {
    annex = number === undefined ? 1 : numeral(number);
    return GAP;
  });
  return { text: rest, annex };
}

function isoDay(date: string): string {
  const month = MONTHS.findIndex((start) => new RegExp(`\\b${start}`, "i").test(date)) + 1;
  const [first = "", second = "", third = ""] = date.match(/\d+/g) ?? [];
  if (month === 0) return `${first}-${second}-${third}`;
  return `${second}-${String(month).padStart(2, "0")}-${first.padStart(2, "0")}`;
}

function numeral(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const values = [...text.toUpperCase()].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
