import { firstDocument } from "../library/first-document.ts";
import { Refusal } from "../library/refusal.ts";
import {
  type Health,
  keepReleases,
  type NamedRelease,
  type Needed,
  type Releases,
} from "../library/store/keep-releases.ts";
import type { KeptRelease, KnownRelease } from "../library/store/known-release.ts";
import type { OpenRelease } from "../library/store/open-release.ts";
import type { ReleaseLog, Snapshot } from "../model/release.ts";
import type { Environment } from "./bindings.ts";
import { type KeptAnswer, keepAnswers } from "./kept-answers.ts";
import { type Answering, ASKED_DOCUMENT, EVERY_DOCUMENT } from "./route.ts";

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
  /**
   * The release that a request names, by its id or the beginning of it; or why it is not to be had.
   *
   * @throws {Refusal} 503 where it can't be read
   */
  named(env: Environment, later: Later, wanted: string, needed?: Needed): Promise<NamedRelease>;
  /**
   * A release by its id: undefined where it is not kept.
   *
   * @throws {Refusal} 503 where it can't be read
   */
  kept(env: Environment, id: string): Promise<KeptRelease | undefined>;
  /**
   * What readers were turned to, the last first.
   *
   * @throws {Refusal} 503 where it can't be read
   */
  log(env: Environment): Promise<ReleaseLog>;
  /** The ids of the releases that readers got before within the last day; none where that can't be read. */
  lately(env: Environment): Promise<string[]>;
  /** Whether readers ever got another release than this one, as far as the log knows; true where that can't be read. */
  hadOther(env: Environment, than: string): Promise<boolean>;
  /** The release in memory, if there is one; nothing is waited for. */
  known(): KnownRelease | undefined;
  /** How it stands towards KV. */
  health(env: Environment, later: Later): Promise<Health>;
  /** The answer that was made before to the same request of the same release, if there is one. */
  recall(request: Request): KeptAnswer | undefined;
  /**
   * Keeps an answer, which may be of an earlier release.
   *
   * @param release the id of the one that readers get: with it the answer is forgotten
   */
  keep(release: string, request: Request, answer: KeptAnswer): void;
}

/** @param snapshot the release that answers when KV can't */
export function openIsolate(snapshot: Snapshot, now?: () => number): Isolate {
  const answers = keepAnswers();
  let releases: Releases | undefined;
  const releasesOf = ({ POINTER_SECONDS, FIRST_DOCUMENT }: Environment) => {
    releases ??= keepReleases(snapshot, Number(POINTER_SECONDS ?? 60) * 1_000, FIRST_DOCUMENT, now);
    return releases;
  };

  return {
    async release(env, later, needed) {
      const kept = releasesOf(env);
      const ready = kept.ready(env.CORPUS, needed);
      if (ready !== undefined) return ready;
      return orRefuse("the document", kept.answerFrom(env.CORPUS, later, needed));
    },
    named: (env, later, wanted, needed) =>
      orRefuse("the release", releasesOf(env).named(env.CORPUS, later, wanted, needed)),
    kept: (env, id) => orRefuse("the release", releasesOf(env).kept(env.CORPUS, id)),
    log: (env) => orRefuse("the list of releases", releasesOf(env).log(env.CORPUS)),
    lately: (env) =>
      releasesOf(env)
        .lately(env.CORPUS)
        .catch(() => []),
    hadOther: (env, than) =>
      releasesOf(env)
        .log(env.CORPUS)
        .then(
          (log) => log.some(({ id, before }) => id !== than || (before !== null && before !== than)),
          () => true,
        ),
    known: () => releases?.known(),
    health: (env, later) => releasesOf(env).health(env.CORPUS, later),
    recall(request) {
      const release = request.method === "GET" ? releases?.known() : undefined;
      return release && answers.find(release.id, keyOf(request));
    },
    keep: (release, request, answer) => answers.keep(release, keyOf(request), answer),
  };
}

/** Waits for what is read, and refuses where it can't be: 503. */
async function orRefuse<T>(what: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal("unavailable", { detail: `${what} cannot be read at this moment`, retryAfter: 30 });
  }
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
  route: Pick<Answering, "needs" | "query" | "searches">,
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
function languagesIn({ query: shape = { lang: {} } }: Pick<Answering, "query">, query: URLSearchParams) {
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
