import type { JudgedQuotation, Verdict } from "../../model/verdict.ts";

/** A document that has the words of a quotation, as far as it is shown. */
export interface QuotedIn {
  readonly document: string;
  readonly language: string;
  readonly symbol?: string;
  readonly adopted: string;
  readonly citation: { readonly text: string; readonly url: string } | null;
}

/** What a verdict by all documents says besides. */
export interface InAll {
  readonly earliest: QuotedIn | null;
  readonly latest: QuotedIn | null;
  /** Other documents that have the words as well. */
  readonly elsewhere: readonly QuotedIn[];
  /** In what was looked. */
  readonly scope: {
    readonly documents: number;
    readonly from: string | null;
    readonly to: string | null;
    readonly complete?: boolean;
  };
}

/** Whether a body is a verdict, as far as it is shown: the API may be of another version, or not ours. */
export function isVerdict(body: unknown): body is Verdict {
  const verdict = body as Partial<Verdict> | null | undefined;
  return typeof verdict?.language === "string" && isShown(verdict);
}

/** Whether a body is a verdict by all documents; found in none of them, it names no language. */
export function isVerdictInAll(body: unknown): body is Verdict & InAll {
  const verdict = body as (Partial<Verdict> & Partial<InAll>) | null | undefined;
  return (
    (verdict?.language === null || typeof verdict?.language === "string") &&
    isShown(verdict) &&
    typeof verdict.scope?.documents === "number" &&
    Array.isArray(verdict.elsewhere) &&
    [verdict.earliest, verdict.latest, ...verdict.elsewhere].every(isPlace)
  );
}

function isPlace(place: QuotedIn | null | undefined): boolean {
  return (
    place === null ||
    (typeof place?.document === "string" &&
      typeof place.language === "string" &&
      (place.citation === null || typeof place.citation?.text === "string"))
  );
}

function isShown(verdict: Partial<Verdict>): boolean {
  return (
    isJudged(verdict) &&
    (verdict.quotations === undefined ||
      (Array.isArray(verdict.quotations) && verdict.quotations.every(isJudged)))
  );
}

function isJudged(judged: Partial<JudgedQuotation> | null | undefined): boolean {
  return (
    ["exact", "abridged", "altered", "not-found"].includes(judged?.verdict ?? "") &&
    (judged?.source === null || typeof judged?.source === "string") &&
    (judged.citation === null || typeof judged.citation?.text === "string") &&
    (judged.cited === undefined || typeof judged.cited.ref === "string") &&
    typeof judged.quoted?.start === "number" &&
    Array.isArray(judged.diff) &&
    Array.isArray(judged.omissions) &&
    Array.isArray(judged.alternatives)
  );
}
