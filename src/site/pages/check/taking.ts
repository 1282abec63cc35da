import { html } from "hono/html";
import type { TakenPassage } from "../../../copying/taken-passage.ts";
import type { Citation } from "../../../model/citation.ts";
import { copyWhole, DEEDS, embedWhole } from "../../../words/deeds.ts";
import { CHECK_LABELS } from "../../../words/en-checking.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { cutAway } from "../acts/act-words.ts";
import type { Markup } from "../text/markup.ts";
import { inline, spokenIn } from "../text/text-with-marks.ts";

/** How what can be taken along is offered. */
interface Offered {
  citation: Citation | null;
  /** Whether the quotation has the source's very words. */
  isExact: boolean;
  isFirst: boolean;
  /** Whether what qualifies the quotation is not in it: its whole sentence is then what is offered first. */
  lacksWords: boolean;
  /** The statement that has the words; undefined where there is none but the whole. */
  statement: Statement | undefined;
  isEmbedding: boolean;
}

/** A statement that a quotation stands in. */
export interface Statement {
  /** Its first words and its last, with marks of omission where it is a part of a sentence. */
  words: string;
  /** Whether it has more words than the quotation. */
  isMore: boolean;
}

/**
 * What can be done with a passage that was checked, a row for each extent of it: the words that were quoted, as the source
 * has them; the whole sentence, where these are a part of it; and the statement, where that is neither.
 */
export function takingOf(about: AboutDocument, taken: TakenPassage, offered: Offered): Markup {
  const { words, cut, whole, isWhole, wholeIs, part, all } = taken;
  const { citation, isExact, isFirst, lacksWords, statement, isEmbedding } = offered;
  const spoken = spokenIn(about.language);
  const copy = (label: string, text: string, isFirst: boolean, more: Markup | string = "") =>
    citation &&
    html`<button type="button"${isFirst ? html` class="first"` : ""}${more} data-correct="${text}" data-citation="${citation.text}" data-url="${citation.url}"${spoken}>${label}</button>`;
  const embed = (label: string, ref: string | null) =>
    ref !== null && !isEmbedding && html`<a class="button" href="${about.embedding({ ref })}">${label}</a>`;
  const isWholeFirst = lacksWords && !isWhole;
  const isMore = statement?.isMore ?? false;
  const quoted = [
    copy(
      isExact ? (isWhole ? DEEDS.copyQuotation : COPY_QUOTED) : CHECK_LABELS.copyCorrect,
      words,
      isFirst && !isWholeFirst,
      cutAway(cut),
    ),
    citation && html`<button type="button" data-cited="${citation.text}">${DEEDS.copyCitation}</button>`,
    isWhole ? embed(DEEDS.embed, all) : !isMore && embed(EMBED_STATEMENT, part),
  ];
  const wholly = isWhole
    ? []
    : [copy(copyWhole(wholeIs), whole.text, isFirst && isWholeFirst), embed(embedWhole(wholeIs), all)];
  const stated =
    isMore && part !== null && part !== all
      ? [
          embed(EMBED_STATEMENT, part),
          html`<span class="extent">“${inline(statement?.words ?? "", about.language)}”</span>`,
        ]
      : [];
  const [copying, citing, ...more] = quoted;
  if (isWhole) return html`${inARow(quoted)}`;
  const [copyingWhole, ...moreOfWhole] = wholly;
  const rows = isWholeFirst
    ? [[copyingWhole, citing], moreOfWhole, [copying, ...more]]
    : [[copying, citing], more, wholly];
  const [inSight = [], ...folded] = [...rows, isEmbedding ? [] : stated];
  const further = folded.filter((row) => row.some(Boolean)).map(inARow);
  return html`${inARow(inSight)}${further.length === 0 ? "" : html`<details class="more-to-take"><summary>${isEmbedding ? "Copy" : "Copy or embed"} more or less of it</summary>\n${further}</details>\n`}`;
}

/** Beside the same of a whole sentence. */
const COPY_QUOTED = "Copy the words quoted";
const EMBED_STATEMENT = "Embed the statement";

function inARow(all: readonly (Markup | false | null | undefined)[]): Markup | string {
  const there = all.flatMap((one) => (one ? html`${one} ` : []));
  return there.length === 0 ? "" : html`<p class="what-now">${there}</p>\n`;
}
