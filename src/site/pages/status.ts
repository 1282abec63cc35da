import { html } from "hono/html";
import { type Ask, route } from "../../http/route.ts";
import { historyOf, type Turn } from "../../library/changes/history.ts";
import { Refusal } from "../../library/refusal.ts";
import type { Health } from "../../library/store/keep-releases.ts";
import { dayMonthYear } from "../../words/dates.ts";
import { answerPage } from "./layout/page.ts";
import type { Markup } from "./text/markup.ts";
import { capitalized, countOf } from "./text/wording.ts";

/** `/status`: for people what `/healthz` is for machines: whether all is well, which data there is, and what to do. */
export const status = route({
  path: "/status",
  summary: "How things stand",
  query: {},
  produces: ["text/html"],
  ignoresUnknown: true,
  live: true,
  async handle(ask) {
    const [health, index, latest] = await Promise.all([ask.health(), troubleOfIndex(ask), latestTurn(ask)]);
    const isWell = health.trouble === null && index === null;
    return answerPage(ask, {
      title: "Status",
      description: "Whether the site and its API are in good health, and which data they answer with.",
      canonical: `${ask.origin}/status`,
      main: html`
<h1>Status</h1>
<p class="lead"><strong>${isWell ? "All is well." : "Readers are answered, and something is missing."}</strong> ${inShort(health, index)}</p>
<dl class="facts">
<div><dt>Data</dt><dd>Release <a href="/v1/releases/${health.release}"><code>${health.release.slice(0, 12)}</code></a>, ${countOf(ask.release.total, "document")}${sinceWhen(latest, health)}. <a href="/v1/changes">What changed lately</a></dd></div>
<div><dt>Store of the data</dt><dd>${storeInWords(health)}</dd></div>
<div><dt>Index of all documents</dt><dd>${index === null ? "Can be asked." : html`${capitalized(index)}. Searches in all documents, histories of paragraphs and comparisons may have no answer; everything else has.`}</dd></div>
</dl>
<h2>What to do</h2>
<ul>
<li><strong>Something does not load:</strong> try again in a minute: most of what can fail has mended itself by then.</li>
<li><strong>A word, a citation or a statement is wrong:</strong> <a href="/contact">report it</a>; a release that should not have been is taken back.</li>
<li><strong>You need the words as they were:</strong> <a href="/docs/changes">earlier releases</a> are kept.</li>
<li><strong>You run this deployment:</strong> <a href="/docs/running">when something is wrong</a>. Machines ask <a href="/healthz"><code>/healthz</code></a>.</li>
</ul>
<p>This is how one running instance of many sees it, the one that answered you, at this moment.</p>`,
    });
  },
});

function inShort({ trouble }: Health, index: string | null): string {
  if (trouble !== null)
    return "The store of the data can’t be read just now: what you read is what was read from it last.";
  return index === null
    ? "The data can be read, and all documents can be searched."
    : "The data can be read; all documents at once can’t be searched just now.";
}

function storeInWords({ trouble, since, source }: Health): Markup {
  const copy =
    source === "snapshot"
      ? " You are answered from the copy that the program carries: it has the documents that people annotated."
      : "";
  return trouble === null
    ? html`Can be read.${copy}`
    : html`Could not be read at the last look${since === null ? "" : `, nor since ${momentInWords(since)}`}: <code>${trouble}</code>.${copy}`;
}

function sinceWhen(latest: Turn | undefined, { release }: Health): string {
  const { id, published = null } = latest ?? {};
  if (published === null || id !== release) return "";
  return `, since ${momentInWords(published)}`;
}

/** "30 November 2026, 14:05 UTC" */
function momentInWords(moment: string): string {
  return `${dayMonthYear(moment.slice(0, 10))}, ${moment.slice(11, 16)} UTC`;
}

/** Why the index can't be asked, or null where it can. */
async function troubleOfIndex({ index }: Pick<Ask, "index">): Promise<string | null> {
  try {
    await index.ask();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.content.detail;
    throw error;
  }
}

async function latestTurn({
  releases,
  release,
}: Pick<Ask, "releases" | "release">): Promise<Turn | undefined> {
  const history = await historyOf(releases, release).catch(() => []);
  return history[0];
}
