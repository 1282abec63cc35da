import { html } from "hono/html";
import { ACT_KINDS } from "../../../model/act-kinds.ts";
import type { CorpusParagraph } from "../../../model/corpus.ts";
import { KIND_NAMES } from "../../../words/act-names.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { signOf } from "../acts/act-signs.ts";
import type { Markup } from "../text/markup.ts";
import { countOf } from "../text/wording.ts";
import { numberLink } from "./number-link.ts";

/** What stands in the margin of a paragraph: its number, and beneath it the signs of its statements in their order. */
export function paragraphHead(about: AboutDocument, paragraph: CorpusParagraph): Markup {
  const acts = paragraph.sentences.flatMap((sentence) => sentence.acts);
  const said = ACT_KINDS.flatMap((kind) => {
    const count = acts.filter((act) => act.kind === kind).length;
    return count === 0 ? [] : [countOf(count, KIND_NAMES[kind].toLowerCase())];
  });
  return html`<div class="head">${numberLink(about.page(paragraph.id), paragraph, about.language)}${
    acts.length === 0
      ? ""
      : html`<span class="signs" role="img" lang="en" aria-label="${said.join(", ")}">${acts.map(signOf)}</span>`
  }</div>
`;
}
