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

/** Something to copy: what it is called, for whom it is, in a sentence, and the lines. */
interface Sample {
  name: string;
  /** What the button says that it copies. */
  copied: string;
  use: Markup | string;
  lines: (embedded: Embedded) => string;
}

/** Where a quotation is to stand, and what can be pasted there, the easiest first. */
interface Way {
  id: string;
  name: string;
  samples: readonly [Sample, ...Sample[]];
}

/** The ways, those that most people have first. */
const WAYS: readonly Way[] = [
  {
    id: "wordpress",
    name: "WordPress",
    samples: [
      {
        name: "An address on a line of its own",
        copied: "address",
        use: "Paste it into the post, on a line of its own: WordPress makes the quotation of it, also for an author or a contributor.",
        lines: ({ citation }) => citation.url,
      },
      {
        name: "A quote block",
        copied: "quote block",
        use: html`Any author may paste it; it is verified on sites that have <a href="#code-for-a-whole-site">the line for a whole site</a>.`,
        lines: wordpressQuote,
      },
      {
        name: "Custom HTML, for administrators",
        copied: "block",
        use: "WordPress keeps it whole for those who may put scripts into a post.",
        lines: wordpressBlock,
      },
      {
        name: "For a whole site",
        copied: "line",
        use: "One line in the theme, added once by whoever runs the site: quotations that link here are verified, whoever wrote them.",
        lines: upgradingScript,
      },
    ],
  },
  {
    id: "html",
    name: "HTML",
    samples: [
      {
        name: "HTML",
        copied: "snippet",
        use: "For any page. The words stay where scripts don’t run, and are checked against the source where they do.",
        lines: htmlLines,
      },
      {
        name: "Plain HTML",
        copied: "plain HTML",
        use: "A quotation without any script, for newsletters too: it looks as your page has it, and is not checked.",
        lines: plainQuotation,
      },
    ],
  },
  {
    id: "iframe",
    name: "iframe",
    samples: [
      {
        name: "Frame",
        copied: "iframe",
        use: html`For pages that take frames and no scripts; <a href="/widgets#frames">a few lines of script</a> make it as high as its words.`,
        lines: frameSnippet,
      },
    ],
  },
  {
    id: "markdown",
    name: "Markdown",
    samples: [
      {
        name: "Markdown",
        copied: "Markdown",
        use: "Where Markdown takes no HTML, as in a forum or on GitHub. Where it does, as Hugo and its like can, take the lines of HTML.",
        lines: markdownQuotation,
      },
    ],
  },
  {
    id: "react",
    name: "React, Vue",
    samples: [
      {
        name: "React",
        copied: "React lines",
        use: html`For developers: React 19, with the npm package <code>common-commitment-widgets</code>. No registry has it: <a href="/docs/embedding#react-vue-and-the-npm-package">whoever builds this site makes it</a>.`,
        lines: reactLines,
      },
      {
        name: "Vue",
        copied: "Vue lines",
        use: html`For developers: the same package, where Vue knows that elements whose name begins with <code>commitment-</code> are custom ones.`,
        lines: vueLines,
      },
    ],
  },
  {
    id: "oembed",
    name: "oEmbed",
    samples: [
      {
        name: "oEmbed",
        copied: "oEmbed address",
        use: "What a site asks that turns the permalink into the quotation.",
        lines: oembedAddress,
      },
    ],
  },
];

/** Where it goes, as tabs: each shows its lines, without scripts too. They are sent with the looks that are chosen. */
export function wayTabs(asked: string): Markup {
  const [usual] = WAYS;
  const chosen = WAYS.find(({ id }) => id === asked) ?? usual;
  return html`<fieldset class="tabs"><legend>Where it goes</legend>
${WAYS.map(
  (way) =>
    html`<input class="unseen" type="radio" form="choose" name="way" id="way-${way.id}" value="${way === usual ? "" : way.id}"${way === chosen ? html` checked` : ""}><label for="way-${way.id}">${way.name}</label>\n`,
)}</fieldset>`;
}

/** What is copied for each of the ways. */
export function code(embedded: Embedded): Markup {
  const hasLooks = Object.keys(embedded.looks ?? {}).length > 0;
  return html`${WAYS.map(({ id, name, samples: [easiest, ...others] }) => {
    const isPlain = hasLooks && !KNOWS_LOOKS.has(id);
    return html`<div class="way ${id}" role="group" aria-label="For ${name}">
${sample(embedded, easiest)}${isPlain ? html`<p class="note">Of the looks that you chose, a frame takes the colours alone; the rest looks as the page has it. HTML, React and Vue take all of them.</p>` : ""}${
  others.length === 0
    ? ""
    : html`<details><summary>${others.length === 1 ? others[0]?.name : `Other ways in ${name}`}</summary>
${others.map((other) => sample(embedded, other))}</details>`
}</div>
`;
  })}`;
}

const KNOWS_LOOKS = new Set(["html", "react"]);

function sample(embedded: Embedded, { name, copied, use, lines }: Sample): Markup {
  const id = `code-${name.toLowerCase().replace(/\W+/g, "-")}`;
  return html`<section class="sample" aria-labelledby="${id}"><h2 id="${id}">${name}</h2>
<p>${use}</p>
<pre tabindex="0" aria-labelledby="${id}" role="group" data-copy="Copy ${copied}"><code>${lines(embedded)}</code></pre></section>
`;
}
