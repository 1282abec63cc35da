import { GAP } from "./grammar/fold.ts";

export const name = "signals, remarks, markup and footnotes around a reference";

export const examples = [
  ["See, e.g., A/RES/S-32/1, para. 16", "16"],
  ["See e.g. para. 16", "16"],
  ["See generally S-32/1, ¶ 16", "16"],
  ["See, for example, para. 16", "16"],
  ["see especially para. 16", "16"],
  ["see, in particular, para. 16", "16"],
  ["see 16", "16"],
  ["A/RES/S-32/1, at ¶ 16", "16"],
  ["But see para. 16", "16"],
  ["But cf. para. 16", "16"],
  ["Cf. para. 16", "16"],
  ["Accord S-32/1, ¶ 16", "16"],
  ["Contra S-32/1, ¶ 16", "16"],
  ["compare para. 16", "16"],
  ["in accordance with paragraph 16", "16"],
  ["in line with para. 16 of resolution S-32/1", "16"],
  ["as stated in paragraph 16", "16"],
  ["as set out in para. 16", "16"],
  ["as reaffirmed in paragraph 16 of A/RES/S-32/1", "16"],
  ["pursuant to paragraph 16", "16"],
  ["according to paragraph 16", "16"],
  ["quoted in: para. 16", "16"],
  ["Source: A/RES/S-32/1, para. 16", "16"],
  ["A/RES/S-32/1, para. 16 (emphasis added)", "16"],
  ["para. 16 (emphasis added).", "16"],
  ["para. 16 [emphasis added]", "16"],
  ["para. 16, emphasis added", "16"],
  ["para. 16 (emphasis added; footnote omitted)", "16"],
  ["para. 16 (footnotes omitted)", "16"],
  ["para. 16 (internal quotation marks omitted)", "16"],
  ["para. 16 (citations and internal quotation marks omitted)", "16"],
  ["para. 16 (my emphasis)", "16"],
  ["para. 16 (cleaned up)", "16"],
  ["para. 16 (alteration in original)", "16"],
  ["para. 16 (last visited 3 May 2024)", "16"],
  ["para. 16 (accessed on 3 May 2024)", "16"],
  ["fn 3: A/RES/S-32/1, para. 16", "16"],
  ["n. 3. See para. 16", "16"],
  ["para. 16 (emphasis in original)", "16"],
  ["para. 16 (italics ours)", "16"],
  ["A/RES/S-32/1 (hereinafter “Political Declaration”), para. 16", "16"],
  ["A/RES/S-32/1, para. 16, n. 3", "16"],
  ["para. 16, n. 3", "16"],
  ["para. 16 n. 3", "16"],
  ["Resolution S-32/1 (n 3) para 16", "16"],
  ["A/RES/S-32/1, supra note 3, ¶ 16", "16"],
  ["3 See A/RES/S-32/1, para. 16", "16"],
  ["3. See A/RES/S-32/1, para. 16.", "16"],
  ["[3] See para. 16", "16"],
  ["[^3]: See A/RES/S-32/1, para. 16", "16"],
  ["³ A/RES/S-32/1, para. 16", "16"],
  ["3 A/RES/S-32/1, para. 16", "16"],
  ["12. Cf. S-32/1, ¶ 16", "16"],
  ["**A/RES/S-32/1, para. 16**", "16"],
  ["**A/RES/S-32/1**, para. 16", "16"],
  ["*A/RES/S-32/1*, para. 16", "16"],
  ["_A/RES/S-32/1, para. 16_", "16"],
  ["`para. 16`", "16"],
  ["`A/RES/S-32/1`, para. 16", "16"],
  ["> para. 16", "16"],
  ["- para. 16", "16"],
  ["<em>A/RES/S-32/1</em>, para. 16", "16"],
  ['<a href="https://undocs.org/A/RES/S-32/1">A/RES/S-32/1</a>, para. 16', "16"],
  ['<span class="cite">para.&nbsp;16</span>', "16"],
  ["[A/RES/S-32/1](https://undocs.org/en/A/RES/S-32/1), para. 16", "16"],
  ["[A/RES/S-32/1, para. 16](https://x.org/s-32-1/16)", "16"],
  ["[para. 16](https://x.org/s-32-1/16)", "16"],
  ['[para. 16](https://x.org/s-32-1/16 "Paragraph 16")', "16"],
] as const;

export const refusals = [
  "See article 16",
  "See, e.g., UNCAC, art. 16",
  "But see A/RES/70/1, para. 16",
  "contrary to what para. 16 says",
  "not para. 16",
  "except para. 16",
  "following paragraph 16",
  "under 16",
  "by 16",
  "A/RES/S-32/1 at 16",
  "S-32/1, at 16",
  "16 and",
  "emphasis added",
  "n. 16",
  "A/RES/S-32/1, n. 16",
  "footnote 3",
  "footnote 3 to para. 16",
  "note 3 of paragraph 16",
  "para. 16, footnote 3",
  "3 See",
  "3 para. 16",
  "3. para. 16",
  "16 See para. 17 and para. 19",
  "para. 8<sup>2</sup>",
  "8<sup>2</sup>",
  "para. 1<b>6</b>2",
  "[para. 16](https://x.org/s-32-1/17)",
  "[A/RES/S-32/1, para. 16](https://undocs.org/en/A/RES/70/1)",
  "[para. 16](https://example.com/report)",
  '<a href="https://x.org/s-32-1/17">para. 16</a>',
  "para. 16 ~~17~~",
  "ibid., para. 16",
  "id. ¶ 16",
  "supra note 3, at 16",
  "op. cit., para. 16",
];

/*
 * What writers put beside a reference that doesn't change what it refers to: signals before it, remarks after it, the
 * number of the footnote that it stands in.
 */

const REMARKS = [
  "cleaned up|(?:alterations?|brackets|ellips[ie]s)\\s(?:added|omitted|in (?:the )?original)",
  "emphas[ie]s and (?:foot)?notes? (?:added|omitted)",
  "(?:all\\s)?(?:emphas[ie]s|italics|underlining|bold(?:face)?|highlighting)(?:\\s(?:and\\s(?:alterations|brackets)\\s)?(?:has been\\s|was\\s|is\\s)?(?:added|mine|ours|omitted|removed|supplied|in (?:the )?original|by the author|as in (?:the )?original))",
  "(?:internal\\s)?(?:foot)?(?:notes?|citations?|references?|quotation marks?|quotations?|quotes|alterations|ellips[ie]s|brackets)(?:(?:,|\\sand|\\sor)\\s(?:internal\\s)?(?:foot)?(?:notes?|citations?|references?|quotation marks?|quotes|alterations))?\\s(?:omitted|removed|added|in (?:the )?original)",
  "(?:my|our|own|author's)\\s(?:emphasis|italics|translation|highlighting)",
  "(?:unofficial|author's|own)\\stranslation|translation (?:mine|ours|by the author)",
  "(?:hereinafter|hereafter)(?:\\s(?:cited as|called|referred to as))?(?:,?\\s(?:the\\s)?[\"'][^\"'|]{1,60}[\"'])?",
  "\\[?sic\\]",
];
const REMARK = new RegExp(`(?<![\\w-])(?:${REMARKS.join("|")})(?![\\w-])`, "gi");
/** The note of the citing text, after a comma or in brackets: elsewhere "note 3" is a note itself. */
const NOTE =
  /(?:,\s?|[([]\s?|(?<=\d)\s(?=f?n\.))(?:(?:supra|above|infra),?\s)?(?:at\s)?(?:nn?\.?|fnn?\.?|note)\s?\d{1,4}(?=\s?(?:[)\],.;:|]|$))/gi;

const SIGNALS = [
  "see,?\\s(?:for\\s(?:example|instance)|e\\.?g\\.?|generally|also|especially|esp\\.|inter alia|in particular|further|instead|notably)|but\\s(?:see|cf\\.?)(?:,?\\s(?:also|e\\.?g\\.?|generally))?|see|compare|contrast|accord|contra|cf\\.?|e\\.?g\\.?|i\\.?e\\.?",
  "(?:as\\s)?(?:stated|set (?:out|forth)|laid down|provided(?:\\sfor)?|declared|agreed(?:\\supon)?|affirmed|reaffirmed|recalled|expressed|contained|reflected|referred to|mentioned|noted|outlined|described|enshrined|quoted|cited|recogni[sz]ed|required|called for)\\s(?:in|by|under)",
  "in\\s(?:accordance|line|conformity|compliance|keeping|light|view)\\s(?:with|of)|in accord with|consistent with|pursuant to|with reference to|with regard to|according to|by virtue of|on the basis of|based on|as per|in the words of|under the terms of|in fulfil?lment of|in support of",
  "citing|quoting|recalling|reaffirming|invoking|implementing|from|under|per|at|in|of|to|by|and|with|also|as|the|its|both|source:?|ref(?:erence)?\\.?:|quote:|cit(?:ation|ing)?\\.?:",
];
/** What may stand before a place. */
const LEAD = new RegExp(`^(?:(?:${SIGNALS.join("|")}|-)(?:[,:]?\\s|[,:]?$)){1,6}`, "i");

const SIGNAL =
  "(?:see|but\\ssee|cf\\.?|compare|accord|contra|e\\.g\\.|pursuant\\sto|in\\saccordance|as\\sstated)";
const FOOTNOTE = new RegExp(
  `^[([]?(?:(?:fn|n|note|footnote)\\.?\\s)?(?:\\^?\\d{1,3}|[⁰¹²³⁴-⁹]{1,3})[)\\]]?[.:]?\\s?(?=${SIGNAL}\\b)`,
  "i",
);
const FOOTNOTE_BEFORE_NAME =
  /^[([]?(?:(?:fn|n|note|footnote)\.?\s)?(?:\^?\d{1,3}|[⁰¹²³⁴-⁹]{1,3})[)\]]?[.:]?\s{0,3}(?=\|)/;

/** Takes out remarks and the notes of the citing text. */
export function withoutRemarks(text: string): string {
  return text.replace(REMARK, GAP).replace(NOTE, GAP);
}

/** Takes off the number of the footnote that a text is, where a signal follows it. */
export function withoutFootnoteNumber(text: string): string {
  return text.replace(FOOTNOTE, "");
}

/** The same where the document's name follows it, in whose place a gap stands, and a place with a label after that. */
export function withoutNumberBeforeName(text: string, hasPlace: (text: string) => boolean): string {
  const rest = text.replace(FOOTNOTE_BEFORE_NAME, "");
  return hasPlace(rest) ? rest : text;
}

const NUMBERS_ALONE = /^\d[\d\s.,;&-]*(?:(?:and|or|to|through)\s\d[\d\s.,;&-]*)*$/i;
const SIGNALS_ALONE = /^(?:see|also|cf)$/i;

/** Whether words stand before a number without a label, so that it may count anything: "under 16", "at 16" is a page. */
export function countsAnything(part: string, place: string): boolean {
  if (!NUMBERS_ALONE.test(place)) return false;
  const words = part.replace(place, " ").match(/\p{L}+/gu) ?? [];
  return !words.every((word) => SIGNALS_ALONE.test(word));
}

const TRAIL = /(?:\s(?:of|in|to|from|the|and|-)){1,3}$/i;

/** Takes off what stands around a place: punctuation, brackets, "see", "of the". */
export function trim(text: string): string {
  let [trimmed, before] = [text, ""];
  while (trimmed !== before) {
    before = trimmed;
    trimmed = trimmed
      .replace(/^[\s,.;:/→›·"'<>!?()[\]{}]+/, "")
      .replace(/(?<![\s,.;:"'<>!?([\]{}])[\s,.;:"'<>!?([\]{}]+$/, "")
      .replace(LEAD, "")
      .replace(TRAIL, "");
    if (trimmed.endsWith(")") && count(trimmed, ")") > count(trimmed, "(")) trimmed = trimmed.slice(0, -1);
  }
  return trimmed;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
