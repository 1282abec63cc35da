import { html } from "hono/html";
import { paragraphOf } from "../../../../library/in-passage.ts";
import { partsOf } from "../../../../library/text-parts.ts";
import type { CorpusAct, CorpusParagraph, CorpusSentence } from "../../../../model/corpus.ts";
import { ordinal } from "../../../../quote/cite.ts";
import { KIND_WORDS } from "../../../../words/act-names.ts";
import { numberShown } from "../../../../words/paragraph-number.ts";
import { signOf } from "../../acts/act-signs.ts";
import { inMarksOfOmission, openingOf } from "../../acts/act-words.ts";
import { qualifiedBy } from "../../acts/qualified.ts";
import { unitRow } from "../../acts/unit-row.ts";
import type { Markup } from "../../text/markup.ts";
import { nameOf } from "../../text/passage-names.ts";
import { beginning, bothEnds, spokenIn } from "../../text/text-with-marks.ts";
import { capitalized } from "../../text/wording.ts";
import type { Chosen } from "./chosen.ts";

/** All paragraphs to choose from, by section, each with how it begins. */
export function paragraphPicker({ open, about, passage }: Chosen): Markup {
  const located = passage?.located;
  const chosen = located === undefined ? "" : (paragraphOf(located)?.id ?? located.address);
  const parts = partsOf({ entry: about.entry, paragraphs: open.paragraphs });
  const listed = parts.flatMap(({ address, paragraphs }) => [address, ...paragraphs.map(({ id }) => id)]);
  const option = (value: string, label: string) =>
    html`<option value="${value}"${value === chosen ? html` selected` : ""}>${label}</option>\n`;
  return html`<select id="ref" name="ref">
${option("", "Choose a paragraph")}${located === undefined || listed.includes(chosen) ? "" : option(chosen, nameOf(located))}
${parts.map(
  ({ address: whole, title, paragraphs }) => html`<optgroup label="${title}"${spokenIn(about.language)}>
${paragraphs.length === 1 ? "" : option(whole, `All of it: ${paragraphs.length} paragraphs`)}${paragraphs.map((one) => option(one.id, `${numberShown(one, about.language)}. ${beginning(one.text, 70)}`))}</optgroup>\n`,
)}</select>`;
}

/** How much of a paragraph there is to choose: all of it, a sentence, an act. */
export function partPicker({ passage, about: { language } }: Chosen): Markup | "" {
  const located = passage?.located;
  const paragraph = located && paragraphOf(located);
  if (located === undefined || paragraph === undefined) return "";
  const parts = choicesOf(paragraph, language);
  const isListed = parts.some(({ address }) => address === located.address);
  if (parts.length === 1 && isListed) return "";
  const radio = (address: string, label: Markup, words: string, level: string) =>
    html`<li class="of-${level}"><label><input type="radio" name="part" id="part-${address.replace(/[^\w-]/g, "-")}" value="${address}"${
      address === located.address ? html` checked` : ""
    }> <span><span class="part-words"${spokenIn(language)}>${level === "act" ? words : bothEnds(words)}</span> <span class="part-name">${label}</span></span></label></li>\n`;
  return html`<fieldset class="parts"><legend>How much of it</legend>
<ul>
${isListed ? "" : radio(located.address, html`${nameOf(located)}`, passage?.embedded.paragraphs.join(" ") ?? "", "whole")}${parts.map(({ address, label, words, level }) => radio(address, label, words, level))}</ul></fieldset>`;
}

interface Part {
  address: string;
  label: Markup;
  /** As an editor would quote them: a part of a sentence with marks of omission. */
  words: string;
  level: "whole" | "sentence" | "act";
}

/** The paragraph, its sentences where there are several, and the acts that are not the whole of their sentence. */
function choicesOf({ id, text, sentences }: CorpusParagraph, language: string): Part[] {
  const isOne = sentences.length === 1;
  const wholeSaid = isOne
    ? saidByAll(sentences[0], language)
    : html` ${unitRow(sentences.flatMap(({ acts }) => acts))}`;
  return [
    { address: id, label: html`The whole paragraph${wholeSaid}`, words: text, level: "whole" },
    ...sentences.flatMap((sentence, index): Part[] => [
      ...(isOne
        ? []
        : [
            {
              address: sentence.id,
              label: html`${capitalized(ordinal(index + 1))} sentence${saidByAll(sentence, language)}`,
              words: sentence.text,
              level: "sentence" as const,
            },
          ]),
      ...sentence.acts
        .filter((act) => !isAllOf(act, sentence))
        .map((act) => ({
          address: act.id,
          label: html`${signOf(act)} It ${whatItDoes(act, language)}`,
          words: inMarksOfOmission(act, sentence),
          level: "act" as const,
        })),
    ]),
  ];
}

/** Whether a statement is its whole sentence, but for the full stop. */
function isAllOf(act: CorpusAct, { text }: CorpusSentence): boolean {
  return act.end - act.start >= text.length - 1;
}

/** ". ■ It commits, with two qualifiers: …", of a sentence that is one statement, which is not offered once more beneath it. */
function saidByAll(sentence: CorpusSentence | undefined, language: string): Markup | "" {
  const all = sentence?.acts.filter((act) => isAllOf(act, sentence)) ?? [];
  return all.length === 0
    ? ""
    : html`. ${all.map((act) => html`${signOf(act)} It ${whatItDoes(act, language)}`)}`;
}

function whatItDoes(act: CorpusAct, language: string): Markup {
  const isFirmnessKnown = act.kind === "commitment" && act.derived !== true;
  return html`${openingOf(act, language) ?? KIND_WORDS[act.kind].verb}${isFirmnessKnown ? `, ${qualifiedBy(act)}` : ""}`;
}
