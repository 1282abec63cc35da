import { html } from "hono/html";
import { LONGEST_QUERY } from "../../../../library/find-hits.ts";
import { shortName } from "../../../../words/short-name.ts";
import type { Judged } from "../../check/judging.ts";
import { verdictShown } from "../../check/verdict.ts";
import type { Markup } from "../../text/markup.ts";
import { capitalized } from "../../text/wording.ts";
import { addressFor, type Chosen, keptOf } from "./chosen.ts";
import type { Finds } from "./find-passages.ts";
import { LOOK_FIELDS, type LookField } from "./looks.ts";
import { paragraphPicker, partPicker } from "./picker.ts";

/** Words to look for, of which a text is shown the first that it has. */
const EXAMPLES = ["journalists", "developing countries", "human rights", "development"];

/** What changes when the words or their looks are chosen anew. */
const ANSWERED = "languages parts said extent kept highlight-said preview frame code";

/** The one field to find words with: a reference, a quotation, or words to search for. */
export function findForm(chosen: Chosen, finds: Finds): Markup {
  const { asked, lost, sought, passage } = chosen;
  const text = sought.text || (lost === undefined ? "" : (asked.ref ?? ""));
  const problem = lost !== undefined || finds.problem === true;
  const { judged } = sought;
  return html`<form id="find-words" action="/embed" method="get" data-live="found-said found list ${ANSWERED}">
<div class="field grows"><label for="q">Words, a reference or a quotation</label>
<textarea id="q" name="q" rows="2"${passage === undefined ? html` data-begin` : ""} dir="auto" autocomplete="off" spellcheck="false" placeholder="${examplesFrom(chosen)}, or paste what you have" aria-describedby="q-note q-said found-said"${problem ? html` aria-invalid="true"` : ""}>${text}</textarea></div>
<p class="problem" id="q-said"></p>
<div id="kept" hidden>${kept(chosen, passage?.located.address)}</div>
<p class="with-note"><button type="submit" class="first">Find</button> <span class="note" id="q-note">A quotation is sent when you press the button, as part of the page’s address, and not kept.</span></p>
</form>
<p role="status"><span id="found-said"${problem ? html` class="problem"` : ""}>${lost === undefined ? finds.said : lostShown(chosen)}</span></p>
<div id="found">${finds.list}${judged === undefined || "problem" in judged ? "" : quotationShown(chosen, judged)}</div>`;
}

/** Words and a reference that this text has. */
function examplesFrom({ open: { paragraphs } }: Chosen): string {
  const operative = paragraphs.filter(({ kind, id }) => kind === "operative" && /^\d+$/.test(id));
  const word = EXAMPLES.find((one) => paragraphs.some(({ text }) => text.includes(one)));
  const [number] = [operative[29], operative.at(-1)].flatMap((one) => one?.number ?? []);
  const reference = number === undefined ? "PP1" : `para. ${number}`;
  return word === undefined ? capitalized(reference) : `${word}, ${reference}`;
}

function quotationShown(chosen: Chosen, judged: Judged): Markup {
  const { sought, passage } = chosen;
  const next =
    passage === undefined
      ? judged.comparison.verdict === "not-found"
        ? elsewhere(chosen)
        : html`<p>No single address names all of these words. Choose a paragraph below.</p>`
      : html`<p class="to-code"><a href="#said">Take the code</a></p>`;
  return html`<section class="verdict-shown" id="found-quotation" aria-label="What was found">
${verdictShown(chosen, sought.text, judged, { isEmbedding: true })}
${next}</section>`;
}

/** Where the text does not have a quotation: other texts may, or this one says something like it. */
function elsewhere({ about, sought }: Chosen): Markup {
  const words = sought.text.trim().replace(/\s+/g, " ");
  return html`<p><a href="${about.at("/check", { quote: words })}#verdict">Look in other languages and documents</a>, or <a href="${about.at("/search", { q: words.slice(0, LONGEST_QUERY) })}">search for these words</a>.</p>`;
}

/** What the code quotes, beside what was pasted: there is no address for less than a statement. */
export function extentOf({ passage, sought: { judged } }: Chosen): string {
  if (passage === undefined || judged === undefined || "problem" in judged) return "";
  const { source } = judged.comparison;
  const quoted = passage.embedded.paragraphs.join("\n\n").trim().length;
  // A full stop that was not pasted is nothing to speak of.
  const isWider = source !== null && source.trim().length + 1 < quoted;
  return isWider
    ? `Your words stand in this ${NOUNS[passage.located.type]}. The code quotes all of it.`
    : "The code quotes these words as the source has them.";
}

const NOUNS = {
  paragraph: "paragraph",
  sentence: "sentence",
  act: "statement",
  range: "passage",
  "sentence-range": "passage",
} as const;

function lostShown(chosen: Chosen): Markup | "" {
  const { lost } = chosen;
  if (lost === undefined) return "";
  return html`${lost.problem}${
    lost.nearest === undefined
      ? ""
      : html` Did you mean <a href="${addressFor(chosen, lost.nearest)}" data-ref="${lost.nearest}">${shortName(lost.nearest)}</a>?`
  }`;
}

function kept({ asked, about }: Chosen, ref?: string): Markup {
  const all = Object.entries({ ...(ref === undefined ? {} : { ref }), ...keptOf(asked) });
  return html`${about.embeddingFields}${all.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

/** The form for the words, where they were not found by the field above, and how they look. */
export function choosingForm(chosen: Chosen): Markup {
  const { asked, problems } = chosen;
  const looks = Object.keys(keptOf({ ...asked, way: undefined })).length > 0;
  return html`<form id="choose" action="/embed" method="get" data-live="${ANSWERED}">${chosen.about.embeddingFields}
<div class="field grows"><label for="ref">Or choose from the list</label>
<div id="list">${paragraphPicker(chosen)}</div></div>
<details class="more"${(asked.part ?? "") === "" && chosen.sought.judged === undefined ? "" : html` open`}><summary>How much of it</summary>
<div id="parts">${partPicker(chosen)}</div></details>
<details class="more"${looks ? html` open` : ""}><summary>How it looks</summary>
<fieldset><legend>How it looks</legend><div class="fields looks">
${LOOK_FIELDS.map((field) => choice(field, asked[field.name] ?? "", problems[field.name]))}
<div class="field grows"><label for="highlight">Words to highlight</label>
<input id="highlight" name="highlight" type="text" value="${asked.highlight ?? ""}" autocomplete="off" aria-describedby="highlight-said">
<p class="problem" id="highlight-said">${problems.highlight ?? ""}</p></div>
</div></fieldset></details>
<button type="submit">Show</button>
</form>`;
}

function choice({ name, label, choices }: LookField, chosen: string, problem: string | undefined): Markup {
  const described = problem === undefined ? "" : html` aria-invalid="true" aria-describedby="${name}-said"`;
  return html`<div class="field"><label for="${name}">${label}</label>
<select id="${name}" name="${name}"${described}>
${choices.map(([value, words]) => html`<option value="${value}"${value === chosen ? html` selected` : ""}>${words}</option>\n`)}</select>
${problem === undefined ? "" : html`<p class="problem" id="${name}-said">${problem}</p>`}</div>
`;
}
