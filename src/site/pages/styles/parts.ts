import { html } from "hono/html";
import { ACT_KINDS } from "../../../model/act-kinds.ts";
import { CHECK_LABELS } from "../../../words/en-checking.ts";
import { howAltered } from "../../../words/how-altered.ts";
import { legend } from "../acts/act-signs.ts";
import { derivedNote } from "../acts/derived.ts";
import { difference } from "../check/difference.ts";
import { saidInAWord } from "../check/verdict-head.ts";
import type { Markup } from "../text/markup.ts";

const SIZES = [
  ["size-3", "33 px, 28 on phones: the title of every page"],
  ["size-2", "23 px: a section, and words that are quoted large"],
  ["size-1", "19 px: what stands in a section, leads, and the text’s own words"],
  ["size", "16 px: what we say"],
  ["size-small", "14 px: what stands beside"],
] as const;

const COLOURS = [
  ["paper", "what we write on"],
  ["sheet", "what is set apart"],
  ["ink", "words"],
  ["faint", "words that stand back"],
  ["rule", "lines"],
  ["control", "edges of controls"],
  ["accent", "links, the rule of a quotation, what is chosen"],
  ["mark", "words that are meant"],
  ["commitment", "commitments"],
  ["call", "calls, qualifiers, what is wrong"],
  ["recognition", "recognitions"],
  ["decision", "decisions"],
] as const;

/** The steps of type. */
export function typeSteps(): Markup {
  return html`<ul class="type-steps">${SIZES.map(([name, use]) => html`<li class="${name}">${use} <code>--${name}</code></li>\n`)}</ul>`;
}

/** The colours of the reader's scheme. */
export function colours(): Markup {
  return html`<ul class="swatches">${COLOURS.map(([name, use]) => html`<li><span class="swatch ${name}"></span><code>--${name}</code> ${use}</li>\n`)}</ul>`;
}

/** Buttons in their three kinds, and what people type into. */
export function controls(): Markup {
  return html`<div class="fields"><button type="button" class="first">What the page is for</button> <button type="button">Beside it</button>
<button type="button" class="small">Small</button> <button type="button" disabled>Not now</button> <a class="button" href="#controls">A link</a></div>
<div class="fields"><div class="field"><label for="words">Words</label><input id="words" placeholder="whistle-blowers, para. 30"></div>
<div class="field"><label for="wrong">Wrong</label><input id="wrong" value="para. 99" aria-invalid="true" aria-describedby="why"><span class="problem" id="why">There is no paragraph 99. The last is 86.</span></div>
<div class="field"><label for="kind">Kind</label><select id="kind"><option>commitments</option><option>calls</option></select></div></div>
<div class="fields"><label><input type="checkbox" checked> Chosen</label> <label><input type="checkbox"> Not chosen</label>
<label><input type="radio" name="one" checked> This</label> <label><input type="radio" name="one"> Or that</label></div>
<ul class="chips"><li><a class="chip" href="#controls" aria-current="true">Chosen</a></li><li><a class="chip" href="#controls">Not chosen</a></li>
<li><a class="chip" href="#controls">A theme whose name is so long that it takes all of a narrow window, and more than one line of it</a></li></ul>
<details><summary>More of it</summary><p>What was folded away.</p></details>`;
}

/** What the signs mean. */
export function signs(): Markup {
  return legend(ACT_KINDS);
}

/** What is said of a quotation, in each case, and notes. */
export function verdicts(): Markup {
  const diff = [
    { op: "same" as const, source: "We will ", quote: "We will " },
    { op: "missing" as const, source: "strive to " },
    { op: "same" as const, source: "provide", quote: "provide" },
  ];
  return html`${saidInAWord("exact")}
${saidInAWord("abridged")}
${saidInAWord("altered", howAltered(diff, CHECK_LABELS))}
${saidInAWord("not-found")}
<blockquote class="quotation"><p class="difference">${difference(diff)}</p></blockquote>
<p class="note">A note stands back.</p>
${derivedNote([{ derived: true }])}<p class="problem">What is wrong, and what to do about it.</p>`;
}

/** A table, a sample of code, a short one and a long one, and what stands where there is nothing. */
export function others(origin: string): Markup {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join("\n");
  return html`<table><caption>A table</caption><thead><tr><th scope="col">Kind</th><th scope="col">Says</th></tr></thead>
<tbody><tr><th scope="row">Commitment</th><td>commits</td></tr><tr><th scope="row">Call</th><td>calls on</td></tr></tbody></table>
<div class="sample"><pre tabindex="0" data-copy="Copy"><code>curl '${origin}/v1'</code></pre></div>
<div class="sample"><pre tabindex="0" data-copy="Copy"><code>${lines}</code></pre></div>
<p>Nothing fits all of these filters. <a href="#others">Remove all filters</a></p>`;
}
