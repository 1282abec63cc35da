/** The labels of the parts that are open at a place, the outermost first: `(b)`, in it `(ii)`. */
export type Levels = readonly Level[];

interface Level {
  style: "letters" | "romans";
  /** Counted from 1. */
  count: number;
}

const STYLES = ["letters", "romans"] as const;
const ROMANS: readonly (readonly [number, string])[] = [
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** The label of a level, without its parentheses. After `z` come `aa`, `bb`, …, as UN documents letter. */
export function labelOf({ style, count }: Level): string {
  if (style === "letters") {
    return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
  }
  let rest = count;
  let label = "";
  for (const [value, numeral] of ROMANS) {
    for (; rest >= value; rest -= value) label += numeral;
  }
  return label;
}

/**
 * Finds the level that a label stands on. `(i)` after `(h)` is the next letter, unless `(h)` introduces parts of its own.
 *
 * @param label without its parentheses
 * @param levels those that are open
 * @param introduced whether the words before it end with a colon
 * @returns the levels that are open from here; undefined where no part can have this label here
 */
export function placeLabel(label: string, levels: Levels, introduced: boolean): Levels | undefined {
  const begun = STYLES.filter((style) => !levels.some((level) => level.style === style)).find(
    (style) => labelOf({ style, count: 1 }) === label,
  );
  const deeper = begun && [...levels, { style: begun, count: 1 }];
  if (introduced && deeper !== undefined) return deeper;
  for (const [depth, level] of [...levels.entries()].reverse()) {
    const next = { ...level, count: level.count + 1 };
    if (labelOf(next) === label) return [...levels.slice(0, depth), next];
  }
  return deeper;
}

/** What could stand where a label doesn't fit, for a message. */
export function labelsAfter(levels: Levels): string {
  const next = levels.map((level) => labelOf({ ...level, count: level.count + 1 }));
  const fitting = next.length === 0 ? ["a", "i"] : next.reverse();
  return `part ${fitting.map((label) => `(${label})`).join(" or ")}`;
}
