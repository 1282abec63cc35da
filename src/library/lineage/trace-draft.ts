import { typeChanges } from "../../lineage/changes/type-changes.ts";
import { languageOf } from "../../lineage/drafts/language-of.ts";
import { type DraftPart, readDraft } from "../../lineage/drafts/read-draft.ts";
import type { AgreedElsewhere, Trace, TracedParagraph } from "../../model/trace.ts";
import type { Row } from "../../search/across/database.ts";
import { askScope, scopeOf, tableOf } from "../across/filters.ts";
import type { PassageIndex } from "../across/passage-index.ts";
import type { Asked } from "../presenting/presenter.ts";
import { refuseAny } from "../refusal.ts";
import {
  addRows,
  askCandidates,
  askCandidatesIn,
  type Candidates,
  documentOf,
  followedAmong,
  type Sought,
  soughtOf,
} from "./agreed-candidates.ts";
import { changeRulesFor } from "./change-rules.ts";
import { draftersNote } from "./drafters-note.ts";
import { type Agreed, byDay, compareWithCandidates, type Followed, presentAgreed } from "./nearest-agreed.ts";
import { askSeriesOfDraft, seriesOfDraft } from "./series-of-draft.ts";

/** A draft, and which page of it. */
export interface DraftAsked {
  text: string;
  /** The language of all of it; told by each paragraph where it is not given. */
  language?: string | undefined;
  /** How many parts come before this page. */
  start: number;
  limit: number;
}

/** A page of a traced draft, but for the links. */
export type TracedDraft = Omit<Trace, "links" | "language">;

/** What a text is read in that does not tell its language. */
const DEFAULT_LANGUAGE = "en";
/** A page has no more than so many characters, unless it is one paragraph: comparing them takes time. */
const MOST_CHARACTERS_AT_ONCE = 8_000;
/** Longer ones are no paragraphs: the longest that was adopted here has some 22,000 characters. */
const LONGEST_PARAGRAPH = 25_000;
/** By fewer letters a paragraph's language is that of the draft. */
const FEWEST_LETTERS = 40;
/** So many other documents are named that say the same. */
const MOST_ANCESTORS = 5;
/** In so many documents of its series a draft is looked for besides, the latest. */
const MOST_OF_SERIES = 2;

/**
 * Traces a draft: reads it into its paragraphs, and says of each on the page what was agreed before, and what the draft
 * changes. Nothing of it is kept.
 *
 * @throws {Refusal} 400 for a page that is not there; 404 for a language that is not indexed; 503 where the index can't be asked
 */
export async function traceDraft(
  ask: Asked & { index: PassageIndex },
  asked: DraftAsked,
): Promise<TracedDraft> {
  const parts = readDraft(asked.text);
  const { start } = asked;
  if (parts.length === 0)
    refuseAny([{ parameter: "text", detail: "there is no word in the text", expected: ["paragraphs"] }]);
  if (start >= parts.length)
    refuseAny([
      {
        parameter: "start",
        detail: `the draft has ${parts.length} parts`,
        expected: [`at most ${parts.length - 1}`],
      },
    ]);
  const page = pageOf(parts, asked);
  const draftIn = asked.language ?? languageOf(asked.text) ?? DEFAULT_LANGUAGE;
  tableOf(draftIn);
  const read = page.map((part): ReadPart => {
    const language = isTraceable(part) ? (asked.language ?? ownLanguage(part) ?? draftIn) : null;
    const key = page.findIndex(({ text }) => text === part.text);
    return { part, key, language };
  });
  const { scope, candidates, series, followed } = await candidatesFor(ask.index, parts, read, draftIn);
  // What stands in a draft again and again is compared once.
  const known = new Map<number, Outcome>();
  const data: TracedParagraph[] = [];
  for (const [at, { part, key, language }] of read.entries()) {
    const { isShort, kind, ...about } = part;
    const outcome =
      language === null
        ? UNTRACED
        : (known.get(key) ?? (await compared(ask, part.text, language, candidates.get(key) ?? [], followed)));
    known.set(key, outcome);
    const isHeading = isShort && kind === "paragraph" && outcome.change === "new";
    data.push({
      ...{ number: start + at + 1, kind: isHeading ? "heading" : kind, ...about },
      ...{ language: isHeading ? null : language, ...(isHeading ? UNTRACED : outcome) },
    });
  }
  const end = start + page.length;
  return {
    data,
    total: parts.length,
    next: end < parts.length ? end : null,
    counts: countsOf(data),
    series: series === undefined ? null : { id: series.id, title: series.title, named: series.named },
    scope,
  };
}

/** What is said of a paragraph besides its own words. */
type Outcome = Pick<TracedParagraph, "change" | "note" | "agreed" | "changes" | "ancestors">;

const UNTRACED: Outcome = { change: null, note: "", agreed: null, changes: [], ancestors: [] };

async function compared(
  ask: Asked,
  text: string,
  language: string,
  rows: readonly Row[],
  followed: Followed,
): Promise<Outcome> {
  const found = compareWithCandidates(ask, text, language, rows, followed);
  const [agreed] = found;
  if (agreed === undefined)
    return { ...UNTRACED, change: "new", note: draftersNote("new", language, undefined) };
  const { relation, candidate, standsIn, holds } = agreed;
  const { change } = relation;
  const noted = { document: candidate.by.entry, address: candidate.id, language };
  const rules = change === "same" ? undefined : await changeRulesFor(ask.release, language);
  return {
    change,
    note: draftersNote(change, language, noted, holds !== undefined),
    agreed: { ...presentAgreed(agreed), text: candidate.text, ...(standsIn && { standsIn }) },
    changes: rules === undefined ? [] : typeChanges(candidate.text, text, rules),
    ancestors: ancestorsOf(found),
  };
}

function pageOf(parts: readonly DraftPart[], { start, limit }: DraftAsked): DraftPart[] {
  const page = parts.slice(start, start + limit);
  let characters = 0;
  const most = page.findIndex(({ text }, at) => {
    characters += text.length;
    return at > 0 && characters > MOST_CHARACTERS_AT_ONCE;
  });
  return most === -1 ? page : page.slice(0, most);
}

function isTraceable({ kind, text }: DraftPart): boolean {
  return (kind === "paragraph" || kind === "cell") && text.length <= LONGEST_PARAGRAPH;
}

function ownLanguage({ text }: DraftPart): string | undefined {
  const language = languageOf(text);
  // A script tells by one word; small words need a sentence.
  return text.length >= FEWEST_LETTERS || /\P{Script=Latin}/u.test(text.replace(/\P{L}/gu, ""))
    ? language
    : undefined;
}

interface ReadPart {
  part: DraftPart;
  /** Which of the page's parts has these words first, from 0. */
  key: number;
  /** Null where it is not looked for. */
  language: string | null;
}

/**
 * Asks for the candidates of all paragraphs at once, by their keys, and in what was looked; then, for the
 * paragraphs that have none there, in the documents that the draft seems to follow, those of its own series first: a
 * formula stands in many others too.
 */
async function candidatesFor(
  index: PassageIndex,
  parts: readonly DraftPart[],
  read: readonly ReadPart[],
  draftIn: string,
) {
  const languages = [...new Set(read.flatMap(({ language }) => language ?? []))];
  const sought = new Map<string, Sought[]>();
  for (const language of languages) {
    const own = read.filter((one, at) => one.language === language && one.key === at);
    sought.set(language, await Promise.all(own.map(({ key, part }) => soughtOf(key, part.text, language))));
  }
  const [scope = [], named = [], ...found] = await index.ask(
    askScope(languages.length === 0 ? [draftIn] : languages),
    askSeriesOfDraft(parts, draftIn),
    ...[...sought].map(([language, all]) => askCandidates(all, language)),
  );
  const candidates: Candidates = new Map();
  addRows(candidates, found.flat());
  const series = seriesOfDraft(named);
  const followed: Followed = {
    ...{ documents: followedAmong(candidates), series: series?.documents ?? [] },
    title: series?.titled ?? "",
  };
  await addFollowed(index, candidates, sought, followed);
  return { scope: scopeOf(scope), candidates, series, followed };
}

/** Looks in what the draft follows for the paragraphs that have no candidate there. */
async function addFollowed(
  index: PassageIndex,
  candidates: Candidates,
  sought: ReadonlyMap<string, readonly Sought[]>,
  { documents, series }: Followed,
): Promise<void> {
  const wanted = series.length > 0 ? series : documents;
  const asked = [...new Set([...series.slice(0, MOST_OF_SERIES), ...documents])];
  const lacking = [...sought].flatMap(([language, all]) => {
    const some = all.filter(
      ({ key }) => !candidates.get(key)?.some((row) => wanted.includes(documentOf(row))),
    );
    return some.length === 0 ? [] : [askCandidatesIn(asked, some, language)];
  });
  if (asked.length > 0 && lacking.length > 0) addRows(candidates, (await index.ask(...lacking)).flat());
}

/** The best of each document, the latest first. */
function ancestorsOf(found: readonly Agreed[]): AgreedElsewhere[] {
  const best = new Map<string, Agreed>();
  for (const one of found) {
    const { id } = one.candidate.by.entry;
    if (!best.has(id)) best.set(id, one);
  }
  return [...best.values()].slice(0, MOST_ANCESTORS).sort(byDay).map(presentAgreed);
}

function countsOf(data: readonly TracedParagraph[]): Trace["counts"] {
  const of = (change: TracedParagraph["change"]) => data.filter((one) => one.change === change).length;
  return { same: of("same"), numbers: of("numbers"), reworded: of("reworded"), new: of("new") };
}
