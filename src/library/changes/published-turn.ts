import { Refusal, shorten } from "../refusal.ts";
import type { ReleaseDiff } from "./found-change.ts";
import { diffBetween, type Releases, type Turn } from "./history.ts";

/**
 * Where a release is in the history: when readers got it last.
 *
 * @param wanted its id, or 8 characters of its beginning at least
 * @throws {Refusal} 404 for one that is not in it, or the beginning of several
 */
export function placeOfTurn(history: readonly Turn[], wanted: string): number {
  const id = wanted.toLowerCase();
  const ids = [...new Set(history.map((turn) => turn.id))];
  const found = id.length < 8 ? [] : ids.filter((one) => one.startsWith(id));
  if (found.length === 1) return history.findIndex((turn) => turn.id === found[0]);
  const detail =
    found.length > 1 ? "several releases begin so" : `there is no release "${shorten(wanted)}" in the list`;
  const expected = (found.length > 1 ? found : ids).slice(0, 20);
  throw new Refusal("not-found", { detail, errors: [{ parameter: "id", detail, expected }] });
}

/**
 * What changed with a turn against the one before: undefined where there was none, or one of both is not kept.
 *
 * @throws {Refusal} 503 where one can't be read
 */
export async function changedWithTurn(
  releases: Releases,
  history: readonly Turn[],
  at: number,
): Promise<{ from: Turn; to: Turn; diff: ReleaseDiff } | undefined> {
  const [to, from] = [history[at], history[at + 1]];
  if (to === undefined || from === undefined) return undefined;
  const diff = await diffBetween(releases, from.id, to.id);
  return diff && { from, to, diff };
}

/** Whether nobody wrote down yet when readers got what they get: the log may come to this place after the release. */
export function isLogBehind({ id }: { id: string }, [latest]: readonly Turn[]): boolean {
  return latest?.id === id && latest.published === null;
}
