import { html } from "hono/html";
import { cutOf } from "../../../library/in-passage.ts";
import type { CorpusAct, CorpusParagraph } from "../../../model/corpus.ts";
import { densityOf, KIND_WORDS } from "../../../words/act-names.ts";
import { DEEDS } from "../../../words/deeds.ts";
import { signOf } from "../acts/act-signs.ts";
import { cutAway, firstWordsOf, markIfDerived, openingOf } from "../acts/act-words.ts";
import { inWords, wordsOfQualifiers } from "../acts/qualified.ts";
import type { Markup } from "../text/markup.ts";
import { inline } from "../text/text-with-marks.ts";
import type { Shown } from "./on-paragraph.ts";

/**
 * A statement under the passage that it stands in: its first words, which lead to its page, how firm it is, and a button
 * that copies it alone, as its own page does: a part of a sentence with marks of omission, cited by its sentence.
 */
export function statementRow(
  act: CorpusAct,
  { sentences }: Pick<CorpusParagraph, "sentences">,
  shown: Shown,
): Markup {
  const { open, about } = shown;
  const sentence = sentences.find(({ id }) => id === act.sentence);
  const cut = sentence === undefined ? { start: false, end: false } : cutOf(act, sentence);
  const citation = open.by.cite(act.id);
  const id = `says-${act.id}`;
  return html`<li class="${act.kind} ${firmOrQualified(act)}">${signOf(act)} <span class="line" id="${id}"><a href="${about.page(act.id)}">“${inline(firstWordsOf(act, cut), about.language)}”</a>: ${whatItDoes(act, shown)}${markIfDerived(act)}</span> <button type="button" class="small" data-quote data-words="${act.text}"${cutAway(cut)} data-citation="${citation.text}" data-url="${new URL(about.page(act.id), citation.url).href}" aria-describedby="${id}">${DEEDS.copyStatement}</button></li>
`;
}

/** By which of them the page's switch tells commitments apart. */
export function firmOrQualified(act: CorpusAct): "firm" | "qualified" | "" {
  if (act.kind !== "commitment" || act.derived === true) return "";
  return densityOf(act) === "filled" ? "firm" : "qualified";
}

/** "no qualifier", "calls on the Office, one qualifier (“strive to”)"; who acts is said where it isn't the text's "we", or the body's. */
function whatItDoes(act: CorpusAct, { about, actors }: Shown): Markup {
  const { kind, actor, addressee, addressees, derived, qualifiers } = act;
  const label = (id: string) => actors.find((one) => one.id === id)?.label ?? id;
  const by = actor === "states" || actor === about.entry.body ? "" : `, by ${label(actor)}`;
  const isFirmnessKnown = kind === "commitment" && derived !== true;
  if (isFirmnessKnown) return html`<span class="unseen">commits, </span>${soManyQualifiers(act)}${by}`;
  const how = `${qualifiers.length === 0 ? "" : `, ${soManyQualifiers(act)}`}${by}`;
  const opening = openingOf(act, about.language);
  if (opening !== undefined) return html`${opening}${how}`;
  const { verb } = KIND_WORDS[kind];
  if (kind === "call" && addressee !== undefined)
    return html`${verb} “${inline(addressee.text, about.language)}”${how}`;
  const whom = addressees.map(label).join(", ");
  if (kind === "call") return html`${whom === "" ? "calls" : `${verb} ${whom}`}${how}`;
  return html`${verb}${how}`;
}

/** "no qualifier", "two qualifiers (“strive to”, “as appropriate”)" */
function soManyQualifiers(act: CorpusAct): string {
  const { length } = act.qualifiers;
  if (length === 0) return "no qualifier";
  return `${inWords(length)} ${length === 1 ? "qualifier" : "qualifiers"} (${wordsOfQualifiers(act)})`;
}
