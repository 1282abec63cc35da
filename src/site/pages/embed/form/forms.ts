import { html } from "hono/html";
import { shortName } from "../../../../words/short-name.ts";
import { verdictShown } from "../../check/verdict.ts";
import type { Markup } from "../../text/markup.ts";
import { nameOf } from "../../text/passage-names.ts";
import { addressFor, type Chosen, keptOf } from "./chosen.ts";
import type { Finds } from "./find-passages.ts";
import { LOOK_FIELDS, type LookField } from "./looks.ts";
import { paragraphPicker, partPicker } from "./picker.ts";

/** What changes when the words or their looks are chosen anew. */
const ANSWERED = "parts said kept-for-search kept-for-quote highlight-said preview frame code more-code";

/** The ways to find words: search, and a quotation that somebody has. */
export function findForms(chosen: Chosen, finds: Finds): Markup {
  const { asked, lost, judged, passage } = chosen;
  const isNew = passage === undefined;
  const q = asked.q?.trim() || (lost === undefined ? "" : (asked.ref ?? ""));
  const problem = lost !== undefined || finds.problem === true;
  return html`<div class="ways">
<details${isNew || q !== "" ? html` open` : ""}><summary>Search</summary>
<form action="/embed" method="get" data-live="found-said found">
<div class="fields"><div class="field grows"><label for="q">Words, or a reference such as “para. 16”</label>
<input id="q" name="q" type="search" value="${q}" autocomplete="off" spellcheck="false"${problem ? html` aria-invalid="true" aria-describedby="found-said"` : ""}></div>
<button type="submit">Search</button></div>
<div id="kept-for-search" hidden>${kept(chosen, passage?.located.address)}</div>
</form>
<p role="status"><span id="found-said"${problem ? html` class="problem"` : ""}>${lost === undefined ? finds.said : lostShown(chosen)}</span></p>
<div id="found">${finds.list}</div>
</details>
<details${isNew || judged !== undefined ? html` open` : ""}><summary>Paste a quotation</summary>
<form id="quote-form" action="/embed" method="get">
<div class="field grows"><label for="quote">Quotation to find</label>
<textarea id="quote" name="quote" rows="4" required${judged !== undefined && "problem" in judged ? html` aria-invalid="true"` : ""} aria-describedby="quote-note quote-said">${asked.quote ?? ""}</textarea></div>
<p class="note" id="quote-note">It is sent when you press the button, as part of the page’s address, and not kept.</p>
<p class="problem" id="quote-said">${judged !== undefined && "problem" in judged ? judged.problem : ""}</p>
<div id="kept-for-quote" hidden>${kept(chosen)}</div>
<button type="submit">Find it</button>
</form>
${judged === undefined || "problem" in judged ? "" : quotationShown(chosen, judged)}
</details>
</div>`;
}

function quotationShown(
  chosen: Chosen,
  judged: Exclude<Chosen["judged"], undefined | { problem: string }>,
): Markup {
  const { asked, passage } = chosen;
  const next =
    passage === undefined
      ? judged.comparison.verdict === "not-found"
        ? ""
        : html`<p>The passage runs from the preamble into the first paragraph, and no single address names that. Choose one of the two below.</p>`
      : html`<p><a class="button first" href="#code">Take the code</a> It quotes ${nameOf(passage.located)}, in the source’s own words.</p>`;
  return html`<section class="verdict-shown" id="found-quotation" aria-label="What was found">
${verdictShown(chosen, asked.quote ?? "", judged)}
${next}</section>`;
}

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

/** The form for the words and how they look. */
export function choosingForm(chosen: Chosen): Markup {
  const { asked, problems } = chosen;
  return html`<form id="choose" action="/embed" method="get" data-live="${ANSWERED}">${chosen.about.embeddingFields}
<div class="field grows"><label for="ref">Or choose from the list</label>
${paragraphPicker(chosen)}</div>
<div id="parts">${partPicker(chosen)}</div>
<h2 id="looks">How it looks</h2>
<div class="fields looks">
${LOOK_FIELDS.map((field) => choice(field, asked[field.name] ?? "", problems[field.name]))}
<div class="field grows"><label for="highlight">Words to highlight</label>
<input id="highlight" name="highlight" type="text" value="${asked.highlight ?? ""}" autocomplete="off" aria-describedby="highlight-said">
<p class="problem" id="highlight-said">${problems.highlight ?? ""}</p></div>
</div>
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
