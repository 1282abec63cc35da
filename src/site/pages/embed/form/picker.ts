import { html } from "hono/html";
import { paragraphOf } from "../../../../library/in-passage.ts";
import { partsOf } from "../../../../library/text-parts.ts";
import type { CorpusParagraph } from "../../../../model/corpus.ts";
import { ordinal } from "../../../../quote/cite.ts";
import { KIND_WORDS } from "../../../../words/act-names.ts";
import { numberShown } from "../../../../words/paragraph-number.ts";
import { signOf } from "../../acts/act-signs.ts";
import { openingOf } from "../../acts/act-words.ts";
import { qualifiedBy } from "../../acts/qualified.ts";
import type { Markup } from "../../text/markup.ts";
import { nameOf } from "../../text/passage-names.ts";
import { beginning, spokenIn } from "../../text/text-with-marks.ts";
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
    }> <span><span class="part-words"${spokenIn(language)}>${bothEnds(words)}</span> <span class="part-name">${label}</span></span></label></li>\n`;
  return html`<fieldset class="parts"><legend>How much of it</legend>
<ul>
${isListed ? "" : radio(located.address, html`${nameOf(located)}`, passage?.embedded.paragraphs.join(" ") ?? "", "whole")}${parts.map(({ address, label, words, level }) => radio(address, label, words, level))}</ul></fieldset>`;
}

interface Part {
  address: string;
  label: Markup;
  words: string;
  level: "whole" | "sentence" | "act";
}

/** The paragraph, its sentences where there are several, and the acts that are not the whole of their sentence. */
function choicesOf({ id, text, sentences }: CorpusParagraph, language: string): Part[] {
  const whole: Part = { address: id, label: html`The whole paragraph`, words: text, level: "whole" };
  return [
    whole,
    ...sentences.flatMap((sentence, index): Part[] => [
      ...(sentences.length === 1
        ? []
        : [
            {
              address: sentence.id,
              label: html`${capitalized(ordinal(index + 1))} sentence`,
              words: sentence.text,
              level: "sentence" as const,
            },
          ]),
      ...sentence.acts
        .filter((act) => act.end - act.start < sentence.text.length - 1)
        .map((act) => ({
          address: act.id,
          label: html`${signOf(act)} It ${openingOf(act, language) ?? KIND_WORDS[act.kind].verb}${act.kind === "commitment" && act.derived !== true ? `, ${qualifiedBy(act)}` : ""}`,
          words: act.text,
          level: "act" as const,
        })),
    ]),
  ];
}

/** So many characters of a part's beginning and of its end are shown: parts that begin alike end otherwise. */
const BEGINNING = 70;
const END = 45;

function bothEnds(words: string): string {
  if (words.length <= BEGINNING + END) return words;
  const space = words.indexOf(" ", words.length - END);
  // What has no spaces is cut anywhere.
  return `${beginning(words, BEGINNING)} ${words.slice(space === -1 ? words.length - END : space + 1)}`;
}
