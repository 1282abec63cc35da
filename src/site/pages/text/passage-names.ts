import type { CorpusParagraph, CorpusSentence } from "../../../model/corpus.ts";
import { type Place, parseAddress } from "../../../quote/address.ts";
import { ordinal } from "../../../quote/cite.ts";
import type { Located } from "../../../quote/locate.ts";
import { nameOfAnnex } from "../../../words/short-name.ts";
import { capitalized, uncapitalized } from "./wording.ts";

/** A passage's name as a line goes on with it: "paragraph 16", "PP7"; "Annex II" keeps its capital, as resolutions have it. */
export function nameInLine(name: string): string {
  return name.startsWith("Annex") ? name : uncapitalized(name.replace(/^Preamble, (?=PP)/, ""));
}

/** What a person calls a passage: "Paragraph 16, second sentence", "Annex II, paragraph 3 (b)". */
export function nameOf(located: Located): string {
  switch (located.type) {
    case "paragraph":
      return nameOfParagraph(located.paragraph);
    case "sentence":
      return nameOfSentence(located.sentence);
    case "act":
      return `${nameAround(located.sentence.id)}, part of the ${ordinal(numberOf(located.sentence.id))} sentence`;
    case "sentence-range": {
      // A lettered part is all of its sentences.
      if (!located.address.includes(".")) return nameOfPlace(located.address);
      return nameOfSentences(located.sentences);
    }
    case "range": {
      if (located.section !== undefined) return located.section.title;
      const [first, last] = [located.paragraphs[0], located.paragraphs.at(-1)];
      const { annex } = placeOf(first?.id ?? "");
      const [from, to] = [first?.number, last?.number];
      const range =
        first?.kind === "preamble" ? `preamble, PP${from} to PP${to}` : `paragraphs ${from} to ${to}`;
      return annex === 0 ? capitalized(range) : `${nameOfAnnex(annex)}, ${range}`;
    }
  }
}

/** "Paragraph 16, second sentence". */
export function nameOfSentence({ id }: Pick<CorpusSentence, "id">): string {
  return `${nameAround(id)}, ${ordinal(numberOf(id))} sentence`;
}

/** What a sentence is called where its paragraph is known: "Second sentence", "(a), first sentence". */
export function nameInParagraph(sentence: string): string {
  const parts = placeOf(sentence.slice(0, sentence.lastIndexOf("."))).parts.map((part) => `(${part})`);
  return capitalized(
    [...(parts.length === 0 ? [] : [parts.join(" ")]), `${ordinal(numberOf(sentence))} sentence`].join(", "),
  );
}

/** The same of several in a row: "Paragraph 16, first and second sentences", "Paragraph 30, first to third sentences". */
export function nameOfSentences(sentences: readonly Pick<CorpusSentence, "id">[]): string {
  const [first = { id: "" }] = sentences;
  const last = sentences.at(-1) ?? first;
  if (first.id === last.id) return nameOfSentence(first);
  const [from, to] = [numberOf(first.id), numberOf(last.id)];
  return `${nameAround(first.id)}, ${ordinal(from)} ${to - from === 1 ? "and" : "to"} ${ordinal(to)} sentences`;
}

/** "Paragraph 16", "Preamble, PP7", "Annex II, paragraph 4". */
export function nameOfParagraph({ id }: Pick<CorpusParagraph, "id">): string {
  return nameOfPlace(id);
}

/** The name of a paragraph, or of a lettered part, by its address. */
function nameOfPlace(address: string): string {
  const { annex, kind, number, parts } = placeOf(address);
  const labels = parts.map((part) => ` (${part})`).join("");
  const own = kind === "preamble" ? ["preamble", `PP${number}${labels}`] : [`paragraph ${number}${labels}`];
  return capitalized([...(annex === 0 ? [] : [nameOfAnnex(annex)]), ...own].join(", "));
}

/** The name of the paragraph or part that a sentence stands in. */
function nameAround(sentence: string): string {
  return nameOfPlace(sentence.slice(0, sentence.lastIndexOf(".")));
}

function placeOf(address: string): Place {
  const parsed = parseAddress(address);
  return "place" in parsed ? parsed.place : { annex: 0, kind: "operative", number: 0, parts: [] };
}

function numberOf(sentence: string): number {
  return Number(sentence.split(".").at(-1));
}
