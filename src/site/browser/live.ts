/*
 * A form that answers while it is filled in: `<form data-live="ID …">`, where the IDs are those of the elements with the
 * answer. Without scripts the form is sent, and the same page comes back; with them that page is fetched as soon as the
 * reader pauses, and what is new in it is put in place. Answers are cached, and a request that is overtaken is cancelled.
 *
 * When an answer is in place, the form fires `live-answer`. When none comes, what stands there is of an older question: a
 * line says so, and nothing of it can be pressed until there is an answer.
 */

import { type OwnPage, openPage, readOwnPage } from "./own-page.ts";

const PAUSE_MS = 120;
const MOST_KEPT = 50;
const UNREACHED =
  "The site could not be reached. What stands below is still the answer to what was asked before.";
const kept = new Map<string, OwnPage>();
/** By ID: the element as the server last sent it. */
const sent = new Map<string, string>();

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-live]")) {
  const ids = (form.dataset.live ?? "").split(" ");
  for (const id of ids) sent.set(id, document.getElementById(id)?.outerHTML ?? "");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let under: AbortController | undefined;
  const markBusy = (busy: boolean) => {
    for (const id of ids) document.getElementById(id)?.setAttribute("aria-busy", `${busy}`);
  };

  const line = Object.assign(document.createElement("p"), { className: "problem", role: "alert" });
  const markUnreached = (unreached: boolean) => {
    line.textContent = unreached ? UNREACHED : "";
    if (unreached) document.getElementById(ids[0] ?? "")?.before(line);
    else line.remove();
    for (const id of ids) document.getElementById(id)?.toggleAttribute("inert", unreached);
  };

  const ask = async () => {
    clearTimeout(timer);
    under?.abort();
    under = new AbortController();
    const url = addressOf(form);
    markBusy(true);
    try {
      const page = openPage(await fetchPage(url, under.signal));
      if (ids.some((id) => page.getElementById(id) === null)) return form.submit();
      markBusy(false);
      markUnreached(false);
      for (const id of ids) replace(id, page, form);
      document.title = page.title;
      history.replaceState(null, "", url);
      form.dispatchEvent(new Event("live-answer", { bubbles: true }));
    } catch (error) {
      if ((error as Error).name === "AbortError") return;
      markBusy(false);
      markUnreached(true);
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  });
  form.addEventListener("change", (event) => {
    // A text box has told of its changes by `input`.
    if (event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement) void ask();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void ask();
  });
  addEventListener("online", () => {
    if (line.isConnected) void ask();
  });
}

/**
 * Puts an element of a fetched page in place of ours, if it is another. What had the focus in it keeps it, or, where it is
 * gone, the form has it.
 */
function replace(id: string, page: Document, form: HTMLFormElement): void {
  const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
  if (old === null || fresh === null || sent.get(id) === fresh.outerHTML) return;
  sent.set(id, fresh.outerHTML);
  // What was opened stays open.
  for (const [at, folded] of [...old.querySelectorAll("details")].entries())
    if (folded.open) fresh.querySelectorAll("details")[at]?.setAttribute("open", "");
  const focused = old.contains(document.activeElement) ? document.activeElement?.id : undefined;
  old.replaceWith(document.adoptNode(fresh));
  if (focused === undefined) return;
  const again =
    document.getElementById(focused) ?? form.querySelector<HTMLElement>("input, select, textarea");
  again?.focus({ preventScroll: true });
}

/** The address that the form asks, without the fields that are empty. */
function addressOf(form: HTMLFormElement): string {
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") url.searchParams.append(name, value);
  }
  return url.href;
}

async function fetchPage(url: string, signal: AbortSignal): Promise<OwnPage> {
  const known = kept.get(url);
  if (known !== undefined) return known;
  const answer = await fetch(url, { signal, headers: { Accept: "text/html" } });
  if (answer.status === 429 || answer.status >= 500) throw new Error(`answered with ${answer.status}`);
  const page = await readOwnPage(answer);
  if (answer.ok) {
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? "");
    kept.set(url, page);
  }
  return page;
}
