import { html } from "hono/html";
import { route } from "../../http/route.ts";
import { firstDocument } from "../../library/first-document.ts";
import { whereToReport } from "./about/reporting.ts";
import { answerPage } from "./layout/page.ts";

/** `/contact`: to whom mistakes are reported: whom the deployment names, else the issues of its repository. */
export const contact = route({
  path: "/contact",
  summary: "To whom mistakes are reported",
  query: {},
  produces: ["text/html"],
  ignoresUnknown: true,
  handle(ask) {
    return answerPage(ask, {
      title: "Report a mistake",
      description: "To whom a mistake in the words, in what is said of them, or in this site is reported.",
      canonical: `${ask.origin}/contact`,
      main: html`
<h1>Report a mistake</h1>
<p class="lead">${whereToReport(ask)}</p>
<h2>What to say</h2>
<ul>
<li><strong>A wrong word</strong> in the text: the paragraph, and the word as the
<a href="${firstDocument(ask.release.catalogue, ask.firstDocument)?.source.url ?? "/"}">source</a> has it.</li>
<li><strong>A commitment, theme or reference</strong> that you read otherwise: its address, such as <code>16.2a</code>, what it
says, what it should say, and the words that show it. <a href="/docs/data">How the data was made</a> has the rules.</li>
<li><strong>Anything else</strong>: the address of the page, and what you expected.</li>
</ul>
<p>The text itself is the United Nations’, and cannot be changed here.</p>`,
    });
  },
});
