import { html, raw } from "hono/html";
import { widgetSnippet } from "../../../copying/snippet.ts";
import type { Corpus } from "../../../model/corpus.ts";
import { cite } from "../../../quote/cite.ts";
import { type BuiltPage, ORIGIN } from "../../pages/layout/built-page.ts";
import { firstInCorpus } from "../first-in-corpus.ts";

/** What a doc comment says of something: a row of the reference. */
interface Row {
  name: string;
  description?: string;
  type?: { text: string };
}

/** An element, as its manifest has it. */
export interface GalleryElement {
  tagName: string;
  summary?: string;
  description?: string;
  attributes: Row[];
  slots: Row[];
  events: Row[];
  cssParts: Row[];
  cssProperties: Row[];
}

interface Example {
  title: string;
  /** The HTML that is shown, and that works. */
  code: string;
  /** What keeps the room that it will take, in gallery.css; nothing moves when it comes. */
  kind?: string;
}

/** The elements in the order in which people need them, and what each does. */
const IN_A_WORD: Readonly<Record<string, string>> = {
  "commitment-quote": "quotes",
  "commitment-cite": "cites in a line",
  "commitment-list": "lists what is promised",
  "commitment-check": "checks a quotation",
  "commitment-lineage": "says where words come from",
};
const ORDER = Object.keys(IN_A_WORD);

/** `/widgets`: every element, live beside its code, and what can be written into it. */
export function galleryPage(corpus: Corpus, elements: readonly GalleryElement[]): BuiltPage {
  const { entry, language, paragraph } = firstInCorpus(corpus);
  const text = (id: string) => paragraph(id).text;
  const quoted = (id: string, attributes: string, words = text(id)) => {
    const url = `/${entry.id}/${id}`;
    const cited = cite(entry, id, ORIGIN).text;
    return `<commitment-quote ref="${id}"${attributes}><blockquote><p>${words}</p></blockquote>\n<p><a href="${url}">${cited}</a></p></commitment-quote>`;
  };
  const examples: Record<string, Example[]> = {
    "commitment-quote": [
      { title: "A paragraph, verified", kind: "verified", code: quoted("8", "") },
      {
        title: "Words that were altered",
        kind: "judged",
        code: quoted("31", "", text("31").replace("strive to ", "")),
      },
      {
        title: "Words highlighted, cited as APA has it",
        kind: "cited",
        code: quoted("14", ' highlight="positive role" cite-style="apa"'),
      },
      {
        title: "With a footnote",
        kind: "noted",
        // With the words inside, which are compared: what has none has nothing that could be verified.
        code: quoted("27", ""),
      },
      { title: "Plain", code: quoted("14", ' layout="plain"') },
      {
        title: "In a line",
        kind: "in-line",
        code: `<p>The text says <commitment-quote ref="14" layout="inline">so</commitment-quote>, no more.</p>`,
      },
      {
        title: "Light and dark, whatever the page",
        kind: "both",
        code: `${quoted("14", ' scheme="light"')}\n${quoted("14", ' scheme="dark"')}`,
      },
      {
        title: "Labels in the other official languages",
        kind: "without-words",
        code: ["ar", "zh", "fr", "ru", "es"]
          .map((lang) => `<commitment-quote ref="14" lang="${lang}"></commitment-quote>`)
          .join("\n"),
      },
      {
        title: "A passage that is not there",
        kind: "refused",
        code: '<commitment-quote ref="87">Your own words stay.</commitment-quote>',
      },
      {
        title: "A source that can’t be reached",
        kind: "refused",
        code: '<commitment-quote ref="16" api="about:blank">Your own words stay.</commitment-quote>',
      },
    ],
    "commitment-cite": [
      {
        title: "A reference with a card",
        code: `<p>Owners are to be known (<commitment-cite ref="16">para. 16</commitment-cite>; <commitment-cite ref="30">para. 30</commitment-cite> on those who report).</p>`,
      },
    ],
    "commitment-list": [
      {
        title: "What is promised on a theme",
        kind: "listed",
        code: '<commitment-list theme="beneficial-ownership">What was promised on beneficial ownership</commitment-list>',
      },
      {
        title: "Calls, in pages, in French",
        kind: "listed",
        code: '<commitment-list kind="call" limit="3" lang="fr"></commitment-list>',
      },
    ],
    "commitment-check": [
      { title: "A box to check a quotation", kind: "box", code: "<commitment-check></commitment-check>" },
      {
        title: "The same, through all documents",
        kind: "box",
        code: '<commitment-check document="any"></commitment-check>',
      },
    ],
    "commitment-lineage": [
      {
        title: "Where words come from",
        kind: "told",
        code: `<commitment-lineage ref="1"><a href="/${entry.id}/1">Paragraph 1</a></commitment-lineage>`,
      },
    ],
  };
  const shown = ORDER.flatMap((name) => elements.find(({ tagName }) => tagName === name) ?? []);
  const others = elements.filter((element) => !shown.includes(element));
  const all = [...shown, ...others];
  return {
    path: "/widgets",
    title: "Widgets",
    description:
      "Web components that quote resolutions on any page, word for word, checked against the source.",
    widgets: true,
    main: html`
<h1>Widgets</h1>
<p class="lead">Elements that quote a resolution on your page, word for word. Choose a passage and copy its code
<a href="/embed">in the builder</a>, or write it yourself:</p>
<nav class="elements" aria-label="Elements">${all.map(({ tagName }) => html`<a href="#${tagName}"><code>${tagName}</code> ${IN_A_WORD[tagName] ?? ""}</a> `)}</nav>
${all.map((element) => show(element, examples[element.tagName] ?? []))}
<section class="element" aria-labelledby="script"><h2 id="script">The script</h2>
<p>Put it into a page once, then the elements where they should stand. What you write inside an element stays where scripts
don’t run or the source can’t be reached.</p>
<div class="sample"><pre tabindex="0" data-copy="Copy snippet"><code>${widgetSnippet(ORIGIN, { document: entry.id, address: "14", citation: cite(entry, "14", ORIGIN), paragraphs: [text("14")], language })}</code></pre></div>
<p>A theme that can’t have modules takes <code>${ORIGIN}/widgets/v1.classic.js</code>; an app takes the npm package
<code>common-commitment-widgets</code>; a page without scripts an <code>iframe</code> of <code>${ORIGIN}/embed/${entry.id}/16</code>.
Hashes for <code>integrity</code>: <a href="/widgets/integrity.json"><code>integrity.json</code></a>; for editors:
<a href="/widgets/custom-elements.json"><code>custom-elements.json</code></a>.</p>
<p>A policy must allow <code>script-src ${ORIGIN}</code> and <code>connect-src ${ORIGIN}</code>, nothing more. WordPress, React,
Vue and other ways: <a href="/docs/embedding">Embedding</a>, in the documentation.</p></section>
<section class="element" aria-labelledby="frames"><h2 id="frames">A frame that fits</h2>
<p>The page in the frame tells its height. With these lines the frame follows it; without them it is high enough for most columns, and the citation stays in view.</p>
<div class="sample"><pre tabindex="0" data-copy="Copy script"><code>addEventListener("message", ({ data, source }) => {
  if (data?.type !== "common-commitment:resize") return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.style.height = data.height + "px";
});</code></pre></div></section>`,
  };
}

function show(element: GalleryElement, examples: readonly Example[]) {
  const { tagName, summary, description = "" } = element;
  const words = description
    .replace(/```[\s\S]*?```/g, "")
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== "");
  return html`<section class="element" aria-labelledby="${tagName}">
<h2 id="${tagName}"><code>&lt;${tagName}&gt;</code></h2>
<p>${summary}</p>
${words.map((part) => html`<p>${inCode(part)}</p>`)}
${examples.map(
  ({ title, code, kind = "" }) => html`<h3>${title}</h3>
<div class="live ${kind}">${raw(code)}</div>
<pre tabindex="0"><code>${code}</code></pre>`,
)}
<details><summary>All that can be written into it</summary>
${table("Attributes", element.attributes)}
${table(
  "Slots",
  element.slots.map((slot) => ({ ...slot, name: slot.name || "(the content)" })),
)}
${table("Events", element.events)}
${table("Parts, for ::part()", element.cssParts)}
${table("Custom properties", element.cssProperties)}
</details>
</section>`;
}

/** Prose of a doc comment: what stands between backticks is code. */
function inCode(prose: string) {
  return prose
    .split("`")
    .map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part.replaceAll("'", "’")));
}

function table(title: string, rows: readonly Row[]) {
  if (rows.length === 0) return "";
  return html`<div class="reference" tabindex="0" role="group" aria-label="${title}"><table><caption>${title}</caption><tbody>${rows.map(
    ({ name, description, type }) =>
      html`<tr><th scope="row"><code>${name}</code></th><td>${(description ?? "").replaceAll("`", "")}${
        type && !type.text.startsWith("CustomEvent") ? html` <code>${type.text}</code>` : ""
      }</td></tr>`,
  )}</tbody></table></div>`;
}
