/*
 * Trying requests in the API reference. Each operation has a form, which leads to the answer without this; here the line
 * of curl follows what is filled in, and the answer stands beneath. Nothing is asked for before an operation is opened.
 */

import { fillChoices } from "./trying/choices.ts";
import { curlOf, type Request, requestOf } from "./trying/request.ts";
import { showAnswer, showFailure } from "./trying/show-answer.ts";

for (const operation of document.querySelectorAll<HTMLDetailsElement>("details.operation")) {
  const form = operation.querySelector<HTMLFormElement>("form.trying");
  if (form === null) continue;
  operation.addEventListener("toggle", () => {
    if (operation.open) void open(operation, form);
  });
  form.addEventListener("input", () => follow(form));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });
  for (const button of form.querySelectorAll("button")) button.hidden = false;
  // Someone may have opened it before this came.
  if (operation.open) void open(operation, form);
}

async function open(operation: HTMLDetailsElement, form: HTMLFormElement): Promise<void> {
  const id = operation.querySelector("h3")?.id ?? "";
  for (const link of document.querySelectorAll(".operations a")) {
    if (link.getAttribute("href") !== `#${id}`) link.removeAttribute("aria-current");
    else {
      link.setAttribute("aria-current", "true");
      link.scrollIntoView({ block: "nearest" });
    }
  }
  await fillChoices(form);
}

/** The line of curl, and the link to the answer, say what is filled in. */
function follow(form: HTMLFormElement): Request {
  const request = requestOf(form);
  const code = form.querySelector("pre code");
  if (code !== null) code.textContent = curlOf(request, form.dataset.origin ?? location.origin);
  form.querySelector(".send a")?.setAttribute("href", request.path);
  return request;
}

/** Only the last request of a form is shown. */
const under = new WeakMap<HTMLFormElement, AbortController>();

async function send(form: HTMLFormElement): Promise<void> {
  const { method, path, body } = follow(form);
  under.get(form)?.abort();
  const controller = new AbortController();
  const sentFrom = document.activeElement;
  under.set(form, controller);
  try {
    const answer = await fetch(path, {
      method,
      signal: controller.signal,
      ...(body === undefined ? {} : { body, headers: { "Content-Type": "application/json" } }),
    });
    showAnswer(form, answer, await answer.text(), sentFrom);
  } catch (error) {
    if ((error as Error).name !== "AbortError") showFailure(form);
  }
}

/** What an address leads to is in an operation that is folded. */
function unfold(): void {
  const target = document.getElementById(nameIn(location.hash));
  const folded = target?.closest("details");
  if (!folded || folded.open) return;
  folded.open = true;
  target?.scrollIntoView();
}

/** What a fragment names; nothing where it is not percent-encoded UTF-8. */
function nameIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
unfold();
addEventListener("hashchange", unfold);
