import * as z from "zod/mini";
import { type Quotation, quotationOf } from "../export/quotation.ts";
import { ProblemError } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { askedScheme, HEIGHT, heightOf, type Scheme, WIDTH, withScheme } from "../library/framing.ts";
import { locateOrRefuse } from "../library/locate-or-refuse.ts";
import { type OpenDocument, openDocument } from "../library/open-document.ts";
import type { Asked } from "../library/presenting/presenter.ts";
import { Refusal, shorten } from "../library/refusal.ts";
import { partsOf } from "../library/text-parts.ts";
import { languageQuery } from "../model/document-languages.ts";
import { documented } from "../model/documented.ts";
import { OEmbed } from "../model/oembed.ts";
import { escapeHtml } from "../quote/cite.ts";
import { directionOf } from "../words/direction.ts";

const size = (description: string) =>
  z.optional(documented(z.int().check(z.minimum(1), z.maximum(100_000)), description, 600));

/** `/oembed?url=`: a permalink as oEmbed 1.0, for sites that turn an address into a quotation. */
export const oembed = route({
  path: "/oembed",
  operation: "getOEmbed",
  tag: "Beside the API",
  summary: "A permalink for embedding",
  description:
    "oEmbed 1.0 for every permalink; a document as a whole is a link. Parameters that other consumers send besides are ignored; a format that is neither `json` nor `xml` is 501, as oEmbed has it.",
  query: {
    url: documented(
      z.string().check(z.minLength(1), z.maxLength(2_000)),
      "The permalink.",
      "https://example.org/s-32-1/16",
    ),
    format: z.optional(
      documented(z.string().check(z.maxLength(20)), "`json` (the default) or `xml`.", "json"),
    ),
    maxwidth: size("The most pixels that it may be wide."),
    maxheight: size("The most pixels that it may be high."),
  },
  answer: OEmbed,
  example: "/oembed?url=https%3A%2F%2Fexample.org%2Fs-32-1%2F31",
  produces: ["application/json", "text/xml"],
  problems: [404, 501],
  ignoresUnknown: true,
  needs(query) {
    const asked = permalinkIn(query.get("url") ?? "");
    return { document: asked?.document, languages: asked?.lang?.split(",") };
  },
  async handle(ask) {
    const { url, maxwidth, maxheight } = ask.query;
    const format = ask.query.format ?? (ask.type === "text/xml" ? "xml" : "json");
    if (format !== "json" && format !== "xml") {
      const detail = `there is no format "${format}"`;
      const errors = [{ parameter: "format", detail, expected: ["json", "xml"] }];
      throw new ProblemError("not-implemented", { detail, errors });
    }
    const asked = readPermalink(url, ask);
    const open = openDocument({ ...ask, path: { document: asked.document }, query: { lang: asked.lang } });
    const json: OEmbed = {
      version: "1.0",
      provider_name: "Common Commitment",
      provider_url: `${ask.origin}/`,
      cache_age: 86_400,
      ...(asked.address === ""
        ? { type: "link" as const, title: open.by.cite("").text }
        : await rich(open, asked, ask.origin, { maxwidth, maxheight })),
    };
    return format === "xml"
      ? { body: { text: asXml(json) }, type: "text/xml" }
      : { body: { json }, type: "application/json" };
  },
});

/** What an address of ours names, and how it is to look. */
interface Asking {
  document: string;
  /** Empty for the document as a whole. */
  address: string;
  lang: string | undefined;
  scheme: Scheme | undefined;
}

/**
 * Reads a permalink of this deployment, or the address of a frame.
 *
 * @throws {ProblemError} 404 for any other address
 */
function readPermalink(text: string, { origin, release }: Pick<Asked, "origin" | "release">): Asking {
  const asked = permalinkIn(text);
  if (asked !== undefined && asked.host === new URL(origin).host) return asked;
  const detail = `"${shorten(text)}" is no permalink of ours`;
  const errors = [{ parameter: "url", detail, expected: [`${origin}/${release.catalogue[0]?.id}/1`] }];
  throw new Refusal("not-found", { detail, errors });
}

/**
 * What a permalink says, or the address of a frame: document, address and, where it says so, language and colours.
 *
 * @returns undefined for what is none, whatever the host
 */
function permalinkIn(text: string): (Asking & { host: string }) | undefined {
  try {
    const url = new URL(text);
    const [document = "", ...rest] = decodeURIComponent(url.pathname)
      .replace(/^\/(?:embed\/)?|\/$/g, "")
      .split("/");
    // A reader who copies the address of a sentence in the whole text has it as the fragment.
    const address = rest.join("/") || decodeURIComponent(url.hash.slice(1).split(":~:", 1)[0] ?? "");
    // Whoever pastes an address may have written it without TLS, which redirects.
    if (!/^https?:$/.test(url.protocol) || document === "") return undefined;
    const lang = url.searchParams.get("lang") ?? undefined;
    return { document, address, lang, scheme: askedScheme(url.searchParams), host: url.host };
  } catch {
    // No address at all.
    return undefined;
  }
}

/** The part of the answer that shows a passage. */
async function rich(
  open: OpenDocument,
  { document, address, lang, scheme }: Asking,
  origin: string,
  most: { maxwidth: number | undefined; maxheight: number | undefined },
): Promise<Pick<OEmbed, "type" | "title" | "html" | "width" | "height">> {
  const located = await locateOrRefuse(open, partAt(open, address) ?? address);
  const quotation = quotationOf(open.by, located);
  const width = Math.min(WIDTH, most.maxwidth ?? WIDTH);
  const paragraphs = quotation.paragraphs.map(({ text }) => text);
  const notes = quotation.paragraphs.flatMap((paragraph) => paragraph.notes.map(({ text }) => text));
  const hasLanguages = open.document.entry.languages.length > 1;
  const height = Math.min(heightOf(paragraphs, width, notes, HEIGHT, hasLanguages), most.maxheight ?? HEIGHT);
  const path = `/embed/${document}/${encodeURI(located.address)}`;
  const frame = `${origin}${path}${languageQuery(open.document.entry, lang)}`;
  const html = markup(quotation, withScheme(frame, scheme), height);
  return { type: "rich", title: quotation.citation.text, html, width, height };
}

/** The address of a part of the text that the reader's page has an anchor of: `#preamble`. */
function partAt({ document: { entry }, paragraphs }: OpenDocument, anchor: string): string | undefined {
  return partsOf({ entry, paragraphs }).find((part) => part.anchor === anchor)?.address;
}

/**
 * The words first, for who keeps no frames, then the frame: the shape that WordPress keeps of strangers. Around the words
 * stands an element that no sanitizer keeps: where nothing is taken away it hides them, so that they stand there once.
 * White space and a dash part what would else run together where paragraphs are taken away too.
 */
function markup({ paragraphs, citation, language }: Quotation, frame: string, height: number): string {
  const spoken = `lang="${language}"${directionOf(language) === "rtl" ? ' dir="rtl"' : ""} translate="no"`;
  const words = paragraphs.map(({ text }) => `<p ${spoken}>${escapeHtml(text)}</p> `).join("");
  const title = escapeHtml(citation.text);
  return `<oembed-fallback hidden><blockquote>${words}<p>— ${citation.html}</p></blockquote></oembed-fallback><iframe src="${escapeHtml(frame)}" width="100%" height="${height}" title="${title}" frameborder="0"></iframe>`;
}

function asXml(content: OEmbed): string {
  const elements = Object.entries(content).map(
    ([name, value]) => `<${name}>${escapeHtml(`${value}`)}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join("")}</oembed>\n`;
}
