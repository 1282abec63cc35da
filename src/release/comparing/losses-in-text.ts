import type { CorpusAct, CorpusParagraph, CorpusSentence } from "../../model/corpus.ts";
import type { Loss } from "./losses.ts";
import { beginOf, shortenChange } from "./shorten-change.ts";

/** Where a text stands, and what its addresses lead to in the later release. */
export interface TextPlace {
  document: string;
  language: string;
  addressNow(address: string): string;
}

/**
 * What whoever quotes a text finds, and would not find in the later one: a paragraph's words, or what an address names.
 *
 * Paragraphs are told apart by their words where their addresses say otherwise: of three of which the second is left out,
 * that one is lost, and the third has another address.
 */
export function lossesInText(
  before: readonly CorpusParagraph[],
  after: readonly CorpusParagraph[],
  { document, language, addressNow }: TextPlace,
): Loss[] {
  const losses: Loss[] = [];
  const byId = new Map(after.map((one) => [one.id, one]));
  const textsBefore = new Set(before.map(({ text }) => text));
  const isWhereItWas = new Set(
    before.flatMap(({ id, text }) => (byId.get(addressNow(id))?.text === text ? [addressNow(id)] : [])),
  );
  const moved = new Map(after.flatMap(({ id, text }) => (isWhereItWas.has(id) ? [] : [[text, id] as const])));
  for (const paragraph of before) {
    const { id, text } = paragraph;
    const where = `${document}/${id}`;
    const now = byId.get(addressNow(id));
    const movedTo = moved.get(text);
    if (now?.text === text) losses.push(...lossesInParagraph(paragraph, now, document, language, addressNow));
    else if (movedTo !== undefined) losses.push({ kind: "renamed-ids", where, from: id, to: movedTo });
    else if (now === undefined || textsBefore.has(now.text))
      losses.push({ kind: "lost-paragraphs", where, language, from: beginOf(text) });
    else {
      losses.push({ kind: "changed-words", where, language, ...shortenChange(text, now.text) });
      losses.push(...idsGone(paragraph, now, document, addressNow));
    }
  }
  return losses;
}

/** The same of a paragraph whose words are the same: its sentences, parts and acts may be divided otherwise. */
function lossesInParagraph(
  before: CorpusParagraph,
  after: CorpusParagraph,
  document: string,
  language: string,
  addressNow: (address: string) => string,
): Loss[] {
  const losses = idsGone(before, after, document, addressNow);
  const sentences = new Map(after.sentences.map((one) => [one.id, one]));
  for (const { id, text } of before.sentences) {
    const now = sentences.get(addressNow(id));
    if (now === undefined || now.text === text) continue;
    const where = `${document}/${id}`;
    losses.push({ kind: "changed-words", where, language, ...shortenChange(text, now.text) });
  }
  const acts = new Map(actsIn(after).map((one) => [one.id, one]));
  for (const act of actsIn(before)) {
    const now = acts.get(addressNow(act.id));
    // An act whose words were corrected is the same act; one that has none of them is another.
    if (now === undefined || overlap(act, now)) continue;
    const other = actsIn(after).find((one) => one.start === act.start && one.end === act.end);
    losses.push({
      kind: "renamed-ids",
      where: `${document}/${act.id}`,
      from: beginOf(act.text),
      to: other?.id ?? beginOf(now.text),
    });
  }
  return losses;
}

/** The addresses in a paragraph that name nothing in the later one. */
function idsGone(
  before: CorpusParagraph,
  after: CorpusParagraph,
  document: string,
  addressNow: (address: string) => string,
): Loss[] {
  const there = new Set(idsIn(after));
  return idsIn(before)
    .filter((id) => !there.has(addressNow(id)))
    .map((id) => ({ kind: "renamed-ids", where: `${document}/${id}` }));
}

function idsIn({ subparagraphs = [], sentences }: CorpusParagraph): string[] {
  const inSentences = sentences.flatMap(({ id, acts }: CorpusSentence) => [id, ...acts.map((act) => act.id)]);
  return [...subparagraphs.map(({ id }) => id), ...inSentences];
}

function actsIn({ sentences }: CorpusParagraph): CorpusAct[] {
  return sentences.flatMap(({ acts }) => acts);
}

function overlap(one: CorpusAct, other: CorpusAct): boolean {
  return one.start < other.end && other.start < one.end;
}
