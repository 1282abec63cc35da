/*
 * `/check` with scripts: the form is sent without its page being left, and its quotation is in no address. What comes back is
 * the page itself, so a verdict looks the same however it was asked for.
 */

import { clippingOf } from "../../copying/clipping.ts";
import { CHECK_LABELS } from "../../words/en-checking.ts";
import { copyCitations, copyOnPress } from "./copy-button.ts";
import { cutOf } from "./cut-of.ts";
import { openPage, readOwnPage } from "./own-page.ts";

let under: AbortController | undefined;

const formOf = () => document.querySelector<HTMLFormElement>("form#check");
const boxOf = (form: ParentNode) => form.querySelector("textarea");

/** Sends the form, and puts what the page then has in the place of what it had. */
async function send(form: HTMLFormElement): Promise<void> {
  under?.abort();
  under = new AbortController();
  const { signal } = under;
  const sent = boxOf(form)?.value ?? "";
  const button = form.querySelector("button");
  markWaiting(form, button, true);
  try {
    const answer = await fetch(form.dataset.send ?? form.action, {
      method: "POST",
      body: new URLSearchParams({ quote: sent }),
      headers: { Accept: "text/html" },
      signal,
    });
    const page = openPage(await readOwnPage(answer));
    const [main, fresh] = [document.querySelector("main"), page.querySelector("main")];
    if (main === null || fresh === null || boxOf(fresh) === null) throw new TypeError();
    show(main, fresh, sent);
  } catch {
    if (signal.aborted) return;
    markWaiting(form, button, false);
    say(form, CHECK_LABELS.unreachable);
  }
}

function say(form: HTMLFormElement, what: string): void {
  const said = form.querySelector("#quote-said");
  if (said !== null) said.textContent = what;
}

function markWaiting(form: HTMLFormElement, button: HTMLButtonElement | null, isWaiting: boolean): void {
  form.ariaBusy = `${isWaiting}`;
  if (button === null) return;
  button.style.minInlineSize = `${button.offsetWidth}px`;
  button.textContent = isWaiting ? CHECK_LABELS.checking : CHECK_LABELS.check;
}

/** What was typed since the form was sent stays in its box. */
function show(main: Element, fresh: Element, sent: string): void {
  const typed = boxOf(main);
  const [value, isTyping] = [typed?.value ?? "", typed !== null && document.activeElement === typed];
  const selection = [typed?.selectionStart ?? 0, typed?.selectionEnd ?? 0] as const;
  main.replaceChildren(...[...fresh.childNodes].map((node) => document.adoptNode(node)));
  wire(main);
  const box = boxOf(main);
  if (box !== null && value !== sent) box.value = value;
  const verdict = main.querySelector<HTMLElement>("#verdict");
  if (box !== null && (verdict === null || (isTyping && value !== sent))) {
    box.focus();
    box.setSelectionRange(...selection);
    return;
  }
  // What was found is read out, and on a phone it would stand above the window.
  const head = verdict?.querySelector<HTMLElement>(".verdict, .lead") ?? verdict;
  head?.setAttribute("tabindex", "-1");
  head?.focus({ preventScroll: true });
  head?.scrollIntoView({ block: "nearest" });
}

function wire(where: ParentNode): void {
  for (const button of where.querySelectorAll<HTMLButtonElement>("button[data-correct]")) {
    const { correct = "", citation = "", url = null } = button.dataset;
    const paragraphs = correct.split("\n\n");
    const clipping = clippingOf({ paragraphs, language: button.lang, citation, url, cut: cutOf(button) });
    // The words that it copies are the text's; its own are the page's.
    button.removeAttribute("lang");
    button.removeAttribute("dir");
    copyOnPress(button, async () => clipping);
  }
  copyCitations(where);
  const form = where.querySelector<HTMLFormElement>("form#check");
  // What is wrong with the box is said beside it, and not by the browser.
  if (form) form.noValidate = true;
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    const box = boxOf(form);
    if (box?.value.trim() !== "") return void send(form);
    say(form, CHECK_LABELS.empty);
    box.ariaInvalid = "true";
    box.focus();
  });
  form?.addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (key === "Enter" && (ctrlKey || metaKey)) form.requestSubmit();
  });
  for (const example of where.querySelectorAll<HTMLAnchorElement>("a[data-check]")) {
    example.addEventListener("click", (event) => {
      const form = formOf();
      const box = form && boxOf(form);
      if (!form || !box) return;
      event.preventDefault();
      box.value = example.dataset.check ?? "";
      form.requestSubmit();
    });
  }
}
wire(document);
