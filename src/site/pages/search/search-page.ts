import { html } from "hono/html";
import * as z from "zod/mini";
import { ASKED_DOCUMENT, type Ask, route } from "../../../http/route.ts";
import { findHits, hasIndex, LONGEST_QUERY } from "../../../library/find-hits.ts";
import { actsIn } from "../../../library/text-parts.ts";
import { ACT_KINDS, kindsAmong } from "../../../model/act-kinds.ts";
import { byDocumentAndLanguage, type Opened, openAsked } from "../about/asked-document.ts";
import { lookedIn } from "../about/scope.ts";
import { inAll, narrowing, wayToPhrase } from "../across/in-all.ts";
import { namedAnywhere, paragraphsIn } from "../find/named-anywhere.ts";
import { answerPage } from "../layout/page.ts";
import { capitalized, countOf, separated } from "../text/wording.ts";
import { cardOf, shownCard } from "./answer-card.ts";
import type { Answered, Asked } from "./asked-search.ts";
import { saidOfNamed } from "./card-of-named.ts";
import { nothingFound } from "./nothing-found.ts";
import { namesNoPassage, passageNamed } from "./passage-named.ts";
import { results } from "./results.ts";
import { filtersOf, searchForm } from "./search-form.ts";

/** So many hits are shown at once; the rest is a link away. */
const PAGE = 20;

/** `/search?q=`: the paragraphs that answer, each with the sentence that does and why it was found. */
export const searchPage = route({
  path: "/search",
  summary: "Search",
  query: {
    ...byDocumentAndLanguage,
    ...inAll,
    ...narrowing,
    q: z.optional(z.string().check(z.maxLength(LONGEST_QUERY))),
    kind: z.optional(z.enum(["", ...ACT_KINDS])),
    theme: z.optional(z.string().check(z.maxLength(100))),
    from: z.optional(z.int().check(z.minimum(0), z.maximum(1_000))),
  },
  produces: ["text/html"],
  ignoresUnknown: true,
  costly: true,
  needs: ASKED_DOCUMENT,
  searches: true,
  async handle(ask) {
    if (ask.query.in === "all") {
      const { q, lang, body, session, year, from } = ask.query;
      // What only this needs is loaded with the first of it.
      const { searchAllPage } = await import("../across/search-all.ts");
      return searchAllPage(ask, {
        q: q?.trim() ?? "",
        language: lang ?? "",
        body: body ?? "",
        session: session ?? "",
        year: year ?? "",
        from: from ?? 0,
      });
    }
    const opened = openAsked(ask, ask.query);
    const { open, about } = opened;
    const { themes } = ask.release.vocabulary;
    const asked = { q: ask.query.q?.trim() ?? "", kind: ask.query.kind ?? "", theme: ask.query.theme ?? "" };
    const from = ask.query.from ?? 0;
    const isAnnotated = hasIndex(ask.release, open);
    const { said, shown, named = "", status } = await answered(ask, opened, asked, from, isAnnotated);
    return answerPage(
      ask,
      {
        about,
        title: asked.q === "" ? `Search ${about.called}` : `${asked.q}: search`,
        description: `Search ${about.name}: by words, by theme, by treaty or body, in everyday words too.`,
        hasSearch: true,
        canonical: `${ask.origin}${about.at("/search")}`,
        signs: true,
        scripts: ["live.js", "quoting.js"],
        main: html`
<h1>Search ${about.called}</h1>
<div id="looked-in">${lookedIn(ask, about, "/search", asked)}</div>
${searchForm({
  action: "/search",
  label: "Words or a question",
  q: asked.q,
  name: "Search in this text",
  changes: "found named results looked-in",
  hidden: about.fields,
  // A text that nobody read is searched for its words alone.
  filters: isAnnotated ? filtersOf(asked, kindsAmong(actsIn(open.paragraphs)), themes) : "",
})}
<div id="named">${named}</div>
<p role="status" class="found"><span id="found">${said}</span></p>
<div id="results">${wayToPhrase(asked.q, about.language)}${shown}</div>`,
      },
      status,
    );
  },
});

async function answered(
  ask: Ask,
  opened: Opened,
  asked: Asked,
  from: number,
  isAnnotated: boolean,
): Promise<Answered & { status?: number }> {
  if (Object.values(asked).every((value) => value === "")) return hints(opened, isAnnotated);
  const elsewhere = await namedElsewhere(ask, opened, asked.q);
  if (elsewhere !== undefined) return elsewhere;
  if (namesNoPassage(opened.open, asked.q)) return noSuchPassage(opened);
  if (isAnnotated) return found(ask, opened, asked, from);
  // What only this needs is loaded with the first of it.
  const { foundByWords } = await import("./found-by-words.ts");
  return foundByWords(ask, opened, asked, { from, most: PAGE });
}

/** A reference that says itself of which document it is, where the text that is searched has no such passage. */
async function namedElsewhere(ask: Ask, { open, about }: Opened, q: string): Promise<Answered | undefined> {
  const named = await namedAnywhere(ask, q, about.language);
  if (named === undefined || passageNamed(open, q) !== undefined) return undefined;
  if (named.isMissing && named.about.entry.id === about.entry.id) return undefined;
  return saidOfNamed(named);
}

/** A reference for which there is no passage is answered with what there is. */
function noSuchPassage({ open, about }: Opened): Answered {
  return {
    said: `${capitalized(about.called)} has ${paragraphsIn({ open })}.`,
    shown: html`<p>Look through <a href="${about.page()}">the text</a>.</p>`,
  };
}

function found(
  ask: { release: Parameters<typeof findHits>[0]["release"] },
  opened: Opened,
  asked: Asked,
  from: number,
): Answered {
  const { open, about } = opened;
  const words = [asked.q, asked.kind && `kind:${asked.kind}`, asked.theme && `theme:${asked.theme}`];
  const query = words.filter((word) => word !== "").join(" ");
  const search = (words: string) => findHits({ release: ask.release, document: about.entry.id }, open, words);
  const all = search(query);
  const { vocabulary } = ask.release;
  const card = cardOf(opened, all, asked.q, vocabulary, PAGE);
  const named = card === undefined || from > 0 ? "" : shownCard(card, about);
  const isPassage = from === 0 && card?.is === "Passage";
  const isSubject = card !== undefined && /^(?:Theme|Called on)$/.test(card.is);
  // A reference, or a number, is in no language.
  const result = isPassage || !/\p{L}/u.test(asked.q) ? { ...all, otherLanguage: undefined } : all;
  if (result.hits.length > 0) {
    const { said, shown } = results(result, asked, opened, vocabulary, {
      from,
      most: PAGE,
      acts: isSubject ? card.acts : [],
    });
    return {
      said: isPassage ? html`One passage has this reference. By its words: ${said}` : said,
      named,
      shown,
    };
  }
  if (isPassage) return { said: "One passage has this reference.", named, shown: html`` };
  const without = asked.q === "" || asked.q === query ? 0 : search(asked.q).hits.length;
  const { said, shown } = nothingFound({ result, asked, vocabulary, opened, without });
  return { said, named, shown };
}

/** What can be looked for, by examples that lead to something: everyday words, words of the text, a reference. */
function hints({ open: { paragraphs }, about }: Opened, isAnnotated: boolean): Answered {
  const link = (q: string, words = q) => html`<a href="${about.at("/search", { q })}">${words}</a>`;
  const isIn = (words: string) => paragraphs.some(({ text }) => text.includes(words));
  const everyday = EVERYDAY.filter(([, meant]) => isAnnotated && isIn(meant)).map(([q]) => link(q));
  const quoted = isIn(QUOTED) ? QUOTED : (paragraphs[0]?.text.split(/\s+/).slice(0, 2).join(" ") ?? "");
  const place =
    paragraphs.find(({ id }) => id === "16") ?? paragraphs.find(({ kind }) => kind === "operative");
  const shown = html`<p>${everyday.length === 0 ? "" : html`Everyday words will do: ${separated(everyday)}. `}Words in quotation marks
must stand so in the text: ${link(`"${quoted}"`, `“${quoted}”`)}.${
    place === undefined
      ? ""
      : html` A reference leads to its passage:
${link(`para. ${place.number}`)}.`
  }</p>`;
  return { said: `${countOf(paragraphs.length, "paragraph")} can be searched.`, shown };
}

/** Queries to try, each with words of the texts that it finds something in. */
const EVERYDAY = [
  ["kickbacks", "bribery"],
  ["who owns this company", "beneficial ownership"],
  ["press freedom", "journalists"],
  ["UNCAC chapter V", "asset recovery"],
] as const;
const QUOTED = "strive to";
