/**
 * How far two readers agree who read the same paragraphs without seeing each other's reading, in hundredths: what
 * `node scripts/run.mjs bench/second-reading.ts` prints. The pages and the documentation take it from here.
 */
export const AGREEMENT = {
  /** Statements found by both, of those that either found. */
  acts: 92,
  /** The same kind, of those. */
  kinds: 98,
  /** Themes named by both, of those that either named. */
  themes: 81,
  /** Qualifiers named by both, of those that either named. */
  qualifiers: 93,
} as const;

/** What follows for whoever relies on the first reading; a statement that both found is read otherwise if its kind is. */
export const DIFFERING = `So expect another reader to differ on about ${
  100 - Math.round((AGREEMENT.acts * AGREEMENT.kinds) / 100)
} statements in 100 (that they are there, or of which kind they are), ${100 - AGREEMENT.themes} themes in 100 and ${100 - AGREEMENT.qualifiers} qualifiers in 100.`;
