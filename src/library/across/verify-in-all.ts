import type { Body } from "../../model/document.ts";
import type { Scope } from "../../model/scope.ts";
import type { InDocument, Judgement, VerdictInAll } from "../../model/verdict.ts";
import { ANALYSED } from "../../search/analysis/analyser-of.ts";
import { languagesByScript, TOLD_BY_SCRIPT } from "../../search/languages/by-script.ts";
import { citationOf, judge, judgeBy, requireText } from "../judge-quotation.ts";
import type { OpenDocument } from "../open-document.ts";
import { placedNowhere } from "../place-quotation.ts";
import type { Asked } from "../presenting/presenter.ts";
import { Refusal } from "../refusal.ts";
import { type Candidate, type Candidates, candidatesFor } from "./candidates.ts";
import { openText } from "./open-texts.ts";
import type { PassageIndex } from "./passage-index.ts";

/** From good to bad. */
const VERDICTS = ["exact", "abridged", "altered", "not-found"] as const;
/** Without the index, so many documents are looked through: the deployment's first, and the annotated ones. */
const MOST_WITHOUT_INDEX = 4;

/** To read all of a document takes longest: of so many at most that only have some words of a quotation. */
const MOST_READ_WHOLE = 2;

interface Judged {
  open: OpenDocument;
  judgement: Judgement;
}

/**
 * Judges what is quoted in a text, by all documents: the index says which it may be from, and it is compared with their true
 * words: those that a citation names, the likeliest, and where these have it the earliest and the latest. While the index
 * can't be asked, the annotated documents are looked through, and `scope` says so.
 *
 * @param language the one to look in; those that the quotation may be in, where it is not given
 * @throws {Refusal} 400 where the quotation has no words; 503 where a document can't be read
 */
export async function verifyInAll(
  ask: Asked & { index: PassageIndex; firstDocument: string },
  quotation: string,
  language: string | undefined,
): Promise<VerdictInAll> {
  requireText(quotation);
  const languages = language === undefined ? languagesOf(quotation) : [language];
  const candidates = await candidatesFor(ask.index, quotation, languages).catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.kind !== "unavailable") throw error;
    return withoutIndex(ask, languages);
  });
  const judged = new Map<string, Judged>();
  let readWhole = 0;
  const judgeOnce = async (candidate: Candidate, inOnePassage = false): Promise<Judged | undefined> => {
    const key = `${candidate.document} ${candidate.language}`;
    const inPart = inOnePassage || readWhole >= MOST_READ_WHOLE;
    const one = judged.get(key) ?? (await judgeIn(ask, quotation, candidate, inPart, () => readWhole++));
    if (one !== undefined) judged.set(key, one);
    return one;
  };
  const isRecognized = () => [...judged.values()].some(({ judgement }) => judgement.verdict === "altered");
  for (const candidate of candidates.cited) await judgeOnce(candidate);
  for (const candidate of candidates.likeliest) {
    // Where one has it altered, others are of interest only if they have its very words.
    const one = await judgeOnce(candidate, isRecognized());
    if (one !== undefined && isSaid(one)) break;
  }
  // Which have it first and last is asked only of words that somebody has.
  if ([...judged.values()].some(isSaid)) for (const edge of candidates.edges) await judgeOnce(edge);
  return verdictOf(ask, quotation, [...judged.values()], candidates.scope);
}

/**
 * @param inOnePassage whether only a passage that has the very words is looked for: undefined where there is none
 * @param wholly told before all of a document is read
 */
async function judgeIn(
  ask: Asked,
  quotation: string,
  candidate: Candidate,
  inOnePassage: boolean,
  wholly: () => void,
): Promise<Judged | undefined> {
  const open = await openText(ask, candidate.document, candidate.language);
  const { paragraphs } = candidate;
  const judgement = paragraphs && judgeBy(quotation, open, paragraphs);
  if (paragraphs !== undefined && inOnePassage && judgement?.verdict !== "exact") return undefined;
  if (judgement === undefined && candidate.nowhereElse) return undefined;
  if (judgement === undefined && paragraphs !== undefined) wholly();
  return { open, judgement: judgement ?? judge(quotation, open) };
}

/** Whether a text has the words, all or with marks for what is left out. */
function isSaid({ judgement }: Judged): boolean {
  return VERDICTS.indexOf(judgement.verdict) <= VERDICTS.indexOf("abridged");
}

function verdictOf(ask: Asked, quotation: string, judged: readonly Judged[], scope: Scope): VerdictInAll {
  const rankOf = ({ judgement }: Judged) => VERDICTS.indexOf(judgement.verdict);
  const best = judged.reduce((least, one) => Math.min(least, rankOf(one)), VERDICTS.length - 1);
  const isFound = best < VERDICTS.indexOf("not-found");
  const isSame = best <= VERDICTS.indexOf("abridged");
  const inOrder = judged
    .filter((one) => isFound && rankOf(one) === best)
    .sort((one, other) => (isSame ? compareDates(one, other) : 0));
  const [first] = inOrder;
  // What stands beside a quotation says which of several is meant; else the words are where they were said first.
  const chosen = inOrder.find(({ judgement }) => judgement.cited?.agrees) ?? first;
  const judgement = chosen?.judgement ?? judged[0]?.judgement ?? placedNowhere(quotation);
  const { quotations } = judgement;
  const cite = ({ quotations: _, ...one }: Judgement) => ({
    ...one,
    citation: chosen === undefined ? null : citationOf(one, chosen.open),
  });
  return {
    document: chosen?.open.document.entry.id ?? null,
    language: chosen?.open.by.language ?? null,
    release: ask.release.id,
    ...cite(judgement),
    ...(quotations !== undefined && { quotations: quotations.map(cite) }),
    earliest: isSame && first ? inDocument(first) : null,
    latest: isSame && first ? inDocument(inOrder.at(-1) ?? first) : null,
    elsewhere: inOrder.filter((one) => one !== chosen).map(inDocument),
    scope,
  };
}

function compareDates(one: Judged, other: Judged): number {
  const [a, b] = [one.open.document.entry, other.open.document.entry];
  return a.adopted < b.adopted ? -1 : a.adopted > b.adopted ? 1 : a.id < b.id ? -1 : 1;
}

function inDocument({ open, judgement }: Judged): InDocument {
  const { id, symbol, adopted } = open.document.entry;
  const { address } = judgement;
  return {
    document: id,
    language: open.by.language,
    symbol,
    adopted,
    address,
    citation: citationOf(judgement, open),
  };
}

/** The annotated documents, the deployment's first before the others, in those of the languages that they have. */
function withoutIndex(
  { release, firstDocument }: Asked & { firstDocument: string },
  languages: readonly string[],
): Candidates {
  const { catalogue } = release;
  const first = catalogue.filter(({ id }) => id === firstDocument);
  const some = [...first, ...catalogue.filter((entry) => !first.includes(entry))].slice(
    0,
    MOST_WITHOUT_INDEX,
  );
  const texts = some.flatMap(({ id, languages: known }): Candidate[] =>
    known.filter((one) => languages.includes(one)).map((language) => ({ document: id, language })),
  );
  const looked = some.filter(({ id }) => texts.some(({ document }) => document === id));
  const days = looked.map(({ adopted }) => adopted).sort();
  const bodies: Body[] = [...new Set(looked.map(({ body }) => body))];
  const scope = {
    bodies,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    documents: looked.length,
    complete: false,
  };
  return { cited: texts, likeliest: [], edges: [], scope };
}

/** The languages that a text may be in, by its script. */
export function languagesOf(text: string): readonly string[] {
  const own = languagesByScript(text);
  const told: readonly string[] = TOLD_BY_SCRIPT;
  return own.length > 0 ? own : ANALYSED.filter((language) => !told.includes(language));
}
