import { html } from "hono/html";
import type { Ask } from "../../../../http/route.ts";
import { findHits, type Hit, LONGEST_QUERY } from "../../../../library/find-hits.ts";
import { Refusal } from "../../../../library/refusal.ts";
import { shortName } from "../../../../words/short-name.ts";
import type { Markup } from "../../text/markup.ts";
import { spokenIn, textWithMarks } from "../../text/text-with-marks.ts";
import { addressFor, type Chosen } from "./chosen.ts";

const MOST_HITS = 8;

/** What was found for a search: its number in words, and the hits as a list. */
export interface Finds {
  said: string;
  list: Markup | "";
  problem?: boolean;
}

/** Finds passages by words, or the one that a reference names. */
export function find(ask: Ask, chosen: Chosen): Finds {
  const { text: q, named, judged } = chosen.sought;
  if (q === "") return { said: "", list: "" };
  if (judged !== undefined) return findsOf(judged);
  if (q.length > LONGEST_QUERY) {
    const said = `This has ${q.length} characters, and at most ${LONGEST_QUERY} are searched for. Take fewer words.`;
    return { said, list: "", problem: true };
  }
  if (named !== undefined) return { said: `${named.name} is chosen`, list: "" };
  try {
    const { hits, suggestion } = findHits(
      { release: ask.release, document: chosen.open.by.entry.id },
      chosen.open,
      q,
    );
    if (hits.length === 0) return { said: nothing(suggestion), list: "" };
    const best = hits.slice(0, MOST_HITS);
    const said =
      hits.length > best.length
        ? `The best ${best.length} of ${hits.length} paragraphs`
        : counted(hits.length);
    return { said, list: listOf(best.map((one) => hitOf(chosen, one))) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { said: `This can’t be searched for: ${error.message}.`, list: "", problem: true };
  }
}

/** A quotation is shown with what came of comparing it. */
function findsOf(judged: NonNullable<Chosen["sought"]["judged"]>): Finds {
  if ("problem" in judged) return { said: judged.problem, list: "", problem: true };
  return { said: "Compared with the text, as a quotation", list: "" };
}

function counted(total: number): string {
  return total === 1 ? "One paragraph" : `${total} paragraphs`;
}

function nothing(suggestion: string | undefined): string {
  return suggestion === undefined
    ? "Nothing was found. Try other words, or choose from the list."
    : `Nothing was found. Did you mean “${suggestion}”?`;
}

function listOf(hits: readonly Markup[]): Markup {
  return html`<ol class="hits">${hits}</ol>`;
}

function hitOf(chosen: Chosen, { paragraph: { id }, explain }: Hit): Markup {
  const { snippet } = explain();
  const marks = snippet.highlights.map(({ start, end }) => ({
    start,
    end,
    wrap: (content: Markup) => html`<mark>${content}</mark>`,
  }));
  return hit(chosen, id, shortName(id), textWithMarks(snippet.text, [], [marks]));
}

function hit(chosen: Chosen, address: string, name: string, words: Markup): Markup {
  return html`<li><a href="${addressFor(chosen, address)}#looks" data-ref="${address}">${name}</a>
<span class="hit-words"${spokenIn(chosen.about.language)}>${words}</span></li>`;
}
