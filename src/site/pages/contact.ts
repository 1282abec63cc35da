import { html } from "hono/html";
import { route } from "../../http/route.ts";
import { firstDocument } from "../../library/first-document.ts";
import { CONTACT } from "./for-robots/security.ts";
import { answerPage } from "./layout/page.ts";

/** `/contact`: to whom mistakes are reported. Only who runs a deployment can say that; where nobody did, it says so. */
export const contact = route({
  path: "/contact",
  summary: "To whom mistakes are reported",
  query: {},
  produces: ["text/html"],
  ignoresUnknown: true,
  handle(ask) {
    const named = CONTACT.test(ask.contact) ? ask.contact : undefined;
    return answerPage(ask, {
      title: "Report a mistake",
      description: "To whom a mistake in the words, in what is said of them, or in this site is reported.",
      canonical: `${ask.origin}/contact`,
      main: html`
<h1>Report a mistake</h1>
${
  named === undefined
    ? html`<p class="lead">Whoever runs this copy of Common Commitment has named no contact.</p>
<p>If you run it: set <code>CONTACT</code> in <code>wrangler.toml</code>.</p>`
    : html`<p class="lead">Write to <a href="${named}">${named.replace(/^(?:mailto|tel):/, "")}</a>.</p>`
}
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
