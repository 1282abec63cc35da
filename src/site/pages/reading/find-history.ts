import type { Ask } from "../../../http/route.ts";
import { changeRulesFor } from "../../../library/lineage/change-rules.ts";
import { type FoundLineage, findLineage } from "../../../library/lineage/find-lineage.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import { Refusal } from "../../../library/refusal.ts";
import { TooLate, within } from "../../../library/store/within.ts";

/** So many of the nearest are shown on each side. */
const FEW = 3;
/** The page is about the words: it waits no longer for what became of them. */
const PATIENCE_MS = 250;

/** A paragraph's history as its page shows it. */
export interface FoundHistory {
  /** Undefined where there is nothing to say: no other document is held, or none in this language, or nobody answers. */
  lineage?: FoundLineage;
  /** Whether it may be there in a minute. */
  incomplete: boolean;
}

/** Finds where a paragraph's words come from and what became of them, if the index says so soon enough. */
export async function findHistory(
  ask: Pick<Ask, "origin" | "release" | "index">,
  open: OpenDocument,
  paragraph: string,
): Promise<FoundHistory> {
  // Where nothing else is held, nothing can be earlier.
  if (ask.release.total < 2) return { incomplete: false };
  try {
    return await within(PATIENCE_MS, find(ask, open, paragraph));
  } catch (error) {
    if (error instanceof TooLate) return { incomplete: true };
    if (!(error instanceof Refusal)) throw error;
    return { incomplete: error.kind === "unavailable" };
  }
}

async function find(
  ask: Pick<Ask, "origin" | "release" | "index">,
  open: OpenDocument,
  paragraph: string,
): Promise<FoundHistory> {
  const rules = await changeRulesFor(ask.release, open.by.language).catch((error: unknown) => {
    // A release that says nothing of changes still says which paragraphs belong together.
    if (error instanceof Refusal) return undefined;
    throw error;
  });
  const lineage = await findLineage(ask, open, paragraph, { start: 0, limit: FEW }, rules);
  return { lineage, incomplete: rules === undefined };
}
