import { html } from "hono/html";
import { widgetSnippet } from "../../../copying/snippet.ts";
import { oembedLinks } from "../../../library/framing.ts";
import type { Passage } from "../../../model/passage.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { frameAddress } from "../embed/snippets.ts";
import type { Markup } from "../text/markup.ts";

/**
 * What shows a passage on a page of one's own, the easiest first, and how a program asks for it: folded until somebody wants it.
 *
 * @param picture the path of its picture, where there is one
 */
export function embedCode(
  about: AboutDocument,
  origin: string,
  passage: Passage,
  picture: string | undefined,
): Markup {
  const { id, document, citation, language, text, links } = passage;
  const frame = frameAddress({ origin, document, address: id, language });
  const inFormat = (format: string) => {
    const url = new URL(links.self);
    url.searchParams.set("format", format);
    return url.href;
  };
  const oembed = oembedLinks(origin, citation.url)[0]?.href ?? "";
  return html`<details class="embed"><summary>Embed it, or read it by a program</summary>
<div id="embed-code">
<p>WordPress: copy this address onto a line of its own.</p>
<p class="address"><code data-copy-text="Copy address">${citation.url}</code></p>
<p>HTML, for any page:</p>
<div class="sample"><pre tabindex="0" data-copy="Copy snippet"><code>${widgetSnippet(origin, { document, address: id, citation, paragraphs: text.split("\n\n"), language })}</code></pre></div>
<p><a class="button" href="${about.embedding({ ref: id })}">Choose layout, colours and language</a></p>
<p>Without scripts: a <a href="${frame}">frame</a>. Sites that turn addresses into quotations read
<a href="${oembed}">oEmbed</a>.${picture === undefined ? "" : html` For a post: <a href="${picture}">a picture of the quotation</a>.`} Programs read <a href="${links.self}">JSON</a>, <a href="${inFormat("markdown")}">Markdown</a>,
<a href="${inFormat("text")}">text</a> or <a href="${inFormat("jsonld")}">JSON-LD</a>.</p>
</div></details>`;
}
