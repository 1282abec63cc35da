import type { Clipping } from "../../copying/clipboard.ts";
import type { Lineage } from "../../model/lineage.ts";
import type { Passage } from "../../model/passage.ts";
import type { Verdict, VerdictInAll } from "../../model/verdict.ts";
import type { ActPage } from "./asking/acts.ts";
import type { Reason } from "./asking/ask.ts";

/** What can be copied. */
export type CopyFormat = "quotation" | "citation" | "bibtex" | "ris" | "link" | "embed";

/** What the API answered; each element has one of these. */
export interface Loaded {
  readonly passage?: Passage;
  readonly acts?: ActPage;
  readonly verdict?: Verdict | VerdictInAll;
  readonly lineage?: Lineage;
}

/** What the elements tell the page, by event name, with each event's `detail`. */
export interface CommitmentEvents {
  /** What was asked for is there and shown: a passage, a page of acts, a verdict, or a lineage. */
  "commitment-load": Loaded;
  /** It can't be shown: `unreachable` (could not be checked against the source) or `missing` (it has no such thing). */
  "commitment-error": { readonly reason: Reason };
  /** The reader has copied it. */
  "commitment-copy": Clipping & { readonly format: CopyFormat };
}

declare global {
  interface HTMLElementEventMap {
    "commitment-load": CustomEvent<CommitmentEvents["commitment-load"]>;
    "commitment-error": CustomEvent<CommitmentEvents["commitment-error"]>;
    "commitment-copy": CustomEvent<CommitmentEvents["commitment-copy"]>;
  }
}

/** Tells the page something. The event bubbles, also out of shadow roots. */
export function tell<N extends keyof CommitmentEvents>(
  from: EventTarget,
  name: N,
  detail: CommitmentEvents[N],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
