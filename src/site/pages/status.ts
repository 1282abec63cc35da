import { html } from "hono/html";
import { reportingTo } from "../../http/contacts.ts";
import { type Ask, route } from "../../http/route.ts";
import { historyOf, type Turn } from "../../library/changes/history.ts";
import { Refusal } from "../../library/refusal.ts";
import type { Health } from "../../library/store/keep-releases.ts";
import { answerPage } from "./layout/page.ts";
import { firstInWords, momentInWords } from "./releases/named-turn.ts";
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
    const [health, index, history] = await Promise.all([ask.health(), troubleOfIndex(ask), turns(ask)]);
    const isWell = health.trouble === null && index === null;
    return answerPage(ask, {
      title: "Status",
      description: "Whether the site and its API are in good health, and which data they answer with.",
      canonical: `${ask.origin}/status`,
      main: html`
<h1>Status</h1>
<p class="lead"><strong>${isWell ? "All is well." : "Readers are answered, and something is missing."}</strong> ${inShort(health, index)}</p>
<dl class="facts">
<div><dt>Reading</dt><dd>${readingInWords(health)}</dd></div>
<div><dt>Searching</dt><dd>${index === null ? "Works." : html`${capitalized(index)}. Searches in all documents, histories of paragraphs and comparisons may have no answer; everything else has.`}</dd></div>
<div><dt>Data</dt><dd>${countOf(ask.release.total, "document")}${sinceWhen(history[0], health)}. ${lately(history)}</dd></div>
</dl>
<h2>What to do</h2>
<ul>
<li><strong>Something does not load:</strong> try again in a minute. Most of what can fail has mended itself by then.</li>
${reportingTo(ask) === undefined ? "" : html`<li><strong>A word, a citation or a statement is wrong:</strong> <a href="/contact">report it</a>; a release that should not have been is taken back.</li>\n`}${earlierInWords(history)}<li><strong>You run this deployment:</strong> <a href="/docs/running">when something is wrong</a>. Machines ask <a href="/healthz"><code>/healthz</code></a>.</li>
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

function readingInWords({ trouble, since, source }: Health): Markup {
  const copy =
    source === "snapshot"
      ? " You are answered from the copy that the program carries: it has the documents that people annotated."
      : "";
  return trouble === null
    ? html`Works.${copy}`
    : html`The store of the data could not be read at the last look${since === null ? "" : `, nor since ${momentInWords(since)}`}: <code>${trouble}</code>.${copy}`;
}

function sinceWhen(latest: Turn | undefined, { release }: Health): Markup | string {
  const { id, published = null } = latest ?? {};
  const named = html`, release <a href="/releases/${release}"><code>${release.slice(0, 12)}</code></a>`;
  return published === null || id !== release ? named : html`${named}, since ${momentInWords(published)}`;
}

/** So many are kept at least. */
const KEPT = 10;

/** Where one reads what changed, or that nothing can have. */
function lately([latest, ...earlier]: readonly Turn[]): Markup | string {
  return latest !== undefined && earlier.length === 0
    ? firstInWords(latest)
    : html`<a href="/releases">What changed lately</a>`;
}

/** Which releases there were before what readers get; nothing where there was none. */
function earlierInWords(history: readonly Turn[]): Markup | string {
  if (history.length === 1) return "";
  return html`<li><strong>You need the words as they were:</strong> ${earlierKept(history)}</li>\n`;
}

function earlierKept(history: readonly Turn[]): Markup {
  if (history.length === 0) return html`<a href="/releases">earlier releases</a> are kept.`;
  const earlier = history.length - 1;
  const since = history.at(-1)?.published ?? null;
  return earlier >= KEPT
    ? html`<a href="/releases">the last ten releases</a> are kept at least.`
    : html`<a href="/releases">${countOf(earlier, "earlier release")}</a> ${earlier === 1 ? "is" : "are"} kept${since === null ? "" : `, since ${momentInWords(since)}`}.`;
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

/** What readers were turned to, the last first; empty where nobody can say. */
async function turns({ releases, release }: Pick<Ask, "releases" | "release">): Promise<Turn[]> {
  return historyOf(releases, release).catch(() => []);
}
