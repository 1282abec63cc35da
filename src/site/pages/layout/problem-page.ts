import { html } from "hono/html";
import type { Built } from "../../../http/built.ts";
import type { ProblemPage } from "../../../http/respond-with-problem.ts";
import type { Problem } from "../../../model/problem.ts";
import type { Markup } from "../parts/markup.ts";
import { frame } from "./frame.ts";
import { FRAME_HEADERS } from "./headers.ts";
import { renderPage } from "./page.ts";
import { nearestWays, rightWays, type WayOut, wordsOf } from "./ways-out.ts";

/** Shows a problem to a person: what happened, what would have been right, and where to go on. */
export const problemPage: ProblemPage = async (problem, origin, built) => {
  if (problem.instance.startsWith("/embed/")) return inFrame(problem, origin, built);
  return renderPage(built, {
    title: `${problem.title} | Common Commitment`,
    description: typeset(problem.detail),
    canonical: `${origin}${problem.instance}`,
    head: html`<meta name="robots" content="noindex">`,
    main: html`
<h1>${problem.title}</h1>
<p class="lead">${sentence(problem.detail)}</p>
${problem.status >= 500 ? ourFault(problem) : theirWays(problem)}`,
  });
};

/** In an iframe there is room for what happened, and no more. */
async function inFrame({ title, detail, instance }: Problem, origin: string, built: Built) {
  const page = await frame(built, {
    title,
    canonical: `${origin}${instance}`,
    language: "en",
    scheme: "auto",
    address: "",
    main: html`<p><strong>${title}</strong></p><p>${sentence(detail)}</p>`,
  });
  return { html: String(page), headers: FRAME_HEADERS };
}

/** What to do about a request that names nothing, or that can't be read. */
function theirWays(problem: Problem): Markup {
  const nearest = nearestWays(problem);
  const right = rightWays(problem).filter(({ href }) => nearest.every((one) => one.href !== href));
  return html`${listed("Did you mean", nearest)}${listed(problem.errors.some(({ parameter }) => parameter === "address") ? "What addresses look like" : "What would be right", right)}${unfiltered(problem)}${tooLong(problem)}
<h2>Search the declaration</h2>
<form class="elsewhere" action="/search" method="get" role="search">
<div class="fields">
<div class="field grows"><label for="q">Words or a question</label><input type="search" id="q" name="q" value="${wordsOf(problem.instance)}"></div>
<button class="first">Search</button>
</div>
</form>
<h2>Or go on from here</h2>
<ul class="ways-out">
<li><a href="/s-32-1">Read the whole declaration</a></li>
<li><a href="/themes">All themes</a></li>
<li><a href="/docs/addressing">How passages are addressed</a></li>
<li><a href="${new URL(problem.help).pathname}${new URL(problem.help).hash}">What this kind of problem means</a></li>
</ul>`;
}

function listed(heading: string, ways: readonly WayOut[]): Markup | string {
  if (ways.length === 0) return "";
  return html`<h2>${heading}</h2>
<ul class="ways-out">${ways.map(({ href, words }) => html`<li><a href="${href}">${typeset(words)}</a> <code>${href}</code></li>\n`)}</ul>
`;
}

/** The page without what was asked of it, where a filter was wrong. */
function unfiltered({ status, instance }: Problem): Markup | string {
  const words = instance === "/map" ? "The whole map" : instance === "/search" ? "Search again" : undefined;
  if (status !== 400 || words === undefined) return "";
  return html`<p><a class="button" href="${instance}">${words}</a></p>\n`;
}

/** What to do with a quotation that no page's address has room for. */
function tooLong({ status, instance }: Problem): Markup | string {
  if (status !== 414 || !/^\/(?:check|embed)$/.test(instance)) return "";
  return html`<p>A long quotation can be checked with scripts, in the box of <a href="/check">the page for that</a>; or
choose the paragraphs <a href="/embed">from the list</a>.</p>`;
}

/** What to do about a fault of ours: this page may be all that can be shown. */
function ourFault({ status, instance }: Problem): Markup {
  const again =
    status === 503
      ? "It is mostly over in half a minute."
      : "If it stays so, tell whoever runs this site, with the address of this page.";
  return html`<p><a href="${instance}">Try this page again</a>. ${again}</p>
<ul class="ways-out">
<li><a href="/s-32-1">Read the whole declaration</a> here</li>
<li><a href="https://undocs.org/en/A/RES/S-32/1">Read it at the United Nations</a>, where it comes from</li>
<li><a href="/healthz">How this site is</a></li>
</ul>`;
}

function sentence(detail: string): string {
  return typeset(`${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`);
}

/** What programs read has straight quotes; people get those of print. */
function typeset(words: string): string {
  return words.replace(/"([^"]*)"/g, "“$1”").replace(/(?<=\p{L})'(?=\p{L})/gu, "’");
}
