import { html } from "hono/html";
import type { CorpusVocabulary } from "../../../model/corpus.ts";
import type { SearchReason } from "../../../model/search.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";

/** So many of the words are named that a paragraph has; they are marked in it besides. */
const MOST_WORDS = 2;

/** Why a paragraph was found, in a few words: the theme before all, which can be followed; else what counts most. */
export function whyFound(
  all: readonly SearchReason[],
  { themes, actors, instruments }: CorpusVocabulary,
  { at }: AboutDocument,
): Markup | string {
  const reason =
    all.find(({ kind }) => kind === "theme") ??
    all.find(({ kind }) => kind === "instrument" || kind === "actor") ??
    all.find(({ kind }) => kind !== "filter");
  if (reason === undefined) return "";
  const { kind, id, match } = reason;
  switch (kind) {
    case "theme":
      return html`Matches the theme <a href="${at(`/themes/${id}`)}">${themes.find((one) => one.id === id)?.label ?? match}</a>`;
    case "instrument":
      return html`Refers to ${instruments.find((one) => one.id === id)?.shortName ?? match}`;
    case "actor":
      return html`Speaks of ${actors.find((one) => one.id === id)?.label ?? match}`;
    case "everyday":
      return "May say it in other words";
    case "near":
      return "Says something near it";
    default: {
      const words = [...new Set(all.filter((one) => one.kind === kind).map((one) => `“${one.match}”`))];
      return `Has ${words.slice(0, MOST_WORDS).join(" and ")}`;
    }
  }
}
