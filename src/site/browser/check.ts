/*
 * `/check` with scripts: the element checks what is pasted, examples included, without leaving the page. What the page
 * itself found stands there until then.
 */

import { clippingOf } from "../../copying/clipping.ts";
import type { Verdict } from "../../model/verdict.ts";
import { howMarked } from "../../words/en-checking.ts";
import { copyFrom } from "./copy-button.ts";
import { openPage, readOwnPage } from "./own-page.ts";

interface Check extends HTMLElement {
  value: string;
  updateComplete: Promise<boolean>;
}

/** As many characters as an address that is shown has room for, and one that is asked for. */
const MOST_LINKED = 2_000;
const MOST_ASKED = 8_000;

const box = document.querySelector<Check>("commitment-check");
const form = box?.querySelector("textarea");
let sent = "";

// What stands in the form's box, from the page's address or typed since, stands in the element's, and so does the caret.
void customElements.whenDefined("commitment-check").then(async () => {
  if (!box || !form) return;
  const { value, selectionStart, selectionEnd } = form;
  const hasFocus = document.activeElement === form;
  await box.updateComplete;
  const field = box.shadowRoot?.querySelector("textarea");
  if (!field) return;
  field.value = value;
  // What is sent, by the button or by Enter with a key, may be changed in the box before the verdict comes.
  const keep = () => {
    sent = field.value.trim();
  };
  field.form?.addEventListener("submit", keep, { capture: true });
  field.form?.addEventListener(
    "keydown",
    ({ key, ctrlKey, metaKey }) => {
      if (key === "Enter" && (ctrlKey || metaKey)) keep();
    },
    { capture: true },
  );
  if (!hasFocus) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(selectionStart, selectionEnd);
});

box?.addEventListener("commitment-load", async (event) => {
  const { verdict } = (event as CustomEvent<{ verdict: Verdict }>).detail;
  document.getElementById("verdict")?.remove();
  document.getElementById("to-try")?.remove();
  const now = whatNow(verdict, sent);
  box.after(now);
  await box.updateComplete;
  // On a phone the verdict stands below the window's edge.
  box.shadowRoot?.querySelector("[part=verdict]")?.scrollIntoView({ block: "nearest" });
  if (verdict.verdict === "not-found") await lookFurther(now, sent);
});
box?.addEventListener("commitment-error", () => document.getElementById("verdict")?.remove());

/** What to do with a verdict: how its marks are read, where the passage stands, and where to look on. */
function whatNow({ verdict, diff, address, paragraph }: Verdict, quotation: string): HTMLElement {
  const section = document.createElement("section");
  section.id = "verdict";
  section.setAttribute("aria-label", "What now");
  const say = (...content: (string | Node)[]) => {
    const line = document.createElement("p");
    line.append(...content);
    section.append(line);
  };
  const link = (href: string, words: string, className = "") =>
    Object.assign(document.createElement("a"), { href, textContent: words, className });
  const place = address ?? paragraph;
  if (verdict === "altered")
    section.append(
      Object.assign(document.createElement("p"), { className: "note", textContent: howMarked(diff) }),
    );
  if (verdict === "not-found" || place === null) {
    section.setAttribute("role", "status");
    say("Looking further…");
  } else if (paragraph === null) {
    say(link(pageOf("read"), "Read the text", "button"));
  } else {
    say(
      link(pageOf("read", {}, `/${place.split(".")[0]}`), "Read the paragraph", "button"),
      " ",
      link(pageOf("embed", { ref: place }), "Embed the passage", "button"),
    );
  }
  const check = pageOf("check", { quote: quotation });
  if (check.length <= MOST_LINKED)
    say(link(check, "A link to this check"), " has the quotation in its address.");
  return section;
}

/** The page that has the quotation in its address looks further than the element: what it finds is shown here. */
async function lookFurther(section: HTMLElement, quotation: string): Promise<void> {
  const address = pageOf("check", { quote: quotation });
  const [looking] = section.children;
  const all = new URL(address, location.href);
  all.searchParams.set("in", "all");
  try {
    if (address.length > MOST_ASKED) throw new RangeError();
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const page = openPage(await readOwnPage(answer));
    const found = page.getElementById("verdict");
    if (!answer.ok || found === null) throw new TypeError();
    // What the element says already.
    if (found.firstElementChild?.classList.contains("verdict")) found.firstElementChild.remove();
    const shown = document.createDocumentFragment();
    for (const child of [...found.children]) shown.append(document.importNode(child, true));
    wireCopying(shown);
    looking?.replaceWith(shown);
  } catch {
    const link = document.createElement("a");
    link.href = `${all.pathname}${all.search}#verdict`;
    link.textContent = "Check it in all documents";
    looking?.replaceChildren(link, ".");
  }
}

/**
 * A page about the document that is checked against; the element says where it is.
 *
 * @param below what goes on its path
 */
function pageOf(name: "read" | "check" | "embed", query: Record<string, string> = {}, below = ""): string {
  const url = new URL(box?.dataset[name] ?? "", location.href);
  url.pathname += below;
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
  return `${url.pathname}${url.search}`;
}

for (const example of document.querySelectorAll<HTMLAnchorElement>("a[data-check]")) {
  example.addEventListener("click", async (event) => {
    const form = box?.shadowRoot?.querySelector("form");
    if (box === null || !form) return;
    event.preventDefault();
    box.value = example.dataset.check ?? "";
    box.scrollIntoView({ block: "nearest" });
    form.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
    // The element takes the words in its next moment.
    await new Promise((resolve) => setTimeout(resolve));
    form.requestSubmit();
  });
}

/** Has the buttons for the source's own words copy them. */
function wireCopying(where: ParentNode): void {
  for (const shown of where.querySelectorAll<HTMLButtonElement>("button[data-correct]")) {
    const { correct = "", citation = "", url = null } = shown.dataset;
    const clipping = clippingOf({ paragraphs: correct.split("\n\n"), language: shown.lang, citation, url });
    const button = copyFrom(shown.textContent, async () => clipping);
    button.className = shown.className;
    shown.replaceWith(button);
  }
}
wireCopying(document);
