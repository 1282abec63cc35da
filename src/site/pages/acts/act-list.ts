import { html } from "hono/html";
import { cutOf } from "../../../library/in-passage.ts";
import type { Actor } from "../../../model/actor.ts";
import type { CorpusAct, CorpusParagraph, CorpusTheme } from "../../../model/corpus.ts";
import type { Span } from "../../../model/footnote.ts";
import { ordinal } from "../../../quote/cite.ts";
import { DERIVED, firmnessSaid, KIND_WORDS, QUALIFIER_NAMES } from "../../../words/act-names.ts";
import { OMISSION } from "../../../words/cut-short.ts";
import { shortName } from "../../../words/short-name.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";
import { inline, type Stretch, spokenIn, textWithMarks } from "../text/text-with-marks.ts";
import { capitalized, nounOf, separated } from "../text/wording.ts";
import { signOf } from "./act-signs.ts";

/** What a list of acts needs to know besides the acts. */
export interface ActsShown {
  /** The document that they are of. */
  about: AboutDocument;
  themes: readonly Pick<CorpusTheme, "id" | "label">[];
  actors: readonly Pick<Actor, "id" | "label">[];
  /** A theme that the page is about: it is not named again beside each act. */
  but?: string;
  /** The paragraphs that they stand in: what is left out of a sentence is shown by ellipses. */
  paragraphs?: readonly CorpusParagraph[];
}

/** Acts as a list: the words of each, then its sign with what it does and where it stands, its qualifiers and its themes. */
export function actList(acts: readonly CorpusAct[], shown: ActsShown): Markup {
  return html`<ul class="acts">
${acts.map((act) => html`<li class="act">${actShown(act, shown)}</li>\n`)}</ul>`;
}

/** One act. */
export function actShown(act: CorpusAct, shown: ActsShown): Markup {
  const { about, themes, actors, but } = shown;
  const other = act.themes.filter(({ id }) => id !== but);
  const said = act.derived === true ? "" : firmnessSaid(act);
  return html`<p class="act-words"${spokenIn(about.language)}>${asQuoted(act, shown.paragraphs)}</p>
<p class="act-head">${signOf(act)} <span class="kind">${done(act, actors, about)}${said === "" ? "" : `, ${said}`}</span>${markIfDerived(act)} · <a href="${about.page(act.id)}">${placeOfAct(act.id)}</a></p>
${qualifiersOf(act, about)}${
  other.length === 0
    ? ""
    : html`<p class="act-themes"><span>On</span> ${separated(other.map(({ id }) => html`<a href="${about.at(`/themes/${id}`)}">${themes.find((theme) => theme.id === id)?.label ?? id}</a>`))}</p>`
}`;
}

/** Where an act stands, as running text has it: "para. 16, second sentence". */
export function placeOfAct(address: string): string {
  const [, around = address, sentence] = /^(.+)\.(\d+)[a-z]*$/.exec(address) ?? [];
  const name = shortName(around);
  const place = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return sentence === undefined ? place : `${place}, ${ordinal(Number(sentence))} sentence`;
}

/** The words of an act as an editor quotes them: with ellipses for what the sentence says besides, else with its full stop. */
function asQuoted(act: CorpusAct, paragraphs: ActsShown["paragraphs"] = []): Markup {
  const paragraph = paragraphs.find(({ id }) => id === act.paragraph);
  const sentence = paragraph?.sentences.find(({ start, end }) => act.start >= start && act.end <= end);
  if (sentence === undefined) return wordsOf(act);
  const cut = cutOf(act, sentence);
  const rest = sentence.text.slice(act.end - sentence.start).trim();
  return html`${cut.start ? `${OMISSION} ` : ""}${wordsOf(act)}${cut.end ? ` ${OMISSION}` : rest}`;
}

/** Says beside an act that a machine derived it, and nobody read it. */
export function markIfDerived({ derived }: Pick<CorpusAct, "derived">): Markup | string {
  return derived === true ? html` <span class="derived">${DERIVED}</span>` : "";
}

/** What an act does: "commits", "calls on States". Who acts is said where it isn't the text's "we", or the body's. */
function done(
  { kind, actor, addressees, addressee }: CorpusAct,
  actors: ActsShown["actors"],
  { entry, language }: AboutDocument,
): Markup {
  const label = (id: string) => actors.find((one) => one.id === id)?.label ?? id;
  const who = actor === "states" || actor === entry.body ? "" : `${label(actor)} `;
  if (kind === "call" && addressee !== undefined)
    return html`${who}${KIND_WORDS.call.verb} “${inline(addressee.text, language)}”`;
  const whom = kind === "call" && addressees.length > 0 ? ` ${addressees.map(label).join(", ")}` : "";
  return html`${who}${kind === "call" && whom === "" ? "calls" : KIND_WORDS[kind].verb}${whom}`;
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

/** By which phrases an act is qualified, and in which way. */
function qualifiersOf(act: CorpusAct, { language }: AboutDocument): Markup | string {
  const { qualifiers } = act;
  if (qualifiers.length === 0) return "";
  const phrases = qualifiers.map(
    (one) => html`“${inline(one.text, language)}” (${QUALIFIER_NAMES[one.kind]}${placeOf(one, act)})`,
  );
  return html`<p class="act-bounds">${capitalized(nounOf(qualifiers.length, "qualifier"))}: ${separated(phrases)}</p>\n`;
}

/** Where a phrase stands that qualifies an act from outside of its words. */
function placeOf(phrase: Span, act: Span): string {
  if (phrase.start >= act.end) return ", later in the sentence";
  return phrase.end <= act.start ? ", earlier in the sentence" : "";
}
