import { firstDocument } from "../library/first-document.ts";
import { Refusal } from "../library/refusal.ts";
import { type Health, keepReleases, type Releases } from "../library/store/keep-releases.ts";
import type { OpenRelease } from "../library/store/open-release.ts";
import type { Release } from "../model/release.ts";
import type { Environment } from "./bindings.ts";
import { type KeptAnswer, keepAnswers } from "./kept-answers.ts";
import { ASKED_DOCUMENT, EVERY_DOCUMENT } from "./route.ts";

/** What keeps work alive after an answer, as `ExecutionContext.waitUntil` does. */
export type Later = (work: Promise<unknown>) => void;

/** What one isolate has in memory, all of which it can lose: a release, and answers that were made of it. */
export interface Isolate {
  /**
   * The release to answer from.
   *
   * @param needs the document that is to be in memory, or {@link ASKED_DOCUMENT}, or {@link EVERY_DOCUMENT}
   * @param asked the document that the query names, if any
   * @throws {Refusal} 503 when neither KV nor the snapshot has the document
   */
  release(env: Environment, later: Later, needs?: string, asked?: string): Promise<OpenRelease>;
  /** The release in memory, if there is one; nothing is waited for. */
  known(): OpenRelease | undefined;
  /** How it stands towards KV. */
  health(env: Environment, later: Later): Promise<Health>;
  /** The answer that was made before to the same request of the same release, if there is one. */
  recall(request: Request): KeptAnswer | undefined;
  keep(release: OpenRelease, request: Request, answer: KeptAnswer): void;
}

/** @param snapshot the release that answers when KV can't */
export function openIsolate(snapshot: Pick<Release, "id" | "parts">): Isolate {
  const answers = keepAnswers();
  let releases: Releases | undefined;
  const releasesOf = ({ POINTER_SECONDS }: Environment) => {
    releases ??= keepReleases(snapshot, Number(POINTER_SECONDS ?? 60) * 1_000);
    return releases;
  };

  async function releaseWith(env: Environment, later: Later, slug?: string): Promise<OpenRelease> {
    const kept = releasesOf(env);
    const ready = kept.ready(slug);
    if (ready !== undefined) return ready;
    try {
      return await kept.answerFrom(env.CORPUS, later, slug);
    } catch {
      const detail = "the document cannot be read at this moment";
      throw new Refusal("unavailable", { detail, retryAfter: 30 });
    }
  }

  async function releaseInWhole(env: Environment, later: Later): Promise<OpenRelease> {
    let release = await releaseWith(env, later);
    // Waiting for a document, readers may be turned to another release, of which none is here yet.
    for (;;) {
      const { catalogue, documents } = release;
      const missing = catalogue.find(({ id }) => !documents.has(id));
      if (missing === undefined) return release;
      release = await releaseWith(env, later, missing.id);
    }
  }

  return {
    async release(env, later, needs, asked) {
      if (needs === EVERY_DOCUMENT) return releaseInWhole(env, later);
      if (needs !== ASKED_DOCUMENT) return releaseWith(env, later, needs);
      return releaseWith(env, later, asked || firstIn(await releaseWith(env, later), env));
    },
    known: () => releases?.ready(undefined),
    health: (env, later) => releasesOf(env).health(env.CORPUS, later),
    recall(request) {
      const release = request.method === "GET" ? releases?.ready(undefined) : undefined;
      return release && answers.find(release.id, keyOf(request));
    },
    keep: (release, request, answer) => answers.keep(release.id, keyOf(request), answer),
  };
}

/** The id of the deployment's first document in a release. */
export function firstIn({ catalogue }: OpenRelease, { FIRST_DOCUMENT }: Environment): string {
  return firstDocument(catalogue, FIRST_DOCUMENT)?.id ?? "";
}

/** What an answer depends on besides the release. */
function keyOf(request: Request): string {
  return `${request.url}\n${request.headers.get("Accept") ?? ""}`;
}
