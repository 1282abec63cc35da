import { html } from "hono/html";
import { CHECK_LABELS } from "../../../words/en-checking.ts";
import type { Markup } from "../text/markup.ts";

/** A quotation, and how it came. */
export interface Given {
  quote: string;
  /** So many characters are looked for. */
  most: number;
  /** Whether it was sent, and is not in the page's address. */
  isSent: boolean;
}

/** How the form is shown. */
interface Shown {
  /** Where it is sent, the document and the language in its query. */
  action: string;
  /** The same as fields, for a form whose fields are its address. */
  fields: Markup | string;
  problem: string | undefined;
  /** Whether a verdict stands above it: it is then for the next quotation. */
  hasVerdict: boolean;
  /** Whether its button is what is to be pressed first. */
  isFirst: boolean;
  /** In which text it looks, and the ways to others. */
  lookedIn: Markup | string;
}

/** The box that a quotation is pasted into. Without scripts it is sent as the page's address. */
export function checkForm({ quote }: Given, shown: Shown): Markup {
  const { action, fields, problem, hasVerdict, isFirst, lookedIn } = shown;
  return html`<form id="check" action="/check#verdict" method="get" data-send="${action}">${hasVerdict ? html`<h2>Check another</h2>\n` : ""}${lookedIn}${fields}
<div class="field grows"><label for="quote">${CHECK_LABELS.quotation}</label>
<textarea id="quote" name="quote" data-begin dir="auto" rows="${hasVerdict ? 3 : 5}" required aria-describedby="privacy quote-said"${problem === undefined ? "" : html` aria-invalid="true"`}>${quote}</textarea></div>
<p class="problem" id="quote-said" role="status">${problem ?? ""}</p>
<p class="note" id="privacy">It is sent when you press the button<noscript>, as part of the page’s address</noscript>, and not kept.</p>
<button type="submit"${isFirst ? html` class="first"` : ""}>${CHECK_LABELS.check}</button>
</form>`;
}

/** An address longer than that is no link that can be sent on. */
const MOST_LINKED = 2_000;

/** A link to what was found, where the page's own address is none. */
function wayBack({ isSent }: Given, href: string): Markup | string {
  if (!isSent || href.length > MOST_LINKED) return "";
  return html`<p class="note"><a href="${href}#verdict">A link to this check</a> has the quotation in its address.</p>\n`;
}

/** What stands on the page besides its form. */
interface Around {
  lead: Markup;
  /** The way back to the verdict by an address. */
  href: string;
  toTry?: Markup;
}

/** The page: its form, or, as whoever has asked wants the answer first, on a phone above all, the verdict and then the form. */
export function checkMain(
  given: Given,
  form: Markup,
  verdict: Markup | undefined,
  { lead, href, toTry }: Around,
): Markup {
  return html`
<h1>Check a quotation</h1>
${
  verdict === undefined
    ? html`<p class="lead">${lead}</p>
${form}${toTry === undefined ? "" : html`\n${toTry}`}`
    : html`<section id="verdict" aria-label="What was found">
${verdict}
${wayBack(given, href)}</section>
${form}`
}
<p class="note">A whole draft? <a href="/trace">Trace it</a>: see paragraph by paragraph where it was agreed before.</p>`;
}
