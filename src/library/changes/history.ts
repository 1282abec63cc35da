import type { ReleaseLogEntry } from "../../model/release.ts";
import { readDay } from "../../words/dates.ts";
import { Refusal } from "../refusal.ts";
import { keepRecent } from "../store/keep-recent.ts";
import type { KeptRelease } from "../store/known-release.ts";
import { within } from "../store/within.ts";
import { diffReleases } from "./diff-releases.ts";
import type { ReleaseDiff } from "./found-change.ts";

/** What is known of releases: when readers were turned to which, and those that are kept. */
export interface Releases {
  log(): Promise<readonly ReleaseLogEntry[]>;
  kept(id: string): Promise<KeptRelease | undefined>;
}

/** That readers were turned to a release. */
export interface Turn extends Omit<ReleaseLogEntry, "published" | "documents" | "before"> {
  /** Null where nobody wrote it down. */
  published: string | null;
  documents: number | null;
}

/** What became of everything from one turn to a later one. */
export interface Step {
  from: Turn;
  to: Turn;
  diff: ReleaseDiff;
}

/** The releases between which changes are told: of more, those furthest back are told together. */
const MOST_STEPS = 10;
const PATIENCE_MS = 10_000;
/** What an isolate remembers of what it has compared, in characters: what became of one release is never another thing. */
const MOST_CHARACTERS = 3_000_000;
const compared = keepRecent<string, ReleaseDiff>(MOST_CHARACTERS);

/**
 * What readers were turned to, the last first.
 *
 * @param current the release that they get, which the log may not know yet
 * @param documents how many it has
 */
export async function historyOf(
  releases: Releases,
  { id, total }: { id: string; total: number },
): Promise<Turn[]> {
  const log = await releases.log();
  const oldest = log.at(-1);
  return [
    ...(log[0]?.id === id ? [] : [{ id, published: null, documents: total }]),
    ...log.map(({ before: _, ...turn }) => turn),
    // Published when nobody wrote it down yet.
    ...(oldest?.before ? [{ id: oldest.before, published: null, documents: null }] : []),
  ];
}

/** Where in a history to begin, and whether it reaches back so far. */
export interface Since {
  at: number;
  reaches: boolean;
  /** Whether a release was named, which then must be kept. */
  isNamed: boolean;
}

/**
 * The turn that readers were at since then.
 *
 * @param since a day, a moment as ISO 8601 writes it, or a release's id or its beginning; the tenth turn before the last
 *   where nothing is said
 * @throws {Refusal} 400 for anything else and for the beginning of several ids; 410 for a release that is not in the history
 */
export function turnAt(
  history: readonly Turn[],
  since: string | undefined,
  parameter: "since" | "until" = "since",
): Since {
  const last = history.length - 1;
  if (since === undefined) return { at: Math.min(MOST_STEPS, last), reaches: true, isNamed: false };
  if (/^[0-9a-f]{8,64}$/i.test(since))
    return { at: named(history, since, parameter), reaches: true, isNamed: true };
  const moment = readDay(since.slice(0, 10)) === undefined ? Number.NaN : Date.parse(since);
  if (Number.isNaN(moment)) throw noDay(parameter);
  const at = history.findIndex(({ published }) => published !== null && Date.parse(published) <= moment);
  return at === -1 ? { at: last, reaches: false, isNamed: false } : { at, reaches: true, isNamed: false };
}

function noDay(parameter: string, didYouMean?: string): Refusal {
  const expected = ["a day, such as 2026-11-30", "a moment, such as 2026-11-30T12:00:00Z", "a release’s id"];
  const detail = "this is neither a day nor a release";
  const meant = didYouMean === undefined ? {} : { didYouMean };
  return new Refusal("bad-parameter", {
    detail,
    errors: [{ parameter, detail, expected, ...meant }],
    ...meant,
  });
}

/** The day, or the moment, that digits alone say in another way: as 20261130, or in Unix time, in seconds or milliseconds. */
function dayMeant(digits: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)(?:\d{4}|\d{6})?$/.exec(digits) ?? [];
  const written = `${year}-${month}-${day}`;
  if (year !== undefined && readDay(written) !== undefined) return written;
  if (!/^\d{10}(?:\d{3})?$/.test(digits)) return undefined;
  const moment = new Date(Number(digits) * (digits.length === 10 ? 1_000 : 1)).toISOString();
  return moment.replace(".000Z", "Z");
}

function named(history: readonly Turn[], wanted: string, parameter: string): number {
  const id = wanted.toLowerCase();
  const ids = [...new Set(history.map((turn) => turn.id).filter((one) => one.startsWith(id)))];
  if (ids.length === 1) return history.findIndex((turn) => turn.id === ids[0]);
  if (ids.length === 0) {
    const day = dayMeant(id);
    throw day === undefined ? notInHistory(id, parameter) : noDay(parameter, day);
  }
  const detail = "several releases begin so";
  throw new Refusal("bad-parameter", { detail, errors: [{ parameter, detail, expected: ids.slice(0, 20) }] });
}

function notInHistory(id: string, parameter = "since"): Refusal {
  const detail = `no release ${id} is kept here`;
  const expected = ["a day, such as 2026-11-30", "a release of /v1/releases"];
  return new Refusal("gone", { detail, errors: [{ parameter, detail, expected }] });
}

/**
 * The part of a history that is asked for.
 *
 * @throws {Refusal} as {@link turnAt}; 400 where it would end before it begins
 */
export function partOf(
  history: readonly Turn[],
  { since, until }: { since?: string | undefined; until?: string | undefined },
): { history: readonly Turn[]; since: Since } {
  if (until === undefined) return { history, since: turnAt(history, since) };
  const to = turnAt(history, until, "until");
  const part = history.slice(to.at);
  if (since === undefined) return { history: part, since: turnAt(part, since) };
  const from = turnAt(history, since);
  // Readers may have been turned to a release several times, before the end and after it.
  const before = from.isNamed ? part.findIndex(({ id }) => id === history[from.at]?.id) : from.at - to.at;
  const areMoments = !from.isNamed && !to.isNamed;
  if (areMoments ? Date.parse(since) > Date.parse(until) : before < 0) {
    const detail = "“since” is later than “until”";
    const errors = [{ parameter: "since", detail, expected: ["what is not later than `until`"] }];
    throw new Refusal("bad-parameter", { detail, errors });
  }
  return { history: part, since: { ...from, at: before } };
}

/** What changed since a turn, the last first. */
export interface ChangesSince {
  steps: Step[];
  /** The turn that the first of them was made to: that which was asked for, or the next that is kept. */
  since: Turn;
  until: Turn;
  /** Whether that is the one which was asked for. */
  reaches: boolean;
}

/**
 * What changed since a turn, between the releases that are kept. A release that is not is passed over: what it changed is
 * told with the next.
 *
 * @throws {Refusal} 410 where a release was named that is not kept; 503 where one can't be read
 */
export async function changesSince(
  releases: Releases,
  history: readonly Turn[],
  since: Since,
): Promise<ChangesSince> {
  return orRefuse(stepsSince(releases, history, since));
}

async function stepsSince(
  releases: Releases,
  history: readonly Turn[],
  { at, reaches, isNamed }: Since,
): Promise<ChangesSince> {
  const [until] = history;
  if (until === undefined) throw new RangeError("a history has one turn at least");
  const steps: Step[] = [];
  let to = until;
  for (const [place, from] of history.slice(0, at + 1).entries()) {
    const isFirst = place === at;
    if (from.id === to.id || (steps.length === MOST_STEPS - 1 && !isFirst)) continue;
    const diff = await compare(releases, from.id, to.id);
    if (diff === undefined && isFirst && isNamed) throw notInHistory(from.id);
    if (diff === undefined) continue;
    steps.push({ from, to, diff });
    to = from;
  }
  return { steps, since: to, until, reaches: reaches && to.id === history[at]?.id };
}

/**
 * What became of everything between two releases; undefined where one of them is not kept.
 *
 * @throws {Refusal} 503 where one can't be read
 */
export function diffBetween(releases: Releases, from: string, to: string): Promise<ReleaseDiff | undefined> {
  return orRefuse(compare(releases, from, to));
}

async function compare(releases: Releases, from: string, to: string): Promise<ReleaseDiff | undefined> {
  const key = `${from} ${to}`;
  const known = compared.find(key);
  if (known !== undefined) return known;
  const [before, after] = [await releases.kept(from), await releases.kept(to)];
  if (before === undefined || after === undefined) return undefined;
  const diff = await diffReleases(before, after);
  const size = diff.changes.reduce(
    (sum, one) => sum + 300 + (one.from?.length ?? 0) + (one.to?.length ?? 0),
    0,
  );
  compared.keep(key, diff, size);
  return diff;
}

async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await within(PATIENCE_MS, work);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    const detail = "the releases cannot be compared at this moment";
    throw new Refusal("unavailable", { detail, retryAfter: 30 }, { cause });
  }
}
