import { html } from "hono/html";
import { reportingTo } from "../../http/contacts.ts";
import { type Ask, route } from "../../http/route.ts";
import { firstDocument } from "../../library/first-document.ts";
import { whereToReport } from "./about/reporting.ts";
import { answerPage } from "./layout/page.ts";
import type { Markup } from "./text/markup.ts";

/**
 * `/contact`: to whom mistakes are reported: whom the deployment names, else the issues of its repository. Where nobody
 * knows either, it says what helps all the same; only pages that speak of mistakes lead here then.
 */
export const contact = route({
  path: "/contact",
  summary: "To whom mistakes are reported",
  query: {},
  produces: ["text/html"],
  ignoresUnknown: true,
  handle(ask) {
    const hasAddress = reportingTo(ask) !== undefined;
    const source =
      firstDocument(ask.release.catalogue, ask.firstDocument)?.source.url ?? "https://www.un.org/";
    return answerPage(ask, {
      title: hasAddress ? "Report a mistake" : "What to do about a mistake",
      description: hasAddress
        ? "To whom a mistake in the words, in what is said of them, or in this site is reported."
        : "What to do about a mistake in the words, or in what is said of them.",
      canonical: `${ask.origin}/contact`,
      ...(hasAddress ? {} : { head: html`<meta name="robots" content="noindex">` }),
      main: hasAddress ? reported(ask, source) : unreported(source),
    });
  },
});

function reported(ask: Ask, source: string): Markup {
  return html`
<h1>Report a mistake</h1>
<p class="lead">${whereToReport(ask)}</p>
<h2>What to say</h2>
<ul>
<li><strong>A wrong word</strong> in the text: the paragraph, and the word as the <a href="${source}">source</a> has it.</li>
<li><strong>A commitment, theme or reference</strong> that you read otherwise: its address, such as <code>16.2a</code>, what it
says, what it should say, and the words that show it. <a href="/docs/data">How the data was made</a> has the rules.</li>
<li><strong>Anything else</strong>: the address of the page, and what you expected.</li>
</ul>
<p>The text itself is the United Nations’, and cannot be changed here. What was corrected is in <a href="/releases">Releases</a>.</p>`;
}

function unreported(source: string): Markup {
  return html`
<h1>What to do about a mistake</h1>
<p class="lead">No address is named here. Until one is, this helps:</p>
<ul>
<li><strong>A word differs from the source:</strong> the <a href="${source}">United Nations’ text</a> is what counts; each text
here links its own. Quote from there.</li>
<li><strong>You read a statement otherwise:</strong> the words stand beside it, and they count. <a href="/docs/data">How the data was
made</a> has the rules.</li>
<li><strong>It may have been corrected:</strong> <a href="/releases">Releases</a> has what changed, and when.</li>
<li><strong>You would correct it yourself:</strong> <a href="/docs/self-hosting">run a copy</a>; code and data are open.</li>
</ul>`;
}
