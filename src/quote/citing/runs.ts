import type { Citation } from "../../model/citation.ts";

/** A stretch of a citation: plain words, a title in italics, or an address that the reader can follow. */
export type Run = string | { italic: string } | { link: string };

/**
 * Prints a citation as text and as HTML.
 *
 * Where the style prints the permalink, that is the link; where it prints none, the whole citation is one, so that the
 * HTML of every style leads to the passage.
 */
export function print(runs: readonly Run[], url: string): Citation {
  const html = runs.map(runAsHtml).join("");
  const linked = runs.some((run) => typeof run === "object" && "link" in run);
  return { text: runs.map(runAsText).join(""), html: linked ? html : anchor(url, html), url };
}

function runAsText(run: Run): string {
  if (typeof run === "string") return run;
  return "italic" in run ? run.italic : run.link;
}

function runAsHtml(run: Run): string {
  if (typeof run === "string") return escapeHtml(run);
  return "italic" in run ? `<i>${escapeHtml(run.italic)}</i>` : anchor(run.link, escapeHtml(run.link));
}

function anchor(url: string, html: string): string {
  return `<a href="${escapeHtml(url)}">${html}</a>`;
}

/** Escapes text for HTML, in content and in double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Puts text on one line: line breaks and control characters would end a RIS field or a footnote. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
