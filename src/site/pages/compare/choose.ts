import { html } from "hono/html";
import * as z from "zod/mini";
import { statusOf } from "../../../http/problem.ts";
import { type Answer, type Ask, route } from "../../../http/route.ts";
import { entryNamed, openPair } from "../../../library/lineage/documents-compared.ts";
import { oneBefore } from "../../../library/lineage/one-before.ts";
import { Refusal } from "../../../library/refusal.ts";
import { fileAt } from "../layout/files.ts";
import { isMeant, saidNotHere, symbolNotHere, typeset } from "../layout/not-here.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { withQuery } from "../with-query.ts";
import { comparisonPath } from "./between.ts";

const name = z.optional(z.string().check(z.maxLength(200)));

/**
 * `/compare`: two fields, which lead to the comparison. With `?to=` alone it leads to that with the one before in its
 * series.
 */
export const chooseToCompare = route({
  path: "/compare",
  summary: "Compare two documents",
  query: { from: name, to: name, lang: z.optional(z.string().check(z.maxLength(100))) },
  produces: ["text/html"],
  ignoresUnknown: true,
  async handle(ask) {
    const [from, to] = [ask.query.from?.trim() ?? "", ask.query.to?.trim() ?? ""];
    if (to === "") return form(ask, { from, to });
    try {
      return seeOther(await wayTo(ask, from, to));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return form(ask, { from, to }, error);
    }
  },
});

type CompareAsk = Omit<Ask, "query"> & { query: { lang?: string | undefined } };

async function wayTo(ask: CompareAsk, from: string, to: string): Promise<string> {
  const lang = ask.query.lang || undefined;
  const earlier = from === "" ? await earlierOf(ask, to) : from;
  const pair = await openPair(ask, { from: earlier, to, lang });
  const path = comparisonPath(pair.from.by.entry.id, pair.to.by.entry.id);
  return `${ask.origin}${withQuery(path, lang === undefined ? {} : { lang })}`;
}

async function earlierOf(ask: CompareAsk, to: string): Promise<string> {
  const { id, symbol } = await entryNamed(ask, "to", to);
  const earlier = await oneBefore(ask.index, id);
  if (earlier !== undefined) return earlier;
  throw new Refusal("not-found", {
    detail: `of what is here, nothing comes before ${symbol} in its series: say what to compare it with`,
  });
}

async function form(
  ask: CompareAsk,
  { from, to }: { from: string; to: string },
  refused?: Refusal,
): Promise<Answer> {
  const field = (id: "from" | "to", label: string, value: string): Markup =>
    html`<div class="field grows"><label for="${id}">${label}</label>
<input id="${id}" name="${id}" value="${value}" maxlength="200" autocomplete="off" spellcheck="false"${id === "to" ? " required" : ""}${refused === undefined ? "" : html` aria-describedby="problem"`}></div>
`;
  const problem =
    refused === undefined
      ? ""
      : html`<p class="problem" id="problem" role="alert">${await refusalSaid(ask, refused)}</p>\n`;
  const page = {
    title: "Compare two documents",
    description:
      "What one resolution says otherwise than another, paragraph by paragraph: what is new, reworded, moved, gone.",
    canonical: `${ask.origin}/compare`,
    head: html`<link rel="stylesheet" href="${fileAt(ask.built, "compare.css")}">\n`,
    main: html`
<h1>Compare two documents</h1>
<p class="lead">You see what one says otherwise than the other: words struck and put in, paragraphs that are new, moved or gone,
and what became softer or firmer.</p>
<form action="/compare" method="get"><div class="fields">
${field("from", "The earlier one", from)}${field("to", "The later one", to)}</div>
<p class="note">Symbols, as A/RES/79/144, or ids, as a-res-79-144. Without the earlier one, the later one is compared with the one before
in its series.</p>
${problem}<p><button type="submit" class="first">Compare</button></p>
</form>
<p>All that can be compared stands in the <a href="/documents">list of documents</a>. <a href="/docs/agreed-language">How agreed language
is read</a> says what counts as a change, and as softer or firmer.</p>`,
  };
  return answerPage(ask, page, refused === undefined ? undefined : statusOf(refused));
}

/** What is wrong; a document that was probably meant by its title too, for an id says little. */
async function refusalSaid({ release }: CompareAsk, { content }: Refusal): Promise<Markup> {
  const { detail, didYouMean } = content;
  const symbol = symbolNotHere(detail);
  const said = symbol === undefined ? html`${capital(typeset(detail))}.` : saidNotHere(symbol);
  if (didYouMean === undefined || !isMeant(symbol, didYouMean)) return said;
  const meant = (await release.entries([didYouMean])).get(didYouMean);
  return html`${said} Did you mean <b>${meant === undefined ? didYouMean : `${meant.symbol}, ${meant.title}`}</b>?`;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function seeOther(Location: string): Answer {
  return { body: { text: "" }, status: 303, headers: { Location } };
}
