import { Refusal } from "../library/refusal.ts";
import { type Health, keepReleases, type Releases } from "../library/store/keep-releases.ts";
import type { OpenRelease } from "../library/store/open-release.ts";
import type { Release } from "../model/release.ts";
import type { Environment } from "./bindings.ts";
import { type KeptAnswer, keepAnswers } from "./kept-answers.ts";
import { EVERY_DOCUMENT } from "./route.ts";

/** What keeps work alive after an answer, as `ExecutionContext.waitUntil` does. */
export type Later = (work: Promise<unknown>) => void;

/** What one isolate has in memory, all of which it can lose: a release, and answers that were made of it. */
export interface Isolate {
  /**
   * The release to answer from.
   *
   * @param needs the document that is to be in memory, or {@link EVERY_DOCUMENT}
   * @throws {Refusal} 503 when neither KV nor the snapshot has the document
   */
  release(env: Environment, later: Later, needs?: string): Promise<OpenRelease>;
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
    release: (env, later, needs) =>
      needs === EVERY_DOCUMENT ? releaseInWhole(env, later) : releaseWith(env, later, needs),
    health: (env, later) => releasesOf(env).health(env.CORPUS, later),
    recall(request) {
      const release = request.method === "GET" ? releases?.ready(undefined) : undefined;
      return release && answers.find(release.id, keyOf(request));
    },
    keep: (release, request, answer) => answers.keep(release.id, keyOf(request), answer),
  };
}

/** What an answer depends on besides the release. */
function keyOf(request: Request): string {
  return `${request.url}\n${request.headers.get("Accept") ?? ""}`;
}
