import * as z from "zod/mini";
import { answerSearch, answerSearchIn } from "../../library/across/answer-search.ts";
import { LONGEST_QUERY_IN_ALL } from "../../library/across/search-passages.ts";
import { findHits, hasIndex, presentHit } from "../../library/find-hits.ts";
import type { OpenDocument } from "../../library/open-document.ts";
import { presenter } from "../../library/presenting/presenter.ts";
import { Refusal, refuseAny } from "../../library/refusal.ts";
import { Body } from "../../model/document.ts";
import { documented } from "../../model/documented.ts";
import { ToldHits, type ToldPassage } from "../../model/told.ts";
import { loadLanguage } from "../../search/languages/analysed.ts";
import { type Item, linesOf, listPage, shortened, startOf, tellText, tellWords } from "../items.ts";
import { inLanguageOf, onlyInDocument, openNamed } from "../open-named.ts";
import { type ToolAnswer, type ToolAsk, tool } from "../tool.ts";

const DEFAULT_LANGUAGE = "en";
const AT_ONCE = 8;
const MOST_AT_ONCE = 20;

/** `search`: the sentences that answer, in one document or in all. */
export const search = tool({
  name: "search",
  title: "Search the texts",
  costly: true,
  description:
    "Finds the passages that answer a question or have some words: each with its best sentence, word for word. Without `document` all documents are searched, where there are several. `finds: touches` means that nothing has all of what was asked for; `nothing` means to say so, and not to quote from memory.",
  input: {
    query: documented(
      z.string().check(z.minLength(1), z.maxLength(LONGEST_QUERY_IN_ALL)),
      'Words, a question, or `"quoted words"` that must stand so.',
      "what did governments promise journalists?",
    ),
    ...onlyInDocument,
    lang: inLanguageOf(
      "The language of the words, as `en`; if not said, English, or the first of the document that is named.",
    ),
    body: documented(z.optional(Body), "Adopted by this body; in all documents only."),
    year: z.optional(
      documented(
        z.int().check(z.minimum(1946), z.maximum(2999)),
        "Adopted in this year; in all documents only.",
      ),
    ),
    limit: z.optional(
      documented(
        z.int().check(z.minimum(1), z.maximum(MOST_AT_ONCE)),
        `At most so many: ${AT_ONCE} if not said.`,
      ),
    ),
  },
  answer: ToldHits,
  async handle(ask, { query, document, lang, body, year, limit = AT_ONCE, cursor }, room) {
    const q = query.trim();
    if (q === "")
      refuseAny([{ parameter: "query", detail: "there is nothing to search for", expected: ["words"] }]);
    const start = startOf(cursor, Number.POSITIVE_INFINITY);
    const page = { start, limit };
    if (document !== undefined && (body !== undefined || year !== undefined))
      refuseAny([
        {
          parameter: "document",
          detail: "one document is not narrowed by body or year",
          expected: ["none of these"],
        },
      ]);
    const narrowed = { body: body && [body], year: year === undefined ? undefined : [year] };
    if (document !== undefined) return inOne(ask, await opened(ask, document, lang), q, page, room);
    const isFirstAlone = ask.release.total === 1 && body === undefined && year === undefined;
    if (isFirstAlone) return inOne(ask, await opened(ask, undefined, lang), q, page, room);
    try {
      return await inAll(ask, { q, language: lang ?? DEFAULT_LANGUAGE, ...narrowed, ...page }, room);
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== "unavailable") throw error;
      if (body !== undefined || year !== undefined) throw error;
      // Better the first document than nothing, as long as it is said.
      return inOne(ask, await opened(ask, undefined, lang), q, page, room);
    }
  },
});

interface Page {
  start: number;
  limit: number;
}

/** What was found: at most a page of it, and what is said of all. */
interface Found {
  total: number;
  /** How many can be paged through. */
  reachable?: number;
  finds: "answers" | "touches" | "nothing";
  within: string;
  more?: { queryLanguage?: string; suggestion?: string; answeredIn?: string };
}

async function opened(ask: ToolAsk, document: string | undefined, lang: string | undefined) {
  const open = await openNamed(ask, document, lang, true);
  await loadLanguage(open.by.language);
  return open;
}

async function inOne(
  ask: ToolAsk,
  open: OpenDocument,
  q: string,
  { start, limit }: Page,
  room: number,
): Promise<ToolAnswer> {
  const { by, order } = open;
  const within = by.entry.symbol;
  if (!hasIndex(ask.release, open)) {
    const { data, found } = await answerSearchIn(ask, by, { q, start, limit });
    const items = data.map((hit) => tellHit(by, hit.id, hit.snippet, room));
    return pageOf(items, { total: found.total, finds: found.finds, within }, start, room);
  }
  const { hits, found, otherLanguage, suggestion } = findHits(
    { release: ask.release, document: by.entry.id },
    open,
    q,
  );
  const items = hits.slice(start, start + limit).map(({ ranked, paragraph, explain }) => {
    const { id, snippet } = presentHit(by, ranked, paragraph, explain(), order);
    const sentence = paragraph.sentences.find((one) => one.id === snippet.sentence);
    const isSentence = sentence !== undefined && snippet.footnote === undefined;
    const words = isSentence && tellWords(open, { ...sentence, address: sentence.id, paragraph });
    return tellHit(by, id, snippet, room, words || undefined);
  });
  const more = {
    ...(otherLanguage !== undefined && { queryLanguage: otherLanguage }),
    ...(suggestion !== undefined && { suggestion }),
  };
  return pageOf(items, { total: hits.length, finds: found.finds, within, more }, start, room);
}

async function inAll(
  ask: ToolAsk,
  asked: Parameters<typeof answerSearch>[1],
  room: number,
): Promise<ToolAnswer> {
  const { data, found } = await answerSearch(ask, asked);
  const entries = await ask.release.entries([...new Set(data.map(({ document }) => document))]);
  const items = data.flatMap(({ document, language, id, snippet }): Item[] => {
    const entry = entries.get(document);
    return entry === undefined ? [] : [tellHit(presenter(ask, entry, language), id, snippet, room)];
  });
  const { total, ranked, finds, scope } = found;
  const within = `${scope.documents} documents in ${asked.language}`;
  const answeredIn = finds === "answers" ? undefined : await answeredByFirst(ask, asked.q, asked.language);
  const more = answeredIn === undefined ? {} : { answeredIn };
  return pageOf(items, { total, reachable: ranked, finds, within, more }, asked.start, room);
}

/**
 * The first document, where it answers what no document has all the words of: it is searched by what people call things, and
 * all documents by their words.
 */
async function answeredByFirst(ask: ToolAsk, q: string, language: string): Promise<string | undefined> {
  const first = (await ask.release.entries([ask.firstDocument])).get(ask.firstDocument);
  if (first?.languages.includes(language) !== true) return undefined;
  const open = await opened(ask, first.id, language);
  if (!hasIndex(ask.release, open)) return undefined;
  const { found } = findHits({ release: ask.release, document: first.id }, open, q);
  return found.finds === "answers" ? first.id : undefined;
}

/** What is shown of a hit, in one document or in all. */
interface Shown {
  text: string;
  sentence?: string | undefined;
  footnote?: number | undefined;
}

function tellHit(
  by: OpenDocument["by"],
  id: string,
  { text, sentence = id, footnote }: Shown,
  room: number,
  words: ToldPassage = tellText(by, sentence, text),
): Item {
  const told = {
    ...shortened(words, room),
    paragraph: id,
    ...(footnote !== undefined && { footnote }),
  };
  const note =
    footnote === undefined ? [] : [`These are the words of footnote ${footnote}, whose mark stands there.`];
  return { told, lines: linesOf(told, ...note) };
}

async function pageOf(
  all: readonly Item[],
  { total, reachable = total, finds, within, more = {} }: Found,
  start: number,
  room: number,
): Promise<ToolAnswer> {
  if (start > 0) startOf(String(start), reachable);
  const page = await listPage(all.length, undefined, { room }, (index) => all[index] as Item);
  const next = start + page.items.length;
  const { suggestion, queryLanguage, answeredIn } = more;
  return {
    about: { total, finds, within, ...more },
    lines: [
      `Found in ${within}: ${total}${finds === "touches" ? ", which only touch what was asked for" : ""}.`,
      ...(suggestion === undefined ? [] : [`Did you mean "${suggestion}"?`]),
      ...(answeredIn === undefined
        ? []
        : [`Searched alone, ${answeredIn} answers this: name it as \`document\`.`]),
      ...(queryLanguage === undefined
        ? []
        : [`The words seem to be in another language (${queryLanguage}) than the text: ask in the text’s.`]),
    ],
    items: page.items,
    cursor: page.items.length > 0 && next < reachable ? String(next) : undefined,
  };
}
