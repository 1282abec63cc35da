import type { ChangedField, ReleaseChangeOp, ReleaseChangeType } from "../../model/release-change.ts";

/** What became of something from one release to another, without links. */
export interface FoundChange {
  type: ReleaseChangeType;
  op: ReleaseChangeOp;
  /** The document that it is, or stands in. */
  document?: string | undefined;
  symbol?: string | undefined;
  /** The language of the words; of what a document's catalogue says, its first. */
  language?: string | undefined;
  /** The address of a paragraph or an act; the id of a document or a theme. */
  id: string;
  /** The words: a paragraph's or an act's text, a document's title, a theme's label; absent on the side that lacks it. */
  from?: string | undefined;
  to?: string | undefined;
  /** What else is said otherwise. */
  fields: ChangedField[];
  /** The themes that it speaks of, on either side. */
  themes: string[];
}

/** What became of everything from one release to another. */
export interface ReleaseDiff {
  changes: FoundChange[];
  /** How many documents there are of which it is not known whether they changed: too many to be looked into at once. */
  uncompared: number;
}
