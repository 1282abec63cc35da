import { html } from "hono/html";
import type { Markup } from "../../text/markup.ts";
import {
  type Embedded,
  frameSnippet,
  htmlLines,
  markdownQuotation,
  oembedAddress,
  plainQuotation,
  reactLines,
  upgradingScript,
  vueLines,
  wordpressBlock,
  wordpressQuote,
} from "../snippets.ts";

/** A way to put a quotation into a page: for whom it is, in a sentence, and what is copied. */
interface Way {
  name: string;
  /** What the button says that it copies. */
  copied: string;
  use: Markup | string;
  lines: (embedded: Embedded) => string;
}

/** The lines for any page. */
export function code(embedded: Embedded): Markup {
  return html`<h2>Copy</h2>
${sample(embedded, {
  name: "HTML",
  copied: "snippet",
  use: "For any page. The words stay where scripts don’t run, and are checked against the source where they do.",
  lines: htmlLines,
})}`;
}

/** The other ways, by where the quotation is to stand and what one may do there. */
const WAYS: readonly Way[] = [
  {
    name: "WordPress, as an author",
    copied: "address",
    use: "Paste this address on a line of its own: WordPress makes the quotation of it, whatever your role.",
    lines: ({ citation }) => citation.url,
  },
  {
    name: "WordPress, as a quote block",
    copied: "quote block",
    use: html`Any author may paste it; it is verified on sites that have <a href="#code-for-a-whole-site">the line for a whole site</a>.`,
    lines: wordpressQuote,
  },
  {
    name: "WordPress, as an administrator",
    copied: "block",
    use: "A block of custom HTML, which WordPress keeps whole for those who may put scripts into a post.",
    lines: wordpressBlock,
  },
  {
    name: "For a whole site",
    copied: "line",
    use: "One line in the theme, added once by whoever runs the site: quotations that link here are verified, whoever wrote them.",
    lines: upgradingScript,
  },
  {
    name: "Markdown",
    copied: "Markdown",
    use: "Where Markdown takes no HTML, as in a forum or on GitHub; where it does, take the lines for any page.",
    lines: markdownQuotation,
  },
  {
    name: "Plain HTML",
    copied: "plain HTML",
    use: "A quotation without any script, for newsletters too: it looks as your page has it, and is not checked.",
    lines: plainQuotation,
  },
  {
    name: "Frame",
    copied: "iframe",
    use: html`For pages that take frames and no scripts; <a href="/widgets#frames">a few lines of script</a> make it as high as its words.`,
    lines: frameSnippet,
  },
  {
    name: "React",
    copied: "React lines",
    use: html`React 19, with the npm package <code>common-commitment-widgets</code>, which <a href="/docs/embedding#react-vue-and-the-npm-package">a build of this site makes</a> and no registry has.`,
    lines: reactLines,
  },
  {
    name: "Vue",
    copied: "Vue lines",
    use: html`The same package, where Vue knows that elements whose name begins with <code>commitment-</code> are custom ones.`,
    lines: vueLines,
  },
  {
    name: "oEmbed",
    copied: "oEmbed address",
    use: "What a site asks that turns the permalink into the quotation.",
    lines: oembedAddress,
  },
];

/** What else can be copied, each with what it is for. */
export function moreCode(embedded: Embedded): Markup {
  const note =
    Object.keys(embedded.looks ?? {}).length > 0
      ? html`<p class="note">The looks that you chose are in the HTML, the administrator’s block, React and Vue; a frame takes the colours alone, and the rest looks as the page has it.</p>`
      : "";
  return html`${note}${WAYS.map((way) => sample(embedded, way))}`;
}

function sample(embedded: Embedded, { name, copied, use, lines }: Way): Markup {
  const id = `code-${name.toLowerCase().replace(/\W+/g, "-")}`;
  return html`<section class="sample" aria-labelledby="${id}"><h3 id="${id}">${name}</h3>
<p>${use}</p>
<pre tabindex="0" aria-labelledby="${id}" role="group" data-copy="Copy ${copied}"><code>${lines(embedded)}</code></pre></section>
`;
}
