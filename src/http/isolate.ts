import { firstDocument } from "../library/first-document.ts";
import { Refusal } from "../library/refusal.ts";
import { type Health, keepReleases, type Needed, type Releases } from "../library/store/keep-releases.ts";
import type { KnownRelease } from "../library/store/known-release.ts";
import type { OpenRelease } from "../library/store/open-release.ts";
import type { Release } from "../model/release.ts";
import type { Environment } from "./bindings.ts";
import { type KeptAnswer, keepAnswers } from "./kept-answers.ts";
import { ASKED_DOCUMENT, EVERY_DOCUMENT, type Route } from "./route.ts";

/** What keeps work alive after an answer, as `ExecutionContext.waitUntil` does. */
export type Later = (work: Promise<unknown>) => void;

/** The parameter that names a text's language where `lang` is the language of labels. */
const TEXT_LANGUAGE = "text-lang";

/** What one isolate has in memory, all of which it can lose: a release, and answers that were made of it. */
export interface Isolate {
  /**
   * The release to answer from, open to one request.
   *
   * @param needed which documents are to be open, and in which languages
   * @throws {Refusal} 503 when neither KV nor the snapshot has a document that is needed
   */
  release(env: Environment, later: Later, needed?: Needed): Promise<OpenRelease>;
  /** The release in memory, if there is one; nothing is waited for. */
  known(): KnownRelease | undefined;
  /** How it stands towards KV. */
  health(env: Environment, later: Later): Promise<Health>;
  /** The answer that was made before to the same request of the same release, if there is one. */
  recall(request: Request): KeptAnswer | undefined;
  keep(release: OpenRelease, request: Request, answer: KeptAnswer): void;
}

/** @param snapshot the release that answers when KV can't */
export function openIsolate(snapshot: Release): Isolate {
  const answers = keepAnswers();
  let releases: Releases | undefined;
  const releasesOf = ({ POINTER_SECONDS, FIRST_DOCUMENT }: Environment) => {
    releases ??= keepReleases(snapshot, Number(POINTER_SECONDS ?? 60) * 1_000, FIRST_DOCUMENT);
    return releases;
  };

  return {
    async release(env, later, needed) {
      const kept = releasesOf(env);
      const ready = kept.ready(env.CORPUS, needed);
      if (ready !== undefined) return ready;
      try {
        return await kept.answerFrom(env.CORPUS, later, needed);
      } catch {
        const detail = "the document cannot be read at this moment";
        throw new Refusal("unavailable", { detail, retryAfter: 30 });
      }
    },
    known: () => releases?.known(),
    health: (env, later) => releasesOf(env).health(env.CORPUS, later),
    recall(request) {
      const release = request.method === "GET" ? releases?.known() : undefined;
      return release && answers.find(release.id, keyOf(request));
    },
    keep: (release, request, answer) => answers.keep(release.id, keyOf(request), answer),
  };
}

/** The id of the deployment's first document in a release. */
export function firstIn(
  { catalogue }: Pick<OpenRelease, "catalogue">,
  { FIRST_DOCUMENT }: Environment,
): string {
  return firstDocument(catalogue, FIRST_DOCUMENT)?.id ?? "";
}

/**
 * What a request to a route needs of a release: the document of its path, or what the route says, in the languages that
 * its query names.
 */
export function neededFor(
  route: Pick<Route, "needs" | "query" | "searches">,
  env: Environment,
  path: string | undefined,
  query: URLSearchParams,
): Needed {
  const needs = path ?? route.needs;
  const asked =
    typeof needs === "function" ? needs(query) : { document: needs, ...languagesIn(route, query) };
  const { document, languages } = asked;
  return {
    languages,
    index: route.searches,
    documents(catalogue) {
      if (document === undefined) return [];
      if (document === EVERY_DOCUMENT) return catalogue.map(({ id }) => id);
      if (document !== ASKED_DOCUMENT) return [document];
      return [query.get("document") || firstIn({ catalogue }, env)];
    },
  };
}

/** The languages of texts that a query names: several have commas between. */
function languagesIn({ query: shape }: Pick<Route, "query">, query: URLSearchParams) {
  const name = [TEXT_LANGUAGE, "lang"].find((one) => Object.hasOwn(shape, one));
  const languages = query
    .getAll(name ?? "")
    .flatMap((given) => given.split(","))
    .filter((given) => given !== "");
  return languages.length === 0 ? {} : { languages };
}

/** What an answer depends on besides the release. */
function keyOf(request: Request): string {
  return `${request.url}\n${request.headers.get("Accept") ?? ""}`;
}
