import { html } from "hono/html";
import * as z from "zod/mini";
import { type Ask, route } from "../../../http/route.ts";
import type { Turn } from "../../../library/changes/history.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { countOf } from "../text/wording.ts";
import { firstInWords, NO_LONGER_KEPT, nameOfTurn, shortId } from "./named-turn.ts";

/** So many are shown at once: the last ten are kept at least, and nobody knows what others changed. */
const PAGE = 10;

/** `/releases`: which data readers got when, and what changed with each, in words. */
export const releases = route({
  path: "/releases",
  summary: "Which data there was when, and what changed",
  query: { from: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))) },
  produces: ["text/html"],
  ignoresUnknown: true,
  costly: true,
  async handle(ask) {
    // What only this needs is loaded with the first of it.
    const [{ historyOf }, { isLogBehind }] = await Promise.all([
      import("../../../library/changes/history.ts"),
      import("../../../library/changes/published-turn.ts"),
    ]);
    const history = await historyOf(ask.releases, ask.release);
    const from = Math.floor(Math.min(ask.query.from ?? 0, history.length - 1) / PAGE) * PAGE;
    const shown: Markup[] = [];
    for (const [place, turn] of history.slice(from, from + PAGE).entries())
      shown.push(await turnShown(ask, history, from + place, turn));
    return answerPage(ask, {
      title: "Releases",
      description:
        "Which data readers got when, which they get now, and what changed with each release, in words.",
      canonical: `${ask.origin}${addressOf(from)}`,
      incomplete: isLogBehind(ask.release, history),
      main: html`
<h1>Releases</h1>
<p class="lead">Whenever a document is added or a reading corrected, all data are published together, as a release. This is what changed
with each.</p>
<ol class="releases" reversed>
${shown}</ol>
<nav class="pages" aria-label="Pages">${from > 0 ? html`<a class="button" rel="prev" href="${addressOf(from - PAGE)}">Later</a> ` : ""}${from + PAGE < history.length ? html`<a class="button" rel="next" href="${addressOf(from + PAGE)}">Earlier</a>` : ""}</nav>
<p class="note">${
        history.length > 1
          ? html`The last ten are kept at least: a program gets the words as they were then (<a href="/docs/changes">how</a>). `
          : ""
      }To hear of
changes: <a href="/changes.atom">a feed</a>. As data: <a href="/v1/releases.csv">releases</a>${
        history.length > 1 ? html` and <a href="/v1/changes.csv">each change</a>` : ""
      } as CSV.</p>`,
    });
  },
});

function addressOf(from: number): string {
  return from <= 0 ? "/releases" : `/releases?from=${from}`;
}

async function turnShown(
  ask: Pick<Ask, "release" | "releases">,
  history: readonly Turn[],
  at: number,
  turn: Turn,
): Promise<Markup> {
  const isServed = at === 0 && turn.id === ask.release.id;
  const [documents, { note }] = [turn.documents, turn];
  return html`<li${isServed ? html` class="served"` : ""}><h2>${nameOfTurn(turn)}</h2>
<p class="hit-section">${isServed ? html`<strong>What you get now</strong> · ` : ""}${documents === null ? "" : `${countOf(documents, "document")} · `}${note === undefined ? "" : `${note} · `}Release <code>${shortId(turn)}</code></p>
${await changed(ask, history, at, turn)}</li>
`;
}

/** What changed with a turn in words, and where each change is. */
async function changed(
  { releases }: Pick<Ask, "releases">,
  history: readonly Turn[],
  at: number,
  turn: Turn,
): Promise<Markup> {
  if (at === history.length - 1) return html`<p>${firstInWords(turn)}</p>`;
  const [{ changedWithTurn }, { inWords }] = await Promise.all([
    import("../../../library/changes/published-turn.ts"),
    import("../../../library/changes/in-words.ts"),
  ]);
  const step = await changedWithTurn(releases, history, at);
  if (step === undefined) return html`<p>${NO_LONGER_KEPT}</p>`;
  const { diff } = step;
  const each =
    diff.changes.length === 0
      ? ""
      : html`
<p><a href="/releases/${turn.id}">Each change, with its words</a></p>`;
  return html`<ul>${inWords(diff).map((words) => html`<li>${words}</li>\n`)}</ul>${each}`;
}
