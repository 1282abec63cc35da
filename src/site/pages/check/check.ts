import { html } from "hono/html";
import * as z from "zod/mini";
import { type Answer, ASKED_DOCUMENT, type Ask, route } from "../../../http/route.ts";
import type { Judgement } from "../../../model/verdict.ts";
import { CHECK_LABELS } from "../../../words/en-checking.ts";
import { byDocumentAndLanguage, type Opened, openAsked } from "../about/asked-document.ts";
import { lookedIn } from "../about/scope.ts";
import { inAll } from "../across/in-all.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { checkForm, checkMain, type Given } from "./check-form.ts";
import { examplesFrom } from "./examples.ts";
import { type Judged, judgeQuotation, MOST_CHARACTERS, MOST_SENT, offersWords, unkept } from "./judging.ts";
import { verdictShown } from "./verdict.ts";

const about = {
  path: "/check",
  summary: "Check a quotation",
  produces: ["text/html"],
  ignoresUnknown: true,
  costly: true,
  needs: ASKED_DOCUMENT,
  // What no text has is looked for by its words.
  searches: true,
  confidential: true,
} as const;
const query = { ...byDocumentAndLanguage, ...inAll };

/** `/check`: is this quotation in the text, word for word? With `?quote=` it answers without scripts. */
export const check = route({
  ...about,
  query: { ...query, quote: z.optional(z.string()) },
  handle: (ask) => checked(ask, { quote: ask.query.quote ?? "", most: MOST_CHARACTERS, isSent: false }),
});

/** `/check`, to which a script sends its form: a quotation that is in no address, and may be longer. */
export const checkSent = route({
  ...about,
  query,
  takesBody: true,
  form: ["quote"],
  async handle(ask) {
    const { quote = "" } = ask.body as Record<string, string>;
    // A form sends a line's end as two characters.
    const sent = { quote: quote.replaceAll("\r\n", "\n"), most: MOST_SENT, isSent: true };
    return unkept(await checked(ask, sent));
  },
});

async function checked(ask: Ask<typeof query>, given: Given): Promise<Answer> {
  if (ask.query.in === "all") {
    // What only this needs is loaded with the first of it.
    const { checkAllPage } = await import("../across/check-all.ts");
    return checkAllPage(ask, given);
  }
  const opened = openAsked(ask, ask.query);
  const { open, about } = opened;
  const quotation = given.quote.trim();
  const judged = quotation === "" ? undefined : judgeQuotation(open, quotation, given.most);
  const problem = problemWith(given, judged);
  // Whoever has a verdict needs nothing to try.
  const found = judged === undefined || "problem" in judged ? undefined : judged;
  const form = checkForm(given, {
    action: about.at("/check"),
    fields: about.fields,
    problem,
    hasVerdict: found !== undefined,
    isFirst: found === undefined || !offersWords(found.comparison),
    lookedIn: lookedIn(ask, about, "/check", { quote: given.isSent ? "" : quotation }),
  });
  const verdict =
    found &&
    verdictShown(opened, quotation, found, { elsewhere: await lookedFor(ask, opened, quotation, found) });
  const page = {
    about,
    title: "Check a quotation",
    description: `Paste a quotation of ${about.name}, and see whether the text says so, word for word.`,
    canonical: `${ask.origin}${about.at("/check")}`,
    scripts: ["check.js" as const],
    main: checkMain(given, form, verdict, {
      lead: html`Paste what somebody says that ${about.called} says. You see whether the text says so, which words differ, and
how the passage is cited.`,
      href: about.at("/check", { quote: quotation }),
      ...(found === undefined ? { toTry: toTry(opened) } : {}),
    }),
  };
  const answer = await answerPage(ask, page, problem === undefined ? undefined : 400);
  return judged === undefined ? answer : unkept(answer);
}

/** What is wrong with what was given. A form that was sent is asked for its words; an address may have none. */
function problemWith({ quote, isSent }: Given, judged: Judged | { problem: string } | undefined) {
  if (judged === undefined) return isSent || quote !== "" ? CHECK_LABELS.empty : undefined;
  return "problem" in judged ? judged.problem : undefined;
}

/** What other texts say of a quotation that this one doesn't have. Where to look is loaded with the first that needs it. */
async function lookedFor(
  ask: Ask,
  opened: Opened,
  quotation: string,
  judged: Judged,
): Promise<Map<Judgement, Markup> | undefined> {
  if (judged.comparison.verdict !== "not-found" || quotation.length > MOST_CHARACTERS) return undefined;
  return (await import("./look-further.ts")).lookFurther(ask, opened, quotation, judged);
}

function toTry({ open, about }: Opened): Markup {
  const examples = examplesFrom(open);
  return html`<section id="to-try" aria-labelledby="examples">
<h2 id="examples">${examples.length === 4 ? "Four" : "Some"} to try</h2>
<ul>${examples.map(
    ({ name, example, isItsOwn }) =>
      html`<li>${name}: <q${isItsOwn ? spokenIn(about.language) : ""}>${example}</q> <a class="to-check" href="${about.at("/check", { quote: example })}#verdict" data-check="${example}">Check this</a></li>\n`,
  )}</ul>
</section>`;
}
