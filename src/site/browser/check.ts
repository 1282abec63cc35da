/*
 * `/check` with scripts: the element checks what is pasted, examples included, without leaving the page. What the page
 * itself found stands there until then.
 */

import { clippingOf } from "../../copying/clipping.ts";
import { takenPassage } from "../../copying/taken-passage.ts";
import type { Cut } from "../../model/passage.ts";
import type { Verdict } from "../../model/verdict.ts";
import { shortened } from "../../quote/comparing/shown-difference.ts";
import type { Around } from "../../quote/comparing/whole-sentences.ts";
import { copyWhole, DEEDS, embedWhole } from "../../words/deeds.ts";
import { howMarked } from "../../words/en-checking.ts";
import { saidUnquoted } from "../../words/unquoted.ts";
import { copyCitations, copyFrom } from "./copy-button.ts";
import { cutOf } from "./cut-of.ts";
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
  const quotation = sent;
  const now = await whatNow(verdict, quotation);
  document.getElementById("verdict")?.remove();
  document.getElementById("to-try")?.remove();
  box.after(now);
  await box.updateComplete;
  // On a phone the verdict stands below the window's edge.
  box.shadowRoot?.querySelector("[part=verdict]")?.scrollIntoView({ block: "nearest" });
  if (verdict.verdict === "not-found") await lookFurther(now, quotation);
});
box?.addEventListener("commitment-error", () => document.getElementById("verdict")?.remove());

/** What the element doesn't say of a verdict: what qualifies the words, what to do with them, and where to look on. */
async function whatNow(verdict: Verdict, quotation: string): Promise<HTMLElement> {
  const { address, paragraph, diff, quotations } = verdict;
  const section = document.createElement("section");
  section.id = "verdict";
  section.setAttribute("aria-label", "What now");
  const say = (className: string, ...content: (string | Node)[]) => {
    const line = document.createElement("p");
    line.className = className;
    line.append(...content);
    section.append(line);
  };
  for (const each of quotations ?? [verdict]) {
    const { start, end } = each.quoted;
    const which = quotations === undefined ? "" : `“${shortened(quotation.slice(start, end).trim())}”: `;
    for (const said of saidUnquoted(each)) say("unquoted", which + said);
  }
  if (verdict.verdict === "altered") say("note", howMarked(diff));
  if (verdict.verdict === "not-found" || (address ?? paragraph) === null) {
    section.setAttribute("role", "status");
    say("", "Looking further…");
  } else {
    const { deeds, wholly } = await takingAlong(verdict);
    say("what-now", ...deeds);
    if (wholly.length > 0) say("what-now", ...wholly);
  }
  const check = pageOf("check", { quote: quotation });
  if (check.length <= MOST_LINKED)
    say("", link(check, "A link to this check"), " has the quotation in its address.");
  return section;
}

/** The same row of deeds that the page has without scripts; the element itself copies what is corrected. */
async function takingAlong(verdict: Verdict): Promise<{ deeds: Node[]; wholly: Node[] }> {
  const { citation, paragraph, through } = verdict;
  const [first, last] = await Promise.all(
    [paragraph, through ?? paragraph].map((id) => readAround(verdict, id)),
  );
  const { words, cut, whole, isWhole, wholeIs, part, all } = takenPassage(verdict, first, last);
  const copy = (label: string, text: string, from: Cut | undefined, className = "") => {
    if (citation === null) return [];
    const { text: cited, url } = citation;
    const paragraphs = text.split("\n\n");
    const clipping = clippingOf({ paragraphs, language: verdict.language, citation: cited, url, cut: from });
    return [
      Object.assign(
        copyFrom(label, async () => clipping),
        { className },
      ),
    ];
  };
  const embed = (label: string, ref: string | null, className = "button") =>
    ref === null ? [] : [link(pageOf("embed", { ref }), label, className)];
  const read =
    paragraph === null
      ? link(pageOf("read"), "Read the text", "button")
      : link(pageOf("read", {}, `/${paragraph}`), DEEDS.read, "button");
  return {
    deeds: [
      ...(verdict.verdict === "exact" ? copy(DEEDS.copyQuotation, words, cut) : []),
      ...(citation === null ? [] : [copyFrom(DEEDS.copyCitation, async () => citation.text)]),
      ...embed(DEEDS.embed, isWhole ? all : part),
      read,
    ],
    wholly: isWhole
      ? []
      : [
          ...copy(copyWhole(wholeIs), whole.text, undefined, "small"),
          ...embed(embedWhole(wholeIs), all, "button small"),
        ],
  };
}

/** A paragraph that a passage stands in, which the element has asked for already; without it the passage is all there is. */
async function readAround(
  { document: id, language }: Verdict,
  paragraph: string | null,
): Promise<Around | undefined> {
  if (paragraph === null) return undefined;
  const address = paragraph.split("/").map(encodeURIComponent).join("/");
  try {
    const answer = await fetch(`/v1/${id}/paragraphs/${address}?lang=${language}`);
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

function link(href: string, words: string, className = ""): HTMLAnchorElement {
  return Object.assign(document.createElement("a"), { href, textContent: words, className });
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
    const paragraphs = correct.split("\n\n");
    const clipping = clippingOf({ paragraphs, language: shown.lang, citation, url, cut: cutOf(shown) });
    const button = copyFrom(shown.textContent, async () => clipping);
    button.className = shown.className;
    shown.replaceWith(button);
  }
  copyCitations(where);
}
wireCopying(document);
