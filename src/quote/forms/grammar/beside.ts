/*
 * What writers put beside a reference that doesn't change what it refers to: signals before it, remarks after it, the
 * number of the footnote that it stands in.
 */
import { GAP } from "./furniture.ts";

const REMARKS = [
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
  /(?:,\s?|[([]\s?)(?:(?:supra|above|infra),?\s)?(?:at\s)?(?:nn?\.?|fnn?\.?|note)\s?\d{1,4}(?=\s?(?:[)\],.;:|]|$))/gi;

const SIGNALS = [
  "see,?\\s(?:for\\s(?:example|instance)|e\\.?g\\.?|generally|also|especially|esp\\.|inter alia|in particular|further|instead|notably)|but\\s(?:see|cf\\.?)(?:,?\\s(?:also|e\\.?g\\.?|generally))?|see|compare|contrast|accord|contra|cf\\.?|e\\.?g\\.?|i\\.?e\\.?",
  "(?:as\\s)?(?:stated|set (?:out|forth)|laid down|provided(?:\\sfor)?|declared|agreed(?:\\supon)?|affirmed|reaffirmed|recalled|expressed|contained|reflected|referred to|mentioned|noted|outlined|described|enshrined|quoted|cited|recogni[sz]ed|required|called for)\\s(?:in|by|under)",
  "in\\s(?:accordance|line|conformity|compliance|keeping|light|view)\\s(?:with|of)|in accord with|consistent with|pursuant to|with reference to|with regard to|according to|by virtue of|on the basis of|based on|as per|in the words of|under the terms of|in fulfil?lment of|in support of",
  "citing|quoting|recalling|reaffirming|invoking|following|implementing|from|under|per|at|in|of|to|by|and|with|also|as|the|its|both|source:?|ref(?:erence)?\\.?:|quote:|cit(?:ation|ing)?\\.?:",
];
/** What may stand before a place. */
export const LEAD = new RegExp(`^(?:(?:${SIGNALS.join("|")}|-)(?:[,:]?\\s|[,:]?$)){1,6}`, "i");

const SIGNAL =
  "(?:see|but\\ssee|cf\\.?|compare|accord|contra|e\\.g\\.|pursuant\\sto|in\\saccordance|as\\sstated)";
const FOOTNOTE = new RegExp(`^[([]?(?:\\^?\\d{1,3}|[⁰¹²³⁴-⁹]{1,3})[)\\]]?[.:]?\\s?(?=${SIGNAL}\\b)`, "i");
const FOOTNOTE_BEFORE_NAME = /^[([]?(?:\^?\d{1,3}|[⁰¹²³⁴-⁹]{1,3})[)\]]?[.:]?\s?(?=\|)/;

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
