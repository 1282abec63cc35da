import { html } from "hono/html";
import { cutOf } from "../../../library/in-passage.ts";
import type { CorpusAct, CorpusParagraph, CorpusSentence } from "../../../model/corpus.ts";
import type { Cut } from "../../../model/passage.ts";
import { DERIVED } from "../../../words/act-names.ts";
import type { Markup } from "../text/markup.ts";
import { beginning, bothEnds, inline, type Stretch, textWithMarks } from "../text/text-with-marks.ts";

/** Says beside an act that a machine derived it, and nobody read it. */
export function markIfDerived({ derived }: Pick<CorpusAct, "derived">): Markup | string {
  return derived === true ? html` <span class="derived">${DERIVED}</span>` : "";
}

/**
 * What a statement does, in the words of the text that a machine read it from, "strongly condemns": what its kind is called
 * would say it of another. With whom a call addresses. Undefined where people read it.
 */
export function openingOf(
  { opening, text, start, addressee }: Pick<CorpusAct, "opening" | "text" | "start" | "addressee">,
  language: string,
): Markup | undefined {
  if (opening === undefined) return undefined;
  const said = opening.charAt(0).toLowerCase() + opening.slice(1);
  if (addressee === undefined) return inline(said, language);
  // "Reiterates its request to": what stands between belongs to it, where it is short.
  const between = text.slice(opening.length, addressee.start - start).trimEnd();
  const until = between.length <= MOST_BETWEEN ? between : " …";
  return html`${inline(said + until, language)} “${inline(addressee.text, language)}”`;
}

/** The words of an act as an editor would quote them: a part of a sentence with marks of omission. */
export function quotedWordsOf(act: CorpusAct, paragraphs: readonly CorpusParagraph[]): Markup {
  const around = paragraphs
    .find(({ id }) => id === act.paragraph)
    ?.sentences.find(({ id }) => id === act.sentence);
  const { start, end } = around === undefined ? { start: false, end: false } : cutOf(act, around);
  return html`${start ? "… " : ""}${wordsOf(act)}${end ? " …" : ""}`;
}

/** An act's first words and its last, as an editor would quote them. */
export function inMarksOfOmission(act: CorpusAct, sentence: Pick<CorpusSentence, "text" | "start">): string {
  const { start, end } = cutOf(act, sentence);
  return `${start ? "… " : ""}${bothEnds(act.text)}${end ? " …" : ""}`;
}

/** The words of an act, with its qualifiers marked. */
export function wordsOf(act: CorpusAct): Markup {
  const inside: Stretch[] = act.qualifiers
    .filter(({ start, end }) => start >= act.start && end <= act.end)
    .map(({ start, end }) => ({
      start: start - act.start,
      end: end - act.start,
      wrap: (content: Markup) => html`<span class="qualifier">${content}</span>`,
    }))
    .sort((one, other) => one.start - other.start);
  return textWithMarks(act.text, [], [inside]);
}

/** So many characters at most stand between a verb and whom it addresses: "once again upon". */
const MOST_BETWEEN = 24;

/** So much of a statement names it in a list: a line of the column, two of a narrow one. */
const MOST_WORDS = 60;

/** A statement's first words. One that is a part of a sentence is shown as one, as an editor would. */
export function firstWordsOf({ text }: Pick<CorpusAct, "text">, cut: Cut): string {
  const words = beginning(text, MOST_WORDS);
  return `${cut.start ? "… " : ""}${words}${cut.end && words === text ? " …" : ""}`;
}

/** Says where an ellipsis belongs when words are copied: an attribute, for a script. */
export function cutAway({ start, end }: Cut): Markup | string {
  return start || end ? html` data-cut="${[start ? "start" : "", end ? "end" : ""].join(" ").trim()}"` : "";
}
