import { html, raw } from "hono/html";
import { elementOf, type Quoted, withScript } from "../../../copying/snippet.ts";
import { actsIn } from "../../../library/text-parts.ts";
import type { ActKind } from "../../../model/act.ts";
import type { Corpus } from "../../../model/corpus.ts";
import { cite } from "../../../quote/cite.ts";
import { resolutionNumber } from "../../../quote/citing/style.ts";
import { firmnessOf } from "../../../words/act-names.ts";
import { aboutDocument } from "../../pages/about/about-document.ts";
import { type BuiltPage, ORIGIN } from "../../pages/layout/built-page.ts";
import { firstInCorpus } from "../first-in-corpus.ts";

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
/** Paragraphs that speak for themselves; where the document has none of these numbers, its first. */
const QUOTED = "16";
const REQUESTED = "8";

/**
 * `/`: what this is, a live quotation, the snippet to copy, and one request with its answer.
 *
 * @param configured the id of the deployment's first document, where the configuration names one
 */
export function homePage(corpus: Corpus, configured?: string): BuiltPage {
  const { entry, language, paragraphs } = firstInCorpus(corpus, configured);
  const about = aboutDocument(entry, language, entry.id);
  const find = (wanted: string) => {
    const found = paragraphs.find(({ id }) => id === wanted) ?? paragraphs[0];
    if (found === undefined) throw new Error(`the home page quotes ${entry.id}, which has no text`);
    return { id: found.id, text: found.text, citation: cite(entry, found.id, ORIGIN) };
  };
  const quoted = find(QUOTED);
  const { id, text, citation } = find(REQUESTED);
  const { preamble, operative } = entry.counts;
  const acts = actsIn(paragraphs).filter(({ derived }) => derived !== true);
  // What people call it says more than its symbol.
  const known = entry.names?.en?.own.find((name) => /^\p{Ll}/u.test(name));
  const subject = known === undefined ? about.name : `the ${known}`;
  const count = (kind: ActKind) => acts.filter((act) => act.kind === kind).length;
  const firm = acts.filter((act) => act.kind === "commitment" && firmnessOf(act) === 0).length;
  const origin = ORIGIN;
  const embedded: Quoted = {
    document: entry.id,
    address: quoted.id,
    citation: quoted.citation,
    paragraphs: [quoted.text],
    language,
  };
  const element = elementOf(embedded);
  return {
    path: "/",
    title: `Common Commitment: quote ${subject}, and quote it right`,
    description: `Resolution ${resolutionNumber(entry.symbol)}, ${entry.title}: read it, quote any paragraph or sentence of it on your own page, or ask for it as JSON.`,
    widgets: true,
    hasSearch: true,
    main: html`
<h1>Quote ${subject}, and quote it right</h1>
<p class="lead">In ${MONTH.format(new Date(entry.adopted))} the United Nations adopted ${known === undefined ? subject : `${subject}, ${about.name}`}:
${preamble === 0 ? "" : `${preamble} paragraphs of preamble and `}${operative} numbered ones. Here anyone can read it, ask for any
paragraph or sentence of it as data, and show it on a page of their own, word for word and with its citation.</p>
${
  acts.length === 0
    ? ""
    : html`<p>It makes <a href="/map">${count("commitment")} commitments</a>, ${firm} of them without a qualifier such as “where
appropriate”; it calls on others ${count("call")} times, and recognizes ${count("recognition")} things.</p>`
}

<form class="fields" action="/search" method="get" role="search">
<div class="field grows"><label for="q">Search ${about.called}</label>
<input id="q" name="q" type="search" required autocomplete="off"></div>
<button type="submit">Search</button>
</form>
<ul class="ways-in">
<li><a href="/${entry.id}">Read</a> the whole text, each sentence with an address of its own.</li>
<li><a href="/themes">Themes</a>: what is promised on each, and how firmly.</li>
<li><a href="/map">The map</a>: all of it on one screen.</li>
<li><a href="/check">Check a quotation</a>: does the text say so, word for word?</li>
<li><a href="/embed">Embed a quotation</a>: choose the words, copy the code.</li>
</ul>

<section aria-labelledby="live">
<h2 id="live">A quotation, live</h2>
${raw(element)}
</section>

<section aria-labelledby="embed">
<h2 id="embed">Show it on your page</h2>
<p>Paste these lines where the quotation should stand. Any address will do: <code>16</code>, <code>16.2</code> (a
sentence), <code>16-18</code>, <code>preamble-7</code>. <a href="/embed?ref=${quoted.id}">Choose another, and how it looks</a>.</p>
<div class="sample"><pre tabindex="0" data-copy="Copy snippet"><code>${withScript(origin, element)}</code></pre></div>
</section>

<section aria-labelledby="ask">
<h2 id="ask">Ask for it</h2>
<p>The API is public and needs no key. One request, and its answer:</p>
<div class="sample"><pre tabindex="0" data-copy="Copy request"><code>curl '${origin}/v1/${entry.id}/paragraphs/${id}?fields=id,text,citation'</code></pre>
<pre tabindex="0"><code>${JSON.stringify({ id, text, citation })}</code></pre></div>
<p><a href="/v1">Start at <code>/v1</code></a>, or take the <a href="/openapi.json">OpenAPI document</a>.</p>
</section>
`,
  };
}
