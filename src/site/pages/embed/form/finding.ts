import { html } from "hono/html";
import { search } from "../../../../api/search.ts";
import { ProblemError } from "../../../../http/problem.ts";
import type { Ask } from "../../../../http/route.ts";
import type { SearchHit, SearchList } from "../../../../model/search.ts";
import { DOCUMENT } from "../../parts/declaration.ts";
import type { Markup } from "../../parts/markup.ts";
import { passageNamed } from "../../parts/passage.ts";
import { shortName } from "../../parts/short-name.ts";
import { textWithMarks } from "../../parts/text.ts";
import { addressFor, type Chosen } from "./chosen.ts";

const MOST_HITS = 8;
const LONGEST_QUERY = 200;

/** What was found for a search: its number in words, and the hits as a list. */
export interface Finds {
  said: string;
  list: Markup | "";
  problem?: boolean;
}

/** Finds passages by words, or the one that a reference names. */
export async function find(ask: Ask, chosen: Chosen): Promise<Finds> {
  const q = chosen.asked.q?.trim() ?? "";
  if (q === "") return { said: "", list: "" };
  if (q.length > LONGEST_QUERY) {
    const said = `This has ${q.length} characters, and at most ${LONGEST_QUERY} are searched for. Is it a quotation? Paste it below.`;
    return { said, list: "", problem: true };
  }
  const named = passageNamed(chosen.open, q);
  if (named !== undefined) {
    const { address, name, words } = named;
    return {
      said: "One passage has this reference",
      list: listOf([hit(chosen, address, name, html`${words}`)]),
    };
  }
  try {
    const path = { document: DOCUMENT };
    const { body } = await search.handle({ ...ask, path, query: { q, limit: MOST_HITS } });
    const { data, total, suggestion } = (body as { json: SearchList & { suggestion?: string } }).json;
    if (total === 0) return { said: nothing(suggestion), list: "" };
    const said = total > data.length ? `The best ${data.length} of ${total} paragraphs` : counted(total);
    return { said, list: listOf(data.map((one) => hitOf(chosen, one))) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { said: `This can’t be searched for: ${error.message}.`, list: "", problem: true };
  }
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

function hitOf(chosen: Chosen, { id, snippet }: SearchHit): Markup {
  const marks = snippet.highlights.map(({ start, end }) => ({
    start,
    end,
    wrap: (content: Markup) => html`<mark>${content}</mark>`,
  }));
  return hit(chosen, id, shortName(id), textWithMarks(snippet.text, [], [marks]));
}

function hit(chosen: Chosen, address: string, name: string, words: Markup): Markup {
  return html`<li><a href="${addressFor(chosen, address)}#looks" data-ref="${address}">${name}</a>
<span class="hit-words" lang="${chosen.open.by.language}">${words}</span></li>`;
}
