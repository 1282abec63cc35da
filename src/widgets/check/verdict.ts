import type { JudgedQuotation, Verdict } from "../../model/verdict.ts";

/** Whether a body is a verdict, as far as it is shown: the API may be of another version, or not ours. */
export function isVerdict(body: unknown): body is Verdict {
  const verdict = body as Partial<Verdict> | null | undefined;
  return (
    typeof verdict?.language === "string" &&
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
