import * as z from "zod/mini";
import { type Quotation, quotationOf } from "../export/quotation.ts";
import { ProblemError } from "../http/problem.ts";
import { EVERY_DOCUMENT, route } from "../http/route.ts";
import { HEIGHT, heightOf, WIDTH } from "../library/framing.ts";
import { locateOrRefuse } from "../library/locate-or-refuse.ts";
import { openDocument } from "../library/open-document.ts";
import type { Asked } from "../library/presenting/presenter.ts";
import { Refusal, shorten } from "../library/refusal.ts";
import { languageQuery } from "../model/document-languages.ts";
import { documented } from "../model/documented.ts";
import { OEmbed } from "../model/oembed.ts";
import { escapeHtml } from "../quote/cite.ts";

const size = (description: string) =>
  z.optional(documented(z.int().check(z.minimum(1), z.maximum(100_000)), description, 600));

/** `/oembed?url=`: a permalink as oEmbed 1.0, for sites that turn an address into a quotation. */
export const oembed = route({
  path: "/oembed",
  operation: "getOEmbed",
  tag: "Beside the API",
  summary: "A permalink for embedding",
  description:
    "oEmbed 1.0 for every permalink. Parameters that other consumers send besides are ignored; a format that is neither `json` nor `xml` is 501, as oEmbed has it.",
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
  needs: EVERY_DOCUMENT,
  handle(ask) {
    const { url, maxwidth, maxheight } = ask.query;
    const format = ask.query.format ?? (ask.type === "text/xml" ? "xml" : "json");
    if (format !== "json" && format !== "xml") {
      const detail = `there is no format "${format}"`;
      const errors = [{ parameter: "format", detail, expected: ["json", "xml"] }];
      throw new ProblemError("not-implemented", { detail, errors });
    }
    const { document, address, lang } = readPermalink(url, ask);
    const open = openDocument({ ...ask, path: { document }, query: { lang } });
    const located = locateOrRefuse(open, address);
    const quotation = quotationOf(open.by, located);
    const width = Math.min(WIDTH, maxwidth ?? WIDTH);
    const height = Math.min(
      heightOf(
        quotation.paragraphs.map(({ text }) => text),
        width,
      ),
      maxheight ?? HEIGHT,
    );
    const frame = `${ask.origin}/embed/${document}/${encodeURI(located.address)}${languageQuery(open.document.entry, lang)}`;
    const json: OEmbed = {
      version: "1.0",
      type: "rich",
      title: quotation.citation.text,
      provider_name: "Common Commitment",
      provider_url: `${ask.origin}/`,
      cache_age: 86_400,
      html: markup(quotation, frame, width, height),
      width,
      height,
    };
    return format === "xml"
      ? { body: { text: asXml(json) }, type: "text/xml" }
      : { body: { json }, type: "application/json" };
  },
});

/**
 * Reads a permalink of this deployment: document, address and, where it says so, language.
 *
 * @throws {ProblemError} 404 for any other address
 */
function readPermalink(
  text: string,
  { origin, release }: Pick<Asked, "origin" | "release">,
): { document: string; address: string; lang: string | undefined } {
  try {
    const url = new URL(text);
    const [document = "", ...rest] = decodeURIComponent(url.pathname)
      .replace(/^\/(?:embed\/)?|\/$/g, "")
      .split("/");
    // A reader who copies the address of a sentence in the whole text has it as the fragment.
    const address = rest.join("/") || decodeURIComponent(url.hash.slice(1).split(":~:", 1)[0] ?? "");
    if (url.origin === new URL(origin).origin && address !== "")
      return { document, address, lang: url.searchParams.get("lang") ?? undefined };
  } catch {
    // No address at all.
  }
  const detail = `"${shorten(text)}" is no permalink of ours`;
  const errors = [{ parameter: "url", detail, expected: [`${origin}/${release.catalogue[0]?.id}/1`] }];
  throw new Refusal("not-found", { detail, errors });
}

/** The words first, for who keeps no frames, then the frame: the shape that WordPress keeps of strangers. */
function markup({ paragraphs, citation }: Quotation, frame: string, width: number, height: number): string {
  const words = paragraphs.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join("");
  const title = escapeHtml(citation.text);
  return `<blockquote>${words}<p>${citation.html}</p></blockquote><iframe src="${escapeHtml(frame)}" width="${width}" height="${height}" title="${title}" frameborder="0"></iframe>`;
}

function asXml(content: OEmbed): string {
  const elements = Object.entries(content).map(
    ([name, value]) => `<${name}>${escapeHtml(`${value}`)}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join("")}</oembed>\n`;
}
