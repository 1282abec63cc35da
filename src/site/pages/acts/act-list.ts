import { html } from "hono/html";
import type { Actor } from "../../../model/actor.ts";
import type { CorpusAct, CorpusTheme } from "../../../model/corpus.ts";
import type { Span } from "../../../model/footnote.ts";
import { DERIVED, KIND_WORDS, QUALIFIER_NAMES } from "../../../words/act-names.ts";
import { shortName } from "../../../words/short-name.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";
import { inline, type Stretch, spokenIn, textWithMarks } from "../text/text-with-marks.ts";
import { separated } from "../text/wording.ts";
import { signOf } from "./act-signs.ts";

/** What a list of acts needs to know besides the acts. */
export interface ActsShown {
  /** The document that they are of. */
  about: AboutDocument;
  themes: readonly Pick<CorpusTheme, "id" | "label">[];
  actors: readonly Pick<Actor, "id" | "label">[];
  /** A theme that the page is about: it is not named again beside each act. */
  but?: string;
}

/** Acts as a list, each with its sign, its words and where they stand, what bounds it, and its themes. */
export function actList(acts: readonly CorpusAct[], shown: ActsShown): Markup {
  return html`<ul class="acts">
${acts.map((act) => html`<li class="act">${actShown(act, shown)}</li>\n`)}</ul>`;
}

/** One act. */
export function actShown(act: CorpusAct, { about, themes, actors, but }: ActsShown): Markup {
  const other = act.themes.filter(({ id }) => id !== but);
  return html`<p class="act-head">${signOf(act)} <a href="${about.page(act.id)}">${shortName(act.id)}</a> <span class="kind">${done(act, actors, about)}</span>${markIfDerived(act)}</p>
<p class="act-words"${spokenIn(about.language)}>${wordsOf(act)}</p>
${bounds(act, about)}${
  other.length === 0
    ? ""
    : html`<p class="act-themes"><span>On</span> ${separated(other.map(({ id }) => html`<a href="${about.at(`/themes/${id}`)}">${themes.find((theme) => theme.id === id)?.label ?? id}</a>`))}</p>`
}`;
}

/** Says beside an act that a machine derived it, and nobody read it. */
export function markIfDerived({ derived }: Pick<CorpusAct, "derived">): Markup | string {
  return derived === true ? html` <span class="derived">${DERIVED}</span>` : "";
}

/** What an act does: "promises", "calls on States". Who acts is said where it isn't the text's "we", or the body's. */
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

/** The words of an act, with the phrases marked that soften or bound it. */
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

/** What softens or bounds an act, in words: by which phrase, and in which way. */
function bounds(act: CorpusAct, { language }: AboutDocument): Markup | string {
  const { qualifiers } = act;
  if (qualifiers.length === 0) return "";
  const phrases = qualifiers.map(
    (one) => html`“${inline(one.text, language)}” (${QUALIFIER_NAMES[one.kind]}${placeOf(one, act)})`,
  );
  return html`<p class="act-bounds">Bounded by ${separated(phrases)}</p>\n`;
}

/** Where a phrase stands that bounds an act from outside of its words. */
function placeOf(phrase: Span, act: Span): string {
  if (phrase.start >= act.end) return ", later in the sentence";
  return phrase.end <= act.start ? ", earlier in the sentence" : "";
}
