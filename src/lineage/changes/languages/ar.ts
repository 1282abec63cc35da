import { words } from "../../by-language.ts";
import { MONTHS } from "../../number-words.ts";
import type { LanguageOfChanges } from "./language-of-changes.ts";

/** "التاسعة والسبعين", in both genders and cases, with what is written onto it; a first alef without its hamza. */
const NUMBERS =
  /^[وبل]?(?:ال)?(?:اولى|اول|ثاني|ثانية|ثالثة?|رابعة?|خامسة?|سادسة?|سابعة?|ثامنة?|تاسعة?|عاشرة?|حادي|حادية|عشر|عشرة|عشر[وي]ن|ثلاث[وي]ن|اربع[وي]ن|خمس[وي]ن|ست[وي]ن|سبع[وي]ن|ثمان[وي]ن|تسع[وي]ن|ثلاثة?|اربعة?|خمسة?|ستة?|سبعة?|ثماني|ثمانية|تسعة?|مئة|مائة|الف|مليون|بليون)$/;

/** Arabic. Months have two names: "كانون الأول/ديسمبر". */
export const arabic: LanguageOfChanges = {
  months: words(MONTHS.ar),
  isNumber: (key) => NUMBERS.test(key) || /^\+?\d+$/.test(key),
  neutral: [
    ...["أيضا", "كذلك", "مرة أخرى", "من جديد", "في هذا الصدد", "في هذا السياق", "ولا سيما", "لا سيما"],
    ...["بوجه خاص", "على وجه الخصوص", "علاوة على ذلك", "بالإضافة إلى ذلك"],
  ],
  clause: words("و او"),
  and: words("و"),
  joining: words("و او في من الى على عن التي الذي ان"),
  documents: words(
    "قرار القرار قرارها قراره قراري القرارين قرارات القرارات قراراتها وقرارها والقرار مقرر المقرر مقررها",
  ),
};
