import { html, raw } from "hono/html";
import { elementOf } from "../../../../copying/snippet.ts";
import type { Markup } from "../../text/markup.ts";
import { type Embedded, frameAddress, frameSize } from "../snippets.ts";

/** The quotation as it will be, on a light page and on a dark one; wide and narrow are a matter of styles. */
export function stages(embedded: Embedded): Markup {
  // At once: what the reader comes to see has not to wait until it is near.
  const element = elementOf(embedded, "ref", { loading: "eager" });
  const isInline = embedded.looks?.layout === "inline";
  const shown = (scheme: "light" | "dark") =>
    html`<div class="stage ${scheme}" role="group" aria-label="On a ${scheme} page">${
      isInline ? html`<p>Your own sentence goes on: ${raw(element)}</p>` : raw(element)
    }</div>\n`;
  return html`${shown("light")}${shown("dark")}`;
}

/** The page for a frame, in a frame. */
export function framed(embedded: Embedded): Markup {
  const { width, height } = frameSize(embedded);
  const path = frameAddress({ ...embedded, origin: "" });
  return html`<iframe src="${path}" width="${width}" height="${height}" title="${embedded.title}" loading="lazy"></iframe>`;
}
