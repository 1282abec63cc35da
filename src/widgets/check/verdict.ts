import type { Verdict } from "../../model/verdict.ts";

/** Whether a body is a verdict, as far as it is shown: the API may be of another version, or not ours. */
export function isVerdict(body: unknown): body is Verdict {
  const verdict = body as Partial<Verdict> | null | undefined;
  return (
    ["exact", "altered", "not-found"].includes(verdict?.verdict ?? "") &&
    typeof verdict?.language === "string" &&
    (verdict.source === null || typeof verdict.source === "string") &&
    (verdict.citation === null || typeof verdict.citation?.text === "string") &&
    Array.isArray(verdict.diff) &&
    Array.isArray(verdict.alternatives)
  );
}
