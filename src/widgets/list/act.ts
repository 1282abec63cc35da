import { html, nothing, type TemplateResult } from "lit";
import type { Act } from "../../model/act.ts";
import { densityOf } from "../../words/act-names.ts";
import { DERIVED_LABELS } from "../../words/derived.ts";
import { directionOf } from "../../words/direction.ts";
import { fill, type ListLabels } from "../../words/labels.ts";
import { labelsIn } from "../../words/language-names.ts";
import { marksOf } from "../../words/quotation-marks.ts";
import { SIDE, signPath } from "../../words/signs.ts";
import { webAddress } from "../shared/asking/api.ts";

/** What a list says its words in. */
export interface Speaking {
  readonly words: ListLabels;
  readonly language: string;
}

/**
 * An entry of a list: an act's words with its sign, its qualifiers and its citation. Of one that a machine derived nothing
 * is said of qualifiers, which nobody has looked for, and its sign is drawn in dashes.
 *
 * @param language of the act's words
 */
export function renderAct(act: Act, language: string, { words, language: own }: Speaking): TemplateResult {
  const href = webAddress(act.citation.url) ?? nothing;
  const density = act.derived ? "outline" : densityOf(act);
  return html`<li part=${act.derived ? "item derived" : "item"} lang=${language} dir=${directionOf(language)}>
    <svg part="sign" class=${density} viewBox=${`0 0 ${SIDE} ${SIDE}`} aria-hidden="true"><path d=${signPath(act.kind, density)}></path></svg>
    <p part="text" translate="no" lang=${language}>${wordsOf(act)}</p>
    <p class="about"><span lang=${own} dir=${directionOf(own)}>${saysOf(act, language, { words, language: own })}</span>
      <a part="citation" dir="auto" href=${href}>${act.citation.text}</a></p>
  </li>`;
}

/** What an act does, to whom, and how firmly: "commits, with one qualifier: “as appropriate”", in its own words. */
function saysOf(act: Act, language: string, { words, language: own }: Speaking): unknown {
  const { kind, qualifiers, addressee, derived } = act;
  const whom = kind === "call" ? addressee?.text : undefined;
  const does =
    kind === "call" && !whom ? words.kinds.call.toLocaleLowerCase(own) : (words.says[kind] ?? kind);
  // What a machine read is said in the words that it read it from: a kind's name would say it of another verb.
  const given = act.opening ?? whom;
  const said = given ? html`${act.opening ? "" : does} <bdi lang=${language}>${given}</bdi>` : does;
  const [opening, closing] = marksOf(language).outer;
  // Isolated where they may be written in another direction than the line.
  const [start, end] = own === language ? ["", ""] : ["\u2068", "\u2069"];
  const names = new Intl.ListFormat(own, { type: "unit" }).format(
    new Set(qualifiers.map(({ text }) => `${start}${opening}${text}${closing}${end}`)),
  );
  // Only commitments are told apart by having none.
  const firmness = derived
    ? labelsIn(DERIVED_LABELS, own).derived
    : qualifiers.length > 0
      ? fill(qualifiers.length === 1 ? words.qualified : words.qualifiedMore, { names })
      : kind === "commitment" && words.firm;
  return firmness ? html`${said}, ${firmness}` : said;
}

/** The words of an act, with its qualifiers marked where they stand in them. */
function wordsOf({ text, start, qualifiers }: Act): unknown[] {
  const pieces: unknown[] = [];
  let done = 0;
  for (const qualifier of [...qualifiers].sort((one, other) => one.start - other.start)) {
    const [first, last] = [qualifier.start - start, qualifier.end - start];
    if (first < done || last > text.length) continue;
    pieces.push(text.slice(done, first), html`<span part="qualifier">${text.slice(first, last)}</span>`);
    done = last;
  }
  return [...pieces, text.slice(done)];
}
