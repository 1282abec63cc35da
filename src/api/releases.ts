import { answerList, paging } from "../http/paging.ts";
import { type Ask, route } from "../http/route.ts";
import type { Turn } from "../library/changes/history.ts";
import { Refusal, shorten } from "../library/refusal.ts";
import { PublishedRelease, type ReleaseInList, ReleaseList } from "../model/published-release.ts";
import { asTables } from "./as-tables.ts";

/** `/v1/releases`: which data there was when. */
export const releases = asTables(
  route({
    path: "/v1/releases",
    operation: "listReleases",
    tag: "Through time",
    summary: "Which data there was when",
    description:
      "What readers were turned to, the last first: a release as often as they were. A release is named by its content. The last ten are kept at least; `?release=` answers from one of them, on any path under a document.",
    query: paging,
    answer: ReleaseList,
    example: "/v1/releases",
    produces: ["application/json"],
    async handle(ask) {
      const history = await historyFor(ask);
      const turns = history.map((turn, at) => ({ turn, at }));
      const answer = answerList(
        ask,
        turns,
        ({ at }) => inList(ask, history, at),
        undefined,
        {},
        ({ turn }) => `${turn.id} ${turn.published}`,
      );
      return { ...answer, ...(isBehind(ask, history) ? { incomplete: true } : {}) };
    },
  }),
  "releases",
);

/** `/v1/releases/{id}`: a release, and what changed with it. */
export const release = route({
  path: "/v1/releases/{id}",
  operation: "getRelease",
  tag: "Through time",
  summary: "A release, and what changed with it",
  description:
    "When readers got it last, what is in it, and what changed against the one before, in words and in numbers; `/v1/changes` has each of the changes.",
  pathParameters: {
    id: {
      description: "The release’s id, or 8 characters of its beginning at least.",
      pattern: "^[0-9A-Fa-f]{8,64}$",
      examples: ["9f2c8a1b"],
    },
  },
  query: {},
  answer: PublishedRelease,
  produces: ["application/json"],
  problems: [404, 503],
  costly: true,
  async handle(ask) {
    const history = await historyFor(ask);
    const at = placeOf(history, ask.path.id ?? "");
    const { id } = history[at] as Turn;
    const kept = await ask.releases.kept(id);
    const json: PublishedRelease = {
      ...inList(ask, history, at),
      kept: kept !== undefined,
      contents:
        kept === undefined
          ? null
          : {
              documents: kept.total,
              annotated: kept.annotated.size,
              themes: kept.vocabulary.themes.length,
              actors: kept.vocabulary.actors.length,
              instruments: kept.vocabulary.instruments.length,
            },
      changed: await changedWith(ask, history, at),
    };
    return { body: { json }, ...(isBehind(ask, history) ? { incomplete: true } : {}) };
  },
});

async function historyFor(ask: Pick<Ask, "releases" | "release">): Promise<Turn[]> {
  // What only this needs is loaded with the first of it.
  const { historyOf } = await import("../library/changes/history.ts");
  return historyOf(ask.releases, ask.release);
}

/** Whether nobody wrote down yet when readers got what they get: the log may come to this place after the release. */
function isBehind({ release }: Pick<Ask, "release">, [latest]: readonly Turn[]): boolean {
  return latest?.id === release.id && latest.published === null;
}

function inList({ origin, release }: Pick<Ask, "origin" | "release">, history: readonly Turn[], at: number) {
  const { id, ...turn } = history[at] as Turn;
  const before = history[at + 1]?.id ?? null;
  const links = `${origin}/v1/releases`;
  const json: ReleaseInList = {
    ...{ id, published: turn.published, before, documents: turn.documents },
    ...(turn.note === undefined ? {} : { note: turn.note }),
    current: at === 0 && id === release.id,
    links: {
      self: `${links}/${id}`,
      ...(before === null ? {} : { before: `${links}/${before}` }),
      changes: `${origin}/v1/changes?since=${id}`,
    },
  };
  return json;
}

async function changedWith(
  { origin, releases }: Pick<Ask, "origin" | "releases">,
  history: readonly Turn[],
  at: number,
): Promise<PublishedRelease["changed"]> {
  const [turn, before] = [history[at], history[at + 1]];
  if (turn === undefined || before === undefined) return null;
  const [{ diffBetween }, { countChanges, inWords }] = await Promise.all([
    import("../library/changes/history.ts"),
    import("../library/changes/in-words.ts"),
  ]);
  const diff = await diffBetween(releases, before.id, turn.id);
  if (diff === undefined) return null;
  return {
    since: before.id,
    words: inWords(diff),
    counts: countChanges(diff.changes),
    uncompared: diff.uncompared,
    links: { changes: `${origin}/v1/changes?since=${before.id}&until=${turn.id}` },
  };
}

/**
 * Where a release is in the history: when readers got it last.
 *
 * @throws {Refusal} 404 for one that is not in it, or the beginning of several
 */
function placeOf(history: readonly Turn[], wanted: string): number {
  const id = wanted.toLowerCase();
  const ids = [...new Set(history.map((turn) => turn.id))];
  const found = id.length < 8 ? [] : ids.filter((one) => one.startsWith(id));
  if (found.length === 1) return history.findIndex((turn) => turn.id === found[0]);
  const detail =
    found.length > 1 ? "several releases begin so" : `there is no release "${shorten(wanted)}" in the list`;
  const expected = (found.length > 1 ? found : ids).slice(0, 20);
  throw new Refusal("not-found", { detail, errors: [{ parameter: "id", detail, expected }] });
}
