import fc from "fast-check";
import { expect, it } from "vitest";
import type { Token } from "../../../src/search/analysis/analyser.ts";
import { ANALYSED, analyserOf } from "../../../src/search/analysis/analyser-of.ts";

/** Words and signs of every language, and what is written otherwise than it is read. */
const PIECES =
  `the States’ co-operation trains bought Été œuvre État l’été où niño jueces güero señal ещё учёт и\u0306од Е\u0308лка госуда\u0301рства
  وبالالتزام للجنة الفئات شؤون رؤية مُسْتَدامة مستـدامة ﻷمم والأمن ١٦ ۱۶ ２０３０ 2030 16.5 73/191 A/RES/73/191 ﬁnance ﬁ İstanbul ß straße
  𠀀字 可持续发展 反腐\n败 年 2030年 第73届 豈 co\u00adoperation \u200bword e\u0301tats`.split(/ +|\n +/);
const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", "", "，", ". ", "’", "-", "/", "\u00a0")), { maxLength: 12 })
  .map((all) => all.flat().join(""));

const plainly = ({ token, start, end }: Token) => `${token} ${start}-${end}`;

it.each([...ANALYSED, "de"])(
  "finds the words that are sought where reading all of them does, in %s",
  async (language) => {
    const analyser = await analyserOf(language);
    fc.assert(
      fc.property(text, fc.nat(), fc.boolean(), (written, n, inAllForms) => {
        const all = inAllForms ? analyser.analyse(written) : analyser.words(written);
        const one = all[n % all.length]?.token ?? "word";
        const isSought = ({ token }: Token) =>
          token === one || (language === "zh" && [...one].length === 1 && token.startsWith(one));
        const found = analyser.finding(new Set([one]), inAllForms)(written);
        expect(found.map(plainly)).toEqual(all.filter(isSought).map(plainly));
      }),
    );
  },
);

it.each(ANALYSED)("reads on from a word as from the beginning, in %s", async (language) => {
  const analyser = await analyserOf(language);
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 1, max: 4 }), (written, n, most) => {
      const all = analyser.words(written);
      const at = n % Math.max(1, all.length);
      const some = analyser.words(written, all[at]?.start ?? 0, most).slice(0, most);
      expect(some.map(plainly)).toEqual(all.slice(at, at + most).map(plainly));
    }),
  );
});
