import { html } from "hono/html";
import type { Markup } from "../../text/markup.ts";
import {
  type Embedded,
  frameSnippet,
  htmlLines,
  oembedAddress,
  plainQuotation,
  reactLines,
  vueLines,
  wordpressBlock,
} from "../snippets.ts";

/** The lines for any page. */
export function code(embedded: Embedded): Markup {
  return html`<h2>Copy</h2>
${sample("HTML", "snippet", "For any page. The words stay where scripts don’t run, and are checked against the source where they do.", htmlLines(embedded))}`;
}

/** What else can be copied, each with what it is for. */
export function moreCode(embedded: Embedded): Markup {
  const isLooked = Object.keys(embedded.looks ?? {}).length > 0;
  const looks = isLooked ? html` It takes the colours that you chose, and no other looks.` : "";
  return html`${sample("WordPress", "block", html`A block of custom HTML: paste it into the editor. WordPress lets administrators and editors put scripts into a post; everybody else takes the iframe, or a line with nothing but the permalink, <code>${embedded.citation.url}</code>, which WordPress usually turns into the quotation by itself.`, wordpressBlock(embedded))}
${sample("iframe", "iframe", html`For pages that take no scripts from elsewhere.${looks} <a href="/widgets#frames">A few lines of script</a> make it as high as its words.`, frameSnippet(embedded))}
${sample("Plain HTML", "plain HTML", "A quotation without any script. It looks as your page has it, and is not checked.", plainQuotation(embedded))}
${sample("React", "React lines", html`React 19, with the package <code>common-commitment-widgets</code>, which <a href="/docs/embedding#react-vue-and-the-npm-package">a build of this site makes</a>; it is not in the npm registry.`, reactLines(embedded))}
${sample("Vue", "Vue lines", html`The same package. Tell Vue that elements whose name begins with <code>commitment-</code> are custom elements.`, vueLines(embedded))}
${sample("oEmbed", "oEmbed address", "What a site asks that turns the permalink into the quotation.", oembedAddress(embedded))}`;
}

function sample(name: string, copied: string, use: Markup | string, lines: string): Markup {
  const id = `code-${name.toLowerCase().replace(" ", "-")}`;
  return html`<section class="sample" aria-labelledby="${id}"><h3 id="${id}">${name}</h3>
<p>${use}</p>
<pre tabindex="0" aria-labelledby="${id}" role="group" data-copy="Copy ${copied}"><code>${lines}</code></pre></section>`;
}
