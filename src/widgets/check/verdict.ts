/* What the API answers, looked at before it is shown. Loaded with the first check. */
import type { InDocument, JudgedQuotation, Verdict, VerdictInAll } from "../../model/verdict.ts";

/** Whether a body is a verdict, as far as it is shown: the API may be of another version, or not ours. */
export function isVerdict(body: unknown): body is Verdict {
  const verdict = body as Partial<Verdict> | null | undefined;
  return typeof verdict?.language === "string" && isShown(verdict);
}

/** Whether a body is a verdict by all documents; found in none of them, it names no language. */
export function isVerdictInAll(body: unknown): body is VerdictInAll {
  const verdict = body as Partial<VerdictInAll> | null | undefined;
  return (
    (verdict?.language === null || typeof verdict?.language === "string") &&
    isShown(verdict) &&
    typeof verdict.scope?.documents === "number" &&
    Array.isArray(verdict.elsewhere) &&
    [verdict.earliest, verdict.latest, ...verdict.elsewhere].every(isPlace)
  );
}

function isPlace(place: InDocument | null | undefined): boolean {
  return (
    place === null ||
    (typeof place?.document === "string" &&
      typeof place.language === "string" &&
      (place.citation === null || typeof place.citation?.text === "string"))
  );
}

function isShown(verdict: Partial<Verdict | VerdictInAll>): boolean {
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
