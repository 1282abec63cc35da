/* What is said of a quotation that was looked for in all documents. Loaded when somebody asks that. */
import { html, nothing, type TemplateResult } from "lit";
import type { InDocument, VerdictInAll } from "../../model/verdict.ts";
import { ANYWHERE_LABELS } from "../../words/anywhere.ts";
import { directionOf } from "../../words/direction.ts";
import { fill } from "../../words/labels.ts";
import { labelsIn } from "../../words/language-names.ts";
import { webAddress } from "../shared/asking/api.ts";

/** More documents than that are not listed. */
const MOST = 10;

/** What is said instead of a verdict's words where no document has a quotation. */
export function notFoundAnywhere(language: string): string {
  return labelsIn(ANYWHERE_LABELS, language).notFound;
}

/**
 * In which documents a quotation stands, the earliest and the latest by name, and in what was looked: the earliest here is
 * not the earliest that there is.
 *
 * @param language of the labels
 */
export function renderAnywhere(
  { earliest, latest, elsewhere, scope }: Pick<VerdictInAll, "earliest" | "latest" | "elsewhere" | "scope">,
  language: string,
): TemplateResult {
  const words = labelsIn(ANYWHERE_LABELS, language);
  const dates = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  const day = (date: string | null) => {
    const time = Date.parse(date ?? "");
    return Number.isNaN(time) ? "…" : dates.format(time);
  };
  const isOne = earliest?.document === latest?.document;
  const named = [earliest, isOne ? null : latest].flatMap((one) => one?.document ?? []);
  const others = elsewhere.filter(({ document }) => !named.includes(document)).slice(0, MOST);
  const found = (label: string, part: string, one: InDocument | null) =>
    one?.citation
      ? html`<p part=${part}>${fill(label, { date: day(one.adopted) })} ${renderPlace(one)}</p>`
      : nothing;
  const documents = new Intl.NumberFormat(language).format(scope.documents);
  return html`${found(words.earliest, "earliest", earliest)}${
    isOne ? nothing : found(words.latest, "latest", latest)
  }${
    others.length > 0
      ? html`<p part="elsewhere">${words.elsewhere}</p><ul>${others.map((one) => html`<li>${renderPlace(one)}</li>`)}</ul>`
      : nothing
  }<p part="scope">${fill(words.scope, { documents, from: day(scope.from), to: day(scope.to) })}${
    scope.complete === false ? ` ${words.incomplete}` : nothing
  }</p>`;
}

function renderPlace({ citation, language, symbol, document }: InDocument): TemplateResult {
  const href = webAddress(citation?.url ?? "") ?? nothing;
  return html`<bdi lang=${language} dir=${directionOf(language)}><a href=${href}>${citation?.text ?? symbol ?? document}</a></bdi>`;
}
