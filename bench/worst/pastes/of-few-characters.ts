import { filled, joined, type Named, type Taken } from "./making.ts";

/** One thing, again and again: of scripts, of marks, of what is not seen. */
export function ofFewCharacters({ length, words }: Taken): Named[] {
  return [
    ["spaces", `a${filled(" ", length - 2)}b`],
    ["combining marks", filled("a\u0301\u0327\u0301\u0327", length)],
    ["combining marks alone", filled("\u0301\u0327\u0316\u0301", length)],
    ["one word", filled("corruption", length)],
    ["compounds with hyphens", joined(words, "-", length)],
    ["invisible characters", filled("a\u200b\u2060", length)],
    ["Chinese without spaces", filled("各会员国承诺预防和打击腐败并加强国际合作", length)],
    ["one Chinese character", filled("国", length)],
    ["Arabic with all its marks", filled("الفَسَادُ وَالرَّشْوَةُ ", length)],
    ["Thai", filled("การต่อต้านการทุจริตคอร์รัปชัน", length)],
    ["emoji of families", filled("👨‍👩‍👧‍👦", length)],
    ["a long heading on every line", joined(["Preventive measures"], "\n", length)],
    ["semicolons", filled("a; ", length)],
    ["dots", filled(".", length)],
    ["dots with spaces", filled(". ", length)],
    ["stars", filled("* ", length)],
    ["dashes", filled("- ", length)],
    ["slashes", filled("a/", length)],
    ["symbols of documents", filled("A/RES/", length)],
  ];
}
