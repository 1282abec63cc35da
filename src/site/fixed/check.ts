import { html } from "hono/html";
import { DOCUMENT } from "../parts/declaration.ts";
import { type FixedPage, ORIGIN } from "./fixed-page.ts";

/** Quotations to try: one that is right, one that is not, one from elsewhere. */
const EXAMPLES = [
  [
    "Right",
    "We recognize that an independent and transparent judicial system … plays a crucial role in preventing and combating corruption",
  ],
  ["One word hardened", "We will provide a safe and adequate environment to journalists"],
  ["From elsewhere", "Ask not what your country can do for you; ask what you can do for your country."],
] as const;

/** `/check`: is this quotation in the text, word for word? */
export function checkPage(): FixedPage {
  return {
    path: "/check",
    title: "Check a quotation | Common Commitment",
    description:
      "Paste a quotation of the political declaration against corruption, and see whether the text says so, word for word.",
    widgets: true,
    main: html`
<h1>Check a quotation</h1>
<p class="lead">Paste what somebody says the declaration says. You see whether the text says so, which words differ, and
how the passage is cited.</p>
<commitment-check><p>The box for this needs scripts. Without them, put the quotation into an address:
<a href="/v1/${DOCUMENT}/verify?quote=We%20reject%20corruption"><code>${ORIGIN}/v1/${DOCUMENT}/verify?quote=…</code></a></p></commitment-check>
<section aria-labelledby="examples">
<h2 id="examples">Three to try</h2>
<ul>${EXAMPLES.map(
      ([name, quotation]) =>
        html`<li>${name}: <q>${quotation}</q> <a href="/v1/${DOCUMENT}/verify?quote=${encodeURIComponent(quotation)}" data-check="${quotation}">Check this</a></li>`,
    )}</ul>
</section>`,
  };
}
