import { html } from "hono/html";
import { widgetSnippet } from "../../../copying/snippet.ts";
import { oembedLinks } from "../../../library/framing.ts";
import type { Passage } from "../../../model/passage.ts";
import type { Markup } from "../parts/markup.ts";

/**
 * How to show a passage on a page of one's own, and how a program asks for it.
 *
 * @param picture the path of its picture
 */
export function takeAlong(origin: string, passage: Passage, picture: string): Markup {
  const { id, document, citation, language, text, links } = passage;
  const frame = `${origin}/embed/${document}/${encodeURI(id)}`;
  const oembed = oembedLinks(origin, citation.url)[0]?.href ?? "";
  return html`<section aria-labelledby="embed"><h2 id="embed">Show it on your page</h2>
<div class="sample"><pre tabindex="0" data-copy="Copy snippet"><code>${widgetSnippet(origin, { document, address: id, citation, paragraphs: text.split("\n\n"), language })}</code></pre></div>
<p><a class="button" href="/embed?ref=${encodeURIComponent(id)}">Choose layout, theme and language</a></p>
<p>Without scripts: a frame of <a href="${frame}"><code>${frame}</code></a>. Sites that turn addresses into quotations read
<a href="${oembed}">oEmbed</a>. For a post: <a href="${picture}">a picture of the quotation</a>. Programs read <a href="${links.self}">JSON</a>, <a href="${links.self}?format=markdown">Markdown</a>,
<a href="${links.self}?format=text">text</a> or <a href="${links.self}?format=jsonld">JSON-LD</a>.</p></section>`;
}
