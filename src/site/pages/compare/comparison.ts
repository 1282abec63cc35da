import { html } from "hono/html";
import * as z from "zod/mini";
import { type Ask, route } from "../../../http/route.ts";
import { comparedRows } from "../../../library/lineage/compare-documents.ts";
import { openPair } from "../../../library/lineage/documents-compared.ts";
import { areOfOneSeries } from "../../../library/lineage/judged-apart.ts";
import { alignHeadings } from "../../../lineage/align-headings.ts";
import { type AboutDocument, aboutDocument } from "../about/about-document.ts";
import { fileAt } from "../layout/files.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { capitalized } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";
import { BETWEEN, comparisonPath } from "./between.ts";
import { head } from "./head.ts";
import { asBefore, goneFrom, rowShown } from "./row.ts";
import { type Compared, type Line, linesOf, type Shown } from "./shown.ts";

const query = {
  lang: z.optional(z.string().check(z.maxLength(100))),
  view: z.optional(z.enum(["words", "columns"])),
  show: z.optional(z.enum(["all"])),
  only: z.optional(z.enum(["direction"])),
};

/** `/compare/{from}...{to}`: what the one says otherwise than the other, paragraph by paragraph. */
export const comparison = route({
  path: "/compare/{pair}",
  summary: "Two documents side by side",
  pathParameters: {
    pair: { description: "The ids of both, with three dots between.", examples: ["s-32-1...s-32-1"] },
  },
  query,
  produces: ["text/html"],
  ignoresUnknown: true,
  costly: true,
  async handle(ask) {
    const compared = await compare(ask);
    const { from, to, pair } = compared;
    const name = `${capitalized(to.name)} compared with ${from.name}`;
    return answerPage(ask, {
      about: to,
      title: `${name}: ${to.entry.title}`,
      description: `What ${to.cited} says otherwise than ${from.cited}, paragraph by paragraph: what is new, reworded, moved, gone, and what became softer or firmer.`,
      canonical: `${ask.origin}${compared.at({ view: "words", all: false, direction: false })}`,
      width: compared.shown.view === "columns" ? "columns" : "column",
      scripts: ["compare.js"],
      source: html`<p>The texts are ${sourceOf(from)} and ${sourceOf(to)}, of the United Nations, which does not run this site. They are
unofficial copies, made available without warranty.</p>\n`,
      head: html`<link rel="stylesheet" href="${fileAt(ask.built, "compare.css")}">
<link rel="alternate" type="application/json" href="${ask.origin}${withQuery("/v1/compare", { from: from.entry.id, to: to.entry.id, lang: pair.language })}">
`,
      main: html`
${head(compared)}<div class="comparison ${compared.shown.view}">
${body(compared)}</div>
<p class="take-along">Take it along: <a href="${withQuery("/v1/compare.csv", { from: from.entry.id, to: to.entry.id, lang: pair.language })}">CSV</a>, <a href="${withQuery("/v1/compare", { from: from.entry.id, to: to.entry.id, lang: pair.language })}">JSON</a>.</p>`,
    });
  },
});

function sourceOf({ cited, entry: { source } }: AboutDocument): Markup {
  return html`<a href="${source.url}">${cited}</a>`;
}

async function compare(
  ask: Omit<Ask, "query"> & { query: z.infer<z.ZodMiniObject<typeof query>> },
): Promise<Compared> {
  const { lang, view, show, only } = ask.query;
  const [from = "", to = ""] = (ask.path.pair ?? "").split(BETWEEN);
  const pair = await openPair(ask, { from, to, lang: lang || undefined });
  const rows = await comparedRows(ask, pair);
  const shown: Shown = { view: view ?? "words", all: show === "all", direction: only === "direction" };
  const about = (side: "from" | "to") =>
    aboutDocument(pair[side].document.entry, pair.language, ask.firstDocument);
  return {
    ...{ pair, rows, shown, ofOneSeries: areOfOneSeries(pair) },
    headings: alignHeadings(pair.from.document.entry, pair.to.document.entry, rows),
    from: about("from"),
    to: about("to"),
    at(other) {
      const asked = { ...shown, ...other };
      return comparisonPath(pair.from.by.entry.id, pair.to.by.entry.id, {
        ...(lang === undefined || lang === "" ? {} : { lang }),
        ...(asked.view === "words" ? {} : { view: asked.view }),
        ...(asked.all ? { show: "all" } : {}),
        ...(asked.direction ? { only: "direction" } : {}),
      });
    },
  };
}

function body(compared: Compared): Markup {
  const lines = linesOf(compared);
  const stops = lines.flatMap((line) => (line.is === "row" ? [line.id] : []));
  if (stops.length === 0 && compared.shown.direction)
    return html`<p>No verb that is ranked here, and no qualifier, became softer or firmer.</p>\n`;
  return html`${lines.map((line) => lineShown(line, compared, stops))}`;
}

/** A heading of the later text, beside the earlier one's words where these are others. */
function headingShown(section: string, { headings }: Compared): Markup {
  const heading = headings.find(({ to }) => to?.address === section);
  const title = heading?.to?.title ?? "";
  return heading?.op === "reworded"
    ? html`<del>${heading.from?.title}</del> <ins>${title}</ins>`
    : html`${title}`;
}

function lineShown(line: Line, compared: Compared, stops: readonly string[]): Markup {
  switch (line.is) {
    case "heading":
      return html`<h2 class="difference"${spokenIn(compared.pair.language)}>${headingShown(line.section, compared)}</h2>\n`;
    case "row": {
      const at = stops.indexOf(line.id);
      return rowShown(line.row, compared, { id: line.id, previous: stops[at - 1], next: stops[at + 1] });
    }
    case "as-before":
      return asBefore(line.rows, compared);
    case "gone":
      return goneFrom(line.row, line.id);
  }
}
