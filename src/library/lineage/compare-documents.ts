import { type ChangeRules, changeRules } from "../../lineage/changes/change-rules.ts";
import { type ComparedRow, compareTexts } from "../../lineage/compare-texts.ts";
import { unpackRows } from "../../lineage/packed-comparison.ts";
import type { PassageIndex } from "../across/passage-index.ts";
import type { Asked } from "../presenting/presenter.ts";
import { keepRecent } from "../store/keep-recent.ts";
import type { OpenRelease } from "../store/open-release.ts";
import { within } from "../store/within.ts";
import { changeRulesFor } from "./change-rules.ts";
import type { OpenPair } from "./documents-compared.ts";
import { areOfOneSeries, judgedApart } from "./judged-apart.ts";

/** Of how many rows comparisons are kept in memory: some thirty of usual documents, or four of the longest. */
const MOST_ROWS = 2_000;
/** Comparing takes less than waiting longer. */
const PATIENCE_MS = 1_000;
const kept = keepRecent<string, readonly ComparedRow[]>(MOST_ROWS * 10);

/**
 * The rows of a comparison: as it was made with the release, for consecutive documents of a series; else made now.
 *
 * @throws {Refusal} 503 where the release can't be read
 */
export async function comparedRows(
  ask: Asked & { index: PassageIndex },
  pair: OpenPair,
): Promise<readonly ComparedRow[]> {
  const { from, to, language } = pair;
  const key = [ask.release.id, from.document.entry.id, to.document.entry.id, language].join(" ");
  const found = kept.find(key);
  if (found !== undefined) return found;
  const compared =
    (await madeWithRelease(ask.index, pair)) ??
    compareTexts(from.paragraphs, to.paragraphs, await rulesFor(ask.release, language));
  const rows = areOfOneSeries(pair) ? compared : judgedApart(compared, pair);
  // A row takes as much as ten small things.
  kept.keep(key, rows, rows.length * 10);
  return rows;
}

/** What tells changes apart; of a release that says nothing of them, no verb is softer or firmer than another. */
async function rulesFor(release: OpenRelease, language: string): Promise<ChangeRules> {
  return (await release.changes()) === undefined ? changeRules(language) : changeRulesFor(release, language);
}

/** The comparison that the index has; undefined where it has none, or can't be asked: it can be made at any time. */
async function madeWithRelease(
  index: PassageIndex,
  { from, to, language }: OpenPair,
): Promise<ComparedRow[] | undefined> {
  const statement = {
    sql: "SELECT rows FROM comparisons WHERE later = ?1 AND earlier = ?2 AND language = ?3",
    params: [to.document.entry.id, from.document.entry.id, language],
  };
  try {
    const [[row] = []] = await within(PATIENCE_MS, index.ask(statement));
    return row && unpackRows(String(row.rows), from.paragraphs, to.paragraphs);
  } catch {
    return undefined;
  }
}
