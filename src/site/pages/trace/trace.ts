import { html } from "hono/html";
import { type Answer, type Ask, route } from "../../../http/route.ts";
import { Refusal } from "../../../library/refusal.ts";
import { unkept } from "../check/judging.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { tracedShown } from "./traced.ts";

/** As many characters as the API takes. */
const MOST_CHARACTERS = 100_000;
/** So many parts of a draft are traced for a page: the script asks for one after the other. */
const AT_ONCE = 10;

const about = {
  path: "/trace",
  summary: "Trace a draft",
  query: {},
  produces: ["text/html"],
  ignoresUnknown: true,
  confidential: true,
} as const;

/** `/trace`: a box for a draft. */
export const tracePage = route({ ...about, handle: (ask) => answerWith(ask, { text: "" }) });

/** `/trace`, to which the box is sent: the draft with its notes. Nothing of it is kept. */
export const tracedPage = route({
  ...about,
  takesBody: true,
  costly: true,
  form: ["text", "start"],
  async handle(ask) {
    const { text = "", start = "" } = ask.body as Record<string, string>;
    // A form sends a line's end as two characters.
    const draft = text.replaceAll("\r\n", "\n");
    return unkept(
      await answerWith(ask, await trace(ask, draft, /^\d{1,6}$/.test(start) ? Number(start) : 0)),
    );
  },
});

/** What the page shows: the draft, and what came of tracing it, or why that can't be. */
interface Shown {
  text: string;
  traced?: Markup;
  problem?: string;
  status?: number;
}

async function trace(ask: Ask, text: string, start: number): Promise<Shown> {
  if (text.trim() === "") return { text, problem: "There is no text to trace.", status: 400 };
  if (text.length > MOST_CHARACTERS) {
    const [length, most] = [text.length, MOST_CHARACTERS].map((number) => number.toLocaleString("en"));
    return {
      text,
      problem: `This has ${length} characters, and ${most} can be traced at once.`,
      status: 413,
    };
  }
  try {
    // What only this needs is loaded with the first of it.
    const { traceDraft } = await import("../../../library/lineage/trace-draft.ts");
    const traced = await traceDraft(ask, { text, start, limit: AT_ONCE });
    return { text, traced: tracedShown(traced, text, start) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.kind === "unavailable") return { text, problem: AWAY, status: 503 };
    return { text, problem: `This can’t be traced: ${error.message}.`, status: 400 };
  }
}

const AWAY = "The index of all documents can’t be asked at this moment. Try again in a minute.";

function answerWith(ask: Ask, { text, traced, problem, status }: Shown): Promise<Answer> {
  const page = {
    title: "Trace a draft",
    description:
      "Paste a draft resolution, and see paragraph by paragraph what was agreed before, where, and what the draft changes.",
    canonical: `${ask.origin}/trace`,
    width: "columns" as const,
    scripts: ["trace.js" as const],
    main: html`
<h1>Trace a draft</h1>
<p class="lead">Paste a draft resolution. Each paragraph comes back with the note that drafters write by hand, where its words
were agreed before, and with what the draft changes.</p>
<form action="/trace#traced" method="post" id="trace-form">
<div class="field grows draft-box"><label for="text">Draft</label>
<textarea id="text" name="text" dir="auto" rows="${traced === undefined ? 10 : 5}" required aria-describedby="privacy"${problem === undefined ? "" : html` aria-invalid="true"`}>${text}</textarea>${problem === undefined ? "" : html`<p class="problem" id="trace-problem">${problem}</p>`}</div>
<p class="note" id="privacy">Plain text or Markdown in any of the six languages, at most 100,000 characters. It is sent when you press the
button, not as part of the page’s address, and neither kept nor logged.</p>
<button type="submit"${traced === undefined ? html` class="first"` : ""}>Trace</button>
</form>
<p id="trace-status" role="status" class="found"></p>
${traced ?? ""}<p class="note">One sentence? <a href="/check?in=all">Check a quotation</a>. A run of words? <a href="/phrases">Find a phrase</a>, from its first use to its last. <a href="/docs/agreed-language">How agreed language is read</a> says what counts as a change.</p>`,
  };
  return answerPage(ask, page, status);
}
