import type { Comparison } from "../../../src/model/verdict.ts";

/** Something that somebody pasted, and what is to be said of it. */
export interface Pasted {
  why: string;
  paste: string;
  verdict: Comparison["verdict"];
  /** The words that are judged; all of the paste unless said. */
  quoted?: string;
  address?: string;
  cited?: { address: string | null; agrees: boolean };
  /** The verdicts of several quotations, in order. */
  each?: Comparison["verdict"][];
}

const SPORT = "We will safeguard sport from corruption";
const CRIME = "crime does not pay";

export const PASTED: Pasted[] = [
  // ---- a citation at the end
  {
    why: "in brackets",
    paste: `"${SPORT}" (A/RES/S-32/1, para. 71)`,
    verdict: "exact",
    address: "71.1",
    cited: { address: "71", agrees: true },
  },
  {
    why: "in brackets, with a full stop",
    paste: `“${SPORT}” (A/RES/S-32/1, para. 71).`,
    verdict: "exact",
    cited: { address: "71", agrees: true },
  },
  {
    why: "in brackets, without quotation marks",
    paste: `${SPORT} (para. 71)`,
    verdict: "exact",
    quoted: SPORT,
    cited: { address: "71", agrees: true },
  },
  {
    why: "in square brackets",
    paste: `“${SPORT}” [A/RES/S-32/1, OP71]`,
    verdict: "exact",
    cited: { address: "71", agrees: true },
  },
  {
    why: "after a dash, with a link",
    paste: `${SPORT}\n\n— General Assembly resolution S-32/1, annex, para. 71, https://example.org/s-32-1/71`,
    verdict: "exact",
    cited: { address: "71", agrees: true },
  },
  {
    why: "after a dash, with a link on a line of its own",
    paste: `${SPORT}\n\n— General Assembly resolution S-32/1, annex, para. 71\nhttps://example.org/s-32-1/71`,
    verdict: "exact",
    cited: { address: "71", agrees: true },
  },
  {
    why: "after a dash on the same line",
    paste: `“${SPORT}” – UN General Assembly resolution S-32/1, ¶ 71`,
    verdict: "exact",
    cited: { address: "71", agrees: true },
  },
  {
    why: "on a line of its own",
    paste: `${SPORT}\nGeneral Assembly resolution S-32/1, annex, para. 71`,
    verdict: "exact",
    cited: { address: "71", agrees: true },
  },
  {
    why: "the document alone",
    paste: `“${SPORT}” (A/RES/S-32/1)`,
    verdict: "exact",
    cited: { address: null, agrees: true },
  },
  {
    why: "the wrong paragraph",
    paste: `“${SPORT}” (A/RES/S-32/1, para. 17)`,
    verdict: "exact",
    address: "71.1",
    cited: { address: "17", agrees: false },
  },
  {
    why: "a paragraph that is not there",
    paste: `“${SPORT}” (A/RES/S-32/1, para. 160)`,
    verdict: "exact",
    cited: { address: null, agrees: false },
  },
  {
    why: "another document",
    paste: `“${SPORT}” (A/RES/70/1, para. 71)`,
    verdict: "exact",
    cited: { address: null, agrees: false },
  },
  {
    why: "a range that has it",
    paste: `“${SPORT}” (A/RES/S-32/1, paras. 70–72)`,
    verdict: "exact",
    cited: { address: "70-72", agrees: true },
  },
  {
    why: "the cited one of two places",
    paste: "“We will respect, promote and protect the freedom to seek, receive” (S-32/1, para. 22)",
    verdict: "exact",
    address: "22.1",
    cited: { address: "22", agrees: true },
  },
  {
    why: "an altered quotation with its citation",
    paste: "“We will not safeguard sport from corruption” (A/RES/S-32/1, para. 71)",
    verdict: "altered",
    quoted: "We will not safeguard sport from corruption",
    cited: { address: "71", agrees: true },
  },
  {
    why: "a link to the passage",
    paste: `${SPORT} https://example.org/s-32-1/71`,
    verdict: "exact",
    quoted: SPORT,
    cited: { address: "71", agrees: true },
  },
  {
    why: "a link to another passage",
    paste: `“${SPORT}” https://example.org/s-32-1/17`,
    verdict: "exact",
    cited: { address: "17", agrees: false },
  },
  {
    why: "a link to a newspaper",
    paste: `${SPORT}. https://news.example/a?b=c`,
    verdict: "exact",
    quoted: `${SPORT}.`,
  },
  {
    why: "an altered quotation with a link",
    paste: "We will not safeguard sport from corruption https://example.org/s-32-1/71",
    verdict: "altered",
  },
  // ---- a citation at the head
  {
    why: "with says and a colon",
    paste: `Paragraph 71 says: ${SPORT}`,
    verdict: "exact",
    quoted: SPORT,
    cited: { address: "71", agrees: true },
  },
  {
    why: "with says, a colon and marks",
    paste: `Paragraph 71 says: “${SPORT}.”`,
    verdict: "exact",
    cited: { address: "71", agrees: true },
  },
  {
    why: "according to",
    paste: `According to paragraph 43, "${CRIME}".`,
    verdict: "exact",
    quoted: CRIME,
    address: "43.1",
    cited: { address: "43", agrees: true },
  },
  {
    why: "with a symbol",
    paste: `A/RES/S-32/1, para. 71: ${SPORT}`,
    verdict: "exact",
    quoted: SPORT,
    cited: { address: "71", agrees: true },
  },
  {
    why: "of the wrong paragraph",
    paste: `Paragraph 17 says: ${SPORT}`,
    verdict: "exact",
    quoted: SPORT,
    cited: { address: "17", agrees: false },
  },
  {
    why: "with does not say",
    paste: `Paragraph 71 does not say that we will safeguard sport from corruption`,
    verdict: "not-found",
  },
  {
    why: "words of the passage behind it, before a comma",
    paste:
      "A/RES/S-32/1, ¶ 5: operation of those institutions, the relevant provisions of the principles and standards formulated by the International Organization of Supreme Audit Institutions, as appropriate",
    verdict: "altered",
  },
  // ---- inside a sentence
  {
    why: "inside somebody's sentence",
    paste: `The ministers promised that “${SPORT}” and went home.`,
    verdict: "exact",
    quoted: SPORT,
  },
  {
    why: "after a colon",
    paste: `In the words of the declaration: ${SPORT}`,
    verdict: "exact",
    quoted: SPORT,
  },
  {
    why: "in single marks",
    paste: `Ministers agreed that '${CRIME}' (para. 43).`,
    verdict: "exact",
    quoted: CRIME,
    cited: { address: "43", agrees: true },
  },
  {
    why: "in single marks, with a genitive",
    paste: "They said: 'This can undermine citizens' trust' and left.",
    verdict: "exact",
    quoted: "This can undermine citizens' trust",
  },
  { why: "in guillemets", paste: `La déclaration dit : « ${SPORT} ».`, verdict: "exact" },
  { why: "in German marks", paste: `Dort steht: „${SPORT}“, mehr nicht.`, verdict: "exact", quoted: SPORT },
  {
    why: "in reversed guillemets",
    paste: `Dort steht, dass »${SPORT}« gilt.`,
    verdict: "exact",
    quoted: SPORT,
  },
  { why: "in corner brackets", paste: `他们说「${SPORT}」。`, verdict: "exact", quoted: SPORT },
  {
    why: "marks in marks",
    paste: `He said: “The text says ‘${SPORT}’, and no more.”`,
    verdict: "exact",
    quoted: SPORT,
  },
  {
    why: "a few words of a sentence",
    paste: `Governments promised to "safeguard sport" from corruption.`,
    verdict: "exact",
    quoted: "safeguard sport",
  },
  {
    why: "an alteration inside somebody's sentence",
    paste: `The ministers promised that “We will never safeguard sport from corruption” and went home.`,
    verdict: "altered",
    quoted: "We will never safeguard sport from corruption",
  },
  {
    why: "not the text's",
    paste: `The minister said: “Ask not what your country can do for you.”`,
    verdict: "not-found",
  },
  // ---- several
  {
    why: "two that are right",
    paste: `They say “${SPORT}” and “${CRIME}”.`,
    verdict: "exact",
    each: ["exact", "exact"],
  },
  {
    why: "two, each cited",
    paste: `“${SPORT}” (para. 71), and “${CRIME}” (para. 43).`,
    verdict: "exact",
    each: ["exact", "exact"],
    cited: { address: "71", agrees: true },
  },
  {
    why: "two, one cited for the other",
    paste: `“${SPORT}” (para. 71), and “${CRIME}” (para. 71).`,
    verdict: "exact",
    each: ["exact", "exact"],
    cited: { address: "71", agrees: true },
  },
  {
    why: "one altered among two",
    paste: `They say “${SPORT}” and “We accept corruption and will implement measures to better detect it”.`,
    verdict: "altered",
    each: ["exact", "altered"],
  },
  {
    why: "one from elsewhere among two",
    paste: `They say “${SPORT}” and “Ask not what your country can do”.`,
    verdict: "not-found",
    each: ["exact", "not-found"],
  },
  {
    why: "one shortened among two",
    paste: `“${SPORT}”, and “We note that … country is free of corruption”.`,
    verdict: "abridged",
    each: ["exact", "abridged"],
  },
  // ---- what is itself a quotation
  {
    why: "words added behind the marks",
    paste: `“${SPORT}” and abolish all taxes`,
    verdict: "exact",
    quoted: SPORT,
  },
  {
    why: "words of the source altered around marks",
    paste: `We will not safeguard sport from corruption "at all"`,
    verdict: "altered",
  },
  {
    why: "a colon in an altered passage",
    paste: "We refuse the following: safeguard sport from corruption",
    verdict: "exact",
    quoted: "safeguard sport from corruption",
  },
  {
    why: "a number that is the text's own, altered, at its end",
    paste: "convened in accordance with Assembly resolution 73/192 of 17 December 2018",
    verdict: "altered",
  },
  {
    why: "the same, after a full stop",
    paste: "convened in accordance with Assembly resolution 73/192 of 17 December 2018.",
    verdict: "altered",
  },
  {
    why: "a paragraph in quotation marks that go on",
    paste:
      "“14. We note the positive role of international investments and the importance of minimizing opportunities for all acts of corruption.\n\n“15. We will prevent the misuse” (A/RES/S-32/1, paras. 14–15)",
    verdict: "exact",
    address: "14-15",
    cited: { address: "14-15", agrees: true },
  },
  { why: "a citation alone", paste: "A/RES/S-32/1, para. 71", verdict: "not-found" },
  { why: "a mark that is never closed", paste: `He said “${SPORT} and left the room`, verdict: "not-found" },
]; // prettier-ignore
