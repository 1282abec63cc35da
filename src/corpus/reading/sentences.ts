import type { Span } from "../../model/footnote.ts";

/** Words after which a full stop ends no sentence. */
const ABBREVIATIONS = new Set([
  ...["No", "Nos", "no", "nos", "vol", "vols", "art", "arts", "para", "paras", "chap", "sect", "sects"],
  ...["p", "pp", "ed", "eds", "cf", "e.g", "i.e", "ibid", "op", "cit", "etc", "al", "et al", "ff", "vs"],
  ...["Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Corr", "Add", "Rev", "Suppl", "Dec", "Res", "U.N", "U.S"],
]);

/** A full stop or its like, closing marks after it, white space, and then something that can begin a sentence. */
const BOUNDARY = /[.?!]["'”’»)\]]*(\s+)(?=["'“‘«([]*[\p{Lu}\p{Lo}\p{Nd}])/gu;

/**
 * Divides a paragraph into sentences. Joined by one space they are the paragraph again.
 *
 * `Intl.Segmenter` is not used: its answer depends on the ICU of the machine, and a release must not.
 *
 * @param text the reading text of a paragraph, with single spaces
 * @returns where each sentence begins and ends, in UTF-16 code units
 */
export function divideIntoSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const boundary of text.matchAll(BOUNDARY)) {
    const end = boundary.index + boundary[0].length - (boundary[1] ?? "").length;
    if (endsInAbbreviation(text.slice(start, boundary.index + 1))) continue;
    spans.push({ start, end });
    start = boundary.index + boundary[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

function endsInAbbreviation(sentence: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(sentence)?.[1];
  if (word === undefined) return false;
  // A single capital is an initial: "A. Guterres".
  return ABBREVIATIONS.has(word) || /^\p{Lu}$/u.test(word);
}
