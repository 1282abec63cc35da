import { copyFrom } from "./copy-button.ts";
import { openPage, readOwnPage } from "./own-page.ts";
import { draftAsMarkdown, draftAsTable } from "./tracing/draft-as-text.ts";
import { type Counts, countsInWords, NO_COUNTS, sumOf } from "./tracing/sum-counts.ts";

/*
 * A draft is traced in pages, for each takes its time: the form is sent for one after the other, each is added to what
 * stands there, and a line says how far it is. Without this script the form shows a page at a time.
 */

/** So many parts are traced unasked; then a button stands there, for a paste that goes on and on. */
const MOST_UNASKED = 300;

const form = document.querySelector<HTMLFormElement>("#trace-form");
const box = form?.querySelector("textarea");
const status = document.getElementById("trace-status");
let under: AbortController | undefined;

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  document.getElementById("traced")?.remove();
  document.getElementById("trace-problem")?.remove();
  box?.removeAttribute("aria-invalid");
  void traceFrom(0, NO_COUNTS);
});

// What the server showed itself, where somebody went there without this script having run.
const shown = document.getElementById("traced");
if (shown !== null) addTools(shown, countsIn(shown));

/** Traces the draft from a part on, page after page. */
async function traceFrom(start: number, before: Counts): Promise<void> {
  under?.abort();
  under = new AbortController();
  const { signal } = under;
  const text = box?.value ?? "";
  let [next, counts, until]: [number | undefined, Counts, number] = [start, before, start + MOST_UNASKED];
  say(start === 0 ? "Tracing …" : `Tracing on from part ${start + 1} …`);
  form?.setAttribute("aria-busy", "true");
  try {
    while (next !== undefined && next < until) {
      const page = await fetchPage(text, next, signal);
      const section = page.getElementById("traced");
      if (section === null) return refuse(page.querySelector("#trace-problem")?.textContent ?? UNREACHED);
      counts = sumOf(counts, countsIn(section));
      next = section.dataset.next ? Number(section.dataset.next) : undefined;
      const all = add(section, counts);
      if (next !== undefined) say(`Traced ${next} of ${section.dataset.total} parts …`);
      addTools(all, counts, next);
    }
    say("");
    if (start === 0) document.getElementById("annotated")?.scrollIntoView({ block: "start" });
  } catch (error) {
    if ((error as Error).name !== "AbortError") refuse(UNREACHED);
  } finally {
    form?.removeAttribute("aria-busy");
  }
}

const UNREACHED = "The site could not be reached, or could not answer. Press the button again.";

async function fetchPage(text: string, start: number, signal: AbortSignal): Promise<Document> {
  const body = new URLSearchParams({ text, start: `${start}` });
  const answer = await fetch("/trace", { method: "POST", body, signal, headers: { Accept: "text/html" } });
  return openPage(await readOwnPage(answer));
}

/** Puts a page that came behind those that stand there; gives all of them. */
function add(section: HTMLElement, counts: Counts): HTMLElement {
  const there = document.getElementById("traced");
  section.querySelector(".next-page")?.remove();
  const all = there ?? (document.adoptNode(section) as HTMLElement);
  if (there === null) status?.after(all);
  else {
    there.querySelector("ol.draft")?.append(...section.querySelectorAll("ol.draft > li"));
    there.dataset.next = section.dataset.next ?? "";
  }
  const line = all.querySelector("#trace-count");
  if (line !== null) line.textContent = countsInWords(counts);
  return all;
}

function countsIn(section: HTMLElement): Counts {
  return JSON.parse(section.dataset.counts ?? "{}") as Counts;
}

/** What is done with a draft that was traced: it is copied; and where there is more of it, gone on with. */
function addTools(section: HTMLElement, counts: Counts, next?: number): void {
  section.querySelector(".trace-tools")?.remove();
  const tools = Object.assign(document.createElement("p"), { className: "trace-tools what-now" });
  tools.append(
    copyFrom("Copy as Markdown", async () => draftAsMarkdown(section)),
    copyFrom("Copy as a table", async () => draftAsTable(section)),
  );
  section.querySelector("#trace-count")?.after(tools);
  const isStopped = next !== undefined && next % MOST_UNASKED === 0;
  if (!isStopped) return;
  const button = Object.assign(document.createElement("button"), {
    type: "button",
    textContent: `Go on from part ${next + 1}`,
  });
  button.addEventListener("click", () => {
    button.remove();
    void traceFrom(next, counts);
  });
  section.querySelector("ol.draft")?.after(button);
}

function say(words: string): void {
  if (status !== null) status.textContent = words;
}

/** Says what is wrong, beside the box. */
function refuse(words: string): void {
  say("");
  box?.setAttribute("aria-invalid", "true");
  const line = Object.assign(document.createElement("p"), { className: "problem", textContent: words });
  line.id = "trace-problem";
  line.setAttribute("role", "alert");
  document.getElementById("trace-problem")?.remove();
  box?.after(line);
}
