import {
  attributes,
  citingIn,
  DEFAULT_LANGUAGE,
  elementOf,
  inParagraphs,
  namedSource,
  type Quoted,
  spoken,
  widgetSnippet,
} from "../../../copying/snippet.ts";
import { HEIGHT, heightOf, WIDTH } from "../../../library/framing.ts";
import type { Citation } from "../../../model/citation.ts";
import { escapeHtml } from "../../../quote/cite.ts";
import { directionOf } from "../../../words/direction.ts";

/** A passage of a document, to be put into a page in one way or another. */
export interface Embedded extends Quoted {
  origin: string;
  citation: Citation;
  /** What a frame with it is called: its citation in the usual style. */
  title: string;
  /** Whether its document is here in other languages too, between which a frame lets people choose. */
  hasLanguages?: boolean;
}

const PACKAGE = "common-commitment-widgets/commitment-quote";

/** The lines for any page. */
export function htmlLines(embedded: Embedded): string {
  return widgetSnippet(embedded.origin, embedded);
}

/** The line that has all quotations of a site verified that link here, whoever wrote them. */
export function upgradingScript({ origin }: Pick<Embedded, "origin">): string {
  return `<script type="module" src="${escapeHtml(origin)}/widgets/v1.js" data-upgrade></script>`;
}

/** The same lines as WordPress's block for custom HTML. */
export function wordpressBlock(embedded: Embedded): string {
  return `<!-- wp:html -->\n${htmlLines(embedded)}\n<!-- /wp:html -->`;
}

/** Where the page for a frame is; it knows of the words' language and of colours, and of no other looks. */
export function frameAddress({
  origin,
  document,
  address,
  language,
  looks,
}: Pick<Embedded, "origin" | "document" | "address" | "language" | "looks">): string {
  const source = namedSource(document, language);
  const query = new URLSearchParams({
    ...(source["text-lang"] === undefined ? {} : { lang: source["text-lang"] }),
    ...(looks?.scheme === undefined ? {} : { scheme: looks.scheme }),
  });
  return `${origin}/embed/${document}/${encodeURI(address)}${query.size === 0 ? "" : `?${query}`}`;
}

/** How wide and high a frame is to be, near enough to begin with. */
export function frameSize({ paragraphs, hasLanguages }: Pick<Embedded, "paragraphs" | "hasLanguages">): {
  width: number;
  height: number;
} {
  return { width: WIDTH, height: heightOf(paragraphs, WIDTH, [], HEIGHT, hasLanguages) };
}

/** So much of a window's width stands beside a column of text on a phone, a bar to scroll by among it. */
const GUTTERS = 64;
/** The least window. */
const PHONE = 320;

/**
 * The height of a frame as CSS: as the words need it in a column, and more in a smaller window. What they need grows
 * faster than a line between both, so that this is never too little.
 */
function heightIn(embedded: Embedded): string {
  const { paragraphs, hasLanguages } = embedded;
  const wide = frameSize(embedded).height;
  // What is cut in a wide window may be so in a small one.
  const most = wide < HEIGHT ? Number.POSITIVE_INFINITY : HEIGHT;
  const narrow = heightOf(paragraphs, PHONE - GUTTERS, [], most, hasLanguages);
  const slope = (narrow - wide) / (WIDTH + GUTTERS - PHONE);
  const at0 = Math.round(wide + slope * (WIDTH + GUTTERS));
  return `clamp(${wide}px,${at0}px - ${Math.round(slope * 100)}vw,${narrow}px)`;
}

/** The frame: for pages that take no scripts. It is a block, which themes put into their column, and as wide as that. */
export function frameSnippet(embedded: Embedded): string {
  const { height } = frameSize(embedded);
  const src = escapeHtml(frameAddress(embedded));
  const title = escapeHtml(embedded.title);
  const style = `border:0;display:block;height:${heightIn(embedded)};width:100%`;
  return `<iframe src="${src}" width="100%" height="${height}" title="${title}" loading="lazy" style="${style}"></iframe>`;
}

/** The lines for React 19, whose own `ref` is another thing. */
export function reactLines(embedded: Embedded): string {
  return `import { setApi } from "${PACKAGE}";\nsetApi(${JSON.stringify(embedded.origin)});\n\n${forTemplates(embedded)}`;
}

/** The same for Vue. */
export function vueLines(embedded: Embedded): string {
  return `<script setup>\nimport { setApi } from "${PACKAGE}";\nsetApi(${JSON.stringify(embedded.origin)});\n</script>\n<template>\n${forTemplates(embedded)}\n</template>`;
}

/** A brace begins code in both. */
function forTemplates(embedded: Embedded): string {
  return elementOf(embedded, "address").replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`);
}

/** The words with their citation, and no script: they are not checked. */
export function plainQuotation({ citation, paragraphs, language, looks }: Quoted): string {
  const cited = attributes({ cite: citation.url, ...spoken(language) });
  const citing = attributes(citingIn(language, looks?.["cite-style"]));
  return `<figure>\n<blockquote${cited}>${inParagraphs(paragraphs)}</blockquote>\n<figcaption${citing}>${citation.html}</figcaption>\n</figure>`;
}

/**
 * WordPress's own quote block, as its editor writes it: no role is too small for it, and a script on the site's pages
 * that upgrades finds it. Its paragraphs know a direction and no language, which is said inside them: what its editor
 * would not write it takes for damage.
 */
export function wordpressQuote({ citation, paragraphs, language }: Quoted): string {
  const isRightToLeft = directionOf(language) === "rtl";
  const [kind, dir] = isRightToLeft ? [' {"direction":"rtl"}', ' dir="rtl"'] : ["", ""];
  const spoken = (text: string) =>
    language === DEFAULT_LANGUAGE ? text : `<span${attributes({ lang: language })}>${text}</span>`;
  const words = paragraphs.map(
    (text) =>
      `<!-- wp:paragraph${kind} -->\n<p${dir}>${spoken(escapeHtml(text))}</p>\n<!-- /wp:paragraph -->`,
  );
  return `<!-- wp:quote -->\n<blockquote class="wp-block-quote">${words.join("\n\n")}<cite>${citation.html}</cite></blockquote>\n<!-- /wp:quote -->`;
}

/** A quotation in Markdown (CommonMark 0.31.2), with its source in the last line: for where HTML is not taken. */
export function markdownQuotation({ citation, title, paragraphs }: Embedded): string {
  const lines = [...paragraphs.map(escapeMarkdown), `— [${escapeMarkdown(title)}](${citation.url})`];
  return lines.map((line) => `> ${line}`).join("\n>\n");
}

/** What Markdown would take for markup, also at a line's beginning, where a number begins a list. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+#]/, "\\$&");
}

/** Where a site that knows oEmbed asks. */
export function oembedAddress({ origin, citation }: Pick<Embedded, "origin" | "citation">): string {
  return `${origin}/oembed?url=${encodeURIComponent(citation.url)}`;
}
