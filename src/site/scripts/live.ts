/*
 * A form that answers while it is filled in: `<form data-live="ID">`, where ID is that of the element with the answer.
 * Without scripts the form is sent, and the same page comes back; with them that page is fetched as soon as the reader
 * pauses, and the answer is put in place. Answers are cached, and a request that is overtaken is cancelled.
 *
 * When an answer is in place, the form fires `live-answer`.
 */

const PAUSE_MS = 120;
const MOST_KEPT = 50;
const kept = new Map<string, string>();

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-live]")) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let under: AbortController | undefined;

  const ask = async () => {
    clearTimeout(timer);
    under?.abort();
    under = new AbortController();
    const url = addressOf(form);
    const region = document.getElementById(form.dataset.live ?? "");
    if (region === null) return;
    region.setAttribute("aria-busy", "true");
    try {
      const page = await fetchPage(url, under.signal);
      const fresh = new DOMParser().parseFromString(page, "text/html").getElementById(region.id);
      if (fresh === null) return form.submit();
      region.replaceWith(document.adoptNode(fresh));
      history.replaceState(null, "", url);
      form.dispatchEvent(new Event("live-answer", { bubbles: true }));
    } catch (error) {
      if ((error as Error).name === "AbortError") return;
      // The page as it is stays; sending the form says what is wrong.
      region.removeAttribute("aria-busy");
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
}

/** The address that the form asks, without the fields that are empty. */
function addressOf(form: HTMLFormElement): string {
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") url.searchParams.append(name, value);
  }
  return url.href;
}

async function fetchPage(url: string, signal: AbortSignal): Promise<string> {
  const known = kept.get(url);
  if (known !== undefined) return known;
  const answer = await fetch(url, { signal, headers: { Accept: "text/html" } });
  const page = await answer.text();
  if (answer.ok) {
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? "");
    kept.set(url, page);
  }
  return page;
}
