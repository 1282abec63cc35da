import { html } from "hono/html";
import type { Markup } from "./markup.ts";

/** A section's number as the United Nations writes it on a line of its own: "I", "XIV". */
const NUMBERED = /^([IVX]+)\s+(?=\S)/;

/** A section's heading, its number told apart from its words: "I General guidelines" would read as a sentence of somebody. */
export function sectionTitle(title: string): Markup | string {
  const [numbered, number] = NUMBERED.exec(title) ?? [];
  if (numbered === undefined) return title;
  return html`<span class="section-number">${number}</span> ${title.slice(numbered.length)}`;
}
