import { html } from "hono/html";
import type { Ask } from "../../../../http/route.ts";
import { filterDocuments } from "../../../../library/filtering/filter-documents.ts";
import { firstLanguage } from "../../../../model/document-languages.ts";
import { inAnyLanguage, inEnglish, otherLanguages } from "../../about/languages.ts";
import { documentsHeld, type Held } from "../../documents/held.ts";
import type { Markup } from "../../text/markup.ts";
import { spokenIn } from "../../text/text-with-marks.ts";
import { withQuery } from "../../with-query.ts";
import { addressFor, type Chosen, keptOf } from "./chosen.ts";

/** So many documents are listed: whoever looks for one knows its symbol, or words of its title. */
const MOST = 8;

/** The documents that were looked for, and how many there are to choose from. */
export interface DocumentFinds {
  all: number;
  total: number;
  best: readonly Held[];
}

/** Finds the documents to choose from, by symbol or title, in whatever language. */
export async function findToChoose({ release }: Pick<Ask, "release">, q: string): Promise<DocumentFinds> {
  const held = await documentsHeld(release);
  const found = q === "" ? [] : filterDocuments(held, { q });
  return { all: held.length, total: found.length, best: found.slice(0, MOST) };
}

/**
 * Of which document the words are, and in which of its languages, folded as on other pages that look for words; nothing
 * where there is nothing to choose. The languages lead to the same words with the same looks.
 */
export function documentForm(chosen: Chosen, finds: DocumentFinds, firstDocument: string): Markup | string {
  const { about, asked, passage } = chosen;
  const find = asked.find?.trim() ?? "";
  const address = passage === undefined ? undefined : inAnyLanguage(passage.located);
  const languages = otherLanguages(about, (other) =>
    address === undefined
      ? other.embedding({ ...wordsOf(chosen), ...keptOf(asked) })
      : addressFor({ asked, about: other }, address),
  );
  const hasLanguages = about.entry.languages.length > 1;
  if (finds.all < 2 && !hasLanguages) return html`<div id="languages"></div>\n`;
  const fields = Object.entries(keptOf(asked));
  return html`<details class="looked-in"${find === "" ? "" : html` open`}><summary>In ${about.name}${hasLanguages ? html`, in ${inEnglish(about.language)}` : ""}</summary>
<div id="languages">${languages}</div>
${
  finds.all < 2
    ? ""
    : html`<form action="/embed" method="get" data-live="documents-said documents-found">${about.embeddingFields}
${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="fields"><div class="field grows"><label for="find">Another document: its symbol, or words of its title</label>
<input id="find" name="find" type="search" dir="auto" maxlength="200" value="${find}" autocomplete="off" spellcheck="false"></div>
<button type="submit">Find</button></div>
</form>
<p role="status"><span id="documents-said">${said(finds, find)}</span></p>
<div id="documents-found">${
        finds.best.length === 0
          ? ""
          : html`<ul class="hits">${finds.best.map((one) => hit(one, chosen, firstDocument))}</ul>`
      }</div>`
}
</details>
`;
}

/** Words that were looked for go along as long as none are chosen. */
function wordsOf({ asked: { q = "" }, sought: { judged } }: Chosen): Record<string, string> {
  return q === "" || judged !== undefined ? {} : { q };
}

function said({ all, total, best }: DocumentFinds, find: string): Markup | string {
  if (find === "")
    return html`There are ${all.toLocaleString("en")}: <a href="/documents">all documents</a>.`;
  if (total === 0) return "No document has this symbol, or these words in its title.";
  return total > best.length
    ? `The last ${best.length} of ${total.toLocaleString("en")} documents`
    : counted(total);
}

function counted(total: number): string {
  return total === 1 ? "One document" : `${total} documents`;
}

/** A document, in the language of the words that were chosen before where it has that. */
function hit(document: Held, { about, asked }: Chosen, firstDocument: string): Markup {
  const { id, symbol, titles, languages } = document;
  const language = languages.includes(about.language) ? about.language : firstLanguage(document);
  const href = withQuery("/embed", {
    ...(id === firstDocument ? {} : { document: id }),
    ...(language === firstLanguage(document) ? {} : { "text-lang": language }),
    ...keptOf(asked),
  });
  return html`<li><a href="${href}">${symbol}</a>
<span class="hit-words"${spokenIn(language)}>${titles[language] ?? ""}</span></li>\n`;
}
