/*
 * An answer of the API: its status beside the button that asked for it, its headers and words beneath the form.
 */

/** So many characters of an answer are shown; the link opens all of it. */
const MOST_SHOWN = 100_000;

/**
 * Shows what was answered; a problem is an answer like any other. Whoever went on to something else keeps the focus there.
 *
 * @param sentFrom what had the focus when the request was sent
 */
export function showAnswer(
  form: HTMLFormElement,
  { status, statusText, headers }: Response,
  text: string,
  sentFrom: Element | null,
): void {
  const type = headers.get("Content-Type") ?? "";
  const body = /[/+]json\b/.test(type) ? indented(text) : text;
  const said = [
    `${status} ${statusText}`.trim(),
    type.split(";")[0] ?? "",
    `${text.length.toLocaleString("en")} characters`,
    ...(body.length > MOST_SHOWN ? [`the first ${MOST_SHOWN.toLocaleString("en")} are shown`] : []),
  ].filter((part) => part !== "");
  const lines = [...headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  const { line, shown } = roomIn(form);
  line.textContent = said.join(" · ");
  const answer = words(body.slice(0, MOST_SHOWN), "Answer");
  answer.dataset.copy = "Copy answer";
  shown.replaceChildren(folded("Headers", words(lines, "Headers")), answer);
  const hadFocus = document.activeElement === sentFrom;
  // The page gives it the buttons of a sample.
  document.dispatchEvent(new Event("live-answer"));
  if (!hadFocus) return;
  bringIntoView(shown, form);
  answer.focus({ preventScroll: true });
}

/** Says that there is no answer. */
export function showFailure(form: HTMLFormElement): void {
  const { line, shown } = roomIn(form);
  line.textContent = "The API could not be reached. Press Send to try again.";
  shown.replaceChildren();
}

/** The places for what is said of a form's answer, beside its button, and for the answer; made once, so that it is heard. */
function roomIn(form: HTMLFormElement) {
  let [line, shown] = [
    form.querySelector<HTMLElement>("[role=status]"),
    form.querySelector<HTMLElement>(".answered"),
  ];
  if (line === null || shown === null) {
    line = Object.assign(document.createElement("span"), { role: "status" });
    shown = Object.assign(document.createElement("div"), { className: "answered" });
    form.querySelector(".send button")?.after(line);
    form.append(shown);
  }
  return { line, shown };
}

/** What is left between the window's edge and what was sent, in pixels. */
const ROOM = 24;

/** Brings an answer into the window, below what sticks to the window's foot until then: the request, on a phone its button. */
function bringIntoView(shown: HTMLElement, form: HTMLFormElement): void {
  const heights = [".sent", ".send"].map((part) => form.querySelector<HTMLElement>(part)?.offsetHeight ?? 0);
  const top = shown.getBoundingClientRect().top - Math.max(...heights) - ROOM;
  if (top >= 0 && top < innerHeight / 2) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top, behavior: isCalm ? "instant" : "smooth" });
}

function words(text: string, label: string): HTMLElement {
  const pre = Object.assign(document.createElement("pre"), { tabIndex: 0, role: "group", ariaLabel: label });
  pre.append(Object.assign(document.createElement("code"), { textContent: text }));
  return pre;
}

function folded(label: string, content: HTMLElement): HTMLElement {
  const details = document.createElement("details");
  details.append(Object.assign(document.createElement("summary"), { textContent: label }), content);
  return details;
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
