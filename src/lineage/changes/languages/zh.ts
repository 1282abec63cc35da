import { words } from "../../by-language.ts";
import { NUMBER_WORDS } from "../../number-words.ts";
import type { LanguageOfChanges } from "./language-of-changes.ts";

const NUMBERS = words(`${NUMBER_WORDS.zh} 一 两`);

/** Chinese: each character is a token. */
export const chinese: LanguageOfChanges = {
  months: new Set(),
  dateSigns: words("年 月 日"),
  isNumber: (key) => NUMBERS.has(key) || /^\+?\d+$/.test(key),
  neutral: [
    ...["还", "又", "也", "再次", "再度", "进一步", "此外", "在这方面", "在此方面", "在这一背景下"],
    ...["在此背景下", "特别是", "尤其是", "同样", "特此", "因此"],
  ],
  clause: words("和 并 及 或 以"),
  and: words("和 及 与"),
  joining: words("的 和 与 及 在 第 号 了 之 于"),
  documents: new Set(),
};
