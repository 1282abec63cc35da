import { releaseParameter } from "../http/named-release.ts";
import { answerList, paging } from "../http/paging.ts";
import { type Ask, route } from "../http/route.ts";
import type { Turn } from "../library/changes/history.ts";
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
      const { isLogBehind } = await import("../library/changes/published-turn.ts");
      return { ...answer, ...(isLogBehind(ask.release, history) ? { incomplete: true } : {}) };
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
  pathParameters: releaseParameter,
  query: {},
  answer: PublishedRelease,
  produces: ["application/json"],
  problems: [404, 503],
  costly: true,
  async handle(ask) {
    const history = await historyFor(ask);
    const { isLogBehind, placeOfTurn } = await import("../library/changes/published-turn.ts");
    const at = placeOfTurn(history, ask.path.id ?? "");
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
    return { body: { json }, ...(isLogBehind(ask.release, history) ? { incomplete: true } : {}) };
  },
});

async function historyFor(ask: Pick<Ask, "releases" | "release">): Promise<Turn[]> {
  // What only this needs is loaded with the first of it.
  const { historyOf } = await import("../library/changes/history.ts");
  return historyOf(ask.releases, ask.release);
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
  const [{ changedWithTurn }, { countChanges, inWords }] = await Promise.all([
    import("../library/changes/published-turn.ts"),
    import("../library/changes/in-words.ts"),
  ]);
  const step = await changedWithTurn(releases, history, at);
  if (step === undefined) return null;
  const { from, to, diff } = step;
  return {
    since: from.id,
    words: inWords(diff),
    counts: countChanges(diff.changes),
    uncompared: diff.uncompared,
    links: { changes: `${origin}/v1/changes?since=${from.id}&until=${to.id}` },
  };
}
