import { Refusal } from "../library/refusal.ts";
import type { KnownRelease } from "../library/store/known-release.ts";
import type { OpenRelease } from "../library/store/open-release.ts";
import type { CorpusEntry } from "../model/corpus.ts";
import type { Problem } from "../model/problem.ts";
import type { Built } from "./built.ts";
import { type Contacts, contactsOf } from "./contacts.ts";
import { CACHE_ERRORS, COMMON_HEADERS } from "./headers.ts";
import { firstIn } from "./isolate.ts";
import { ProblemError, problemOf } from "./problem.ts";
import { originOf, type Received } from "./received.ts";

/** The documents that a page can lead to. */
export interface Documents {
  /** Those that are always at hand, and what the request has opened. */
  catalogue: readonly CorpusEntry[];
  /** How many there are. */
  total: number;
  /** The id of the deployment's first. */
  firstDocument: string;
  /** The id that the request names in its query, if any. */
  askedDocument?: string | undefined;
}

/**
 * Renders a problem as a page, for a person who asked for a page.
 *
 * @param documents none where not even the catalogue can be read
 */
export type ProblemPage = (
  problem: Problem,
  origin: string,
  built: Built,
  documents: Documents,
  contacts: Contacts,
) => Promise<{ html: string; headers: Record<string, string> }>;

/** How a problem is shown, and to whom as a page. */
export interface ProblemMeans {
  built: Built;
  page: ProblemPage;
  /** Whether a path is one that programs ask for, who get no page. */
  isForPrograms(pathname: string): boolean;
  /** The release in memory, if there is one. */
  known(): KnownRelease | undefined;
}

const PROBLEM_TYPE = "application/problem+json";

/** Answers an error: as problem+json, and as a page to a person who asked a page for one. */
export async function respondWithProblem(
  received: Pick<Received, "request" | "env">,
  error: unknown,
  { built, page, isForPrograms, known }: ProblemMeans,
  release?: OpenRelease,
): Promise<Response> {
  const { request, env } = received;
  const problem = asRefusal(error);
  const { pathname, searchParams } = new URL(request.url);
  const origin = originOf(received);
  const body = problemOf(problem, origin, pathname);
  const { retryAfter } = problem.content;
  const isRead = request.method === "GET" || request.method === "HEAD";
  const headers: Record<string, string> = {
    ...COMMON_HEADERS,
    "Cache-Control": isRead ? CACHE_ERRORS : "no-store",
    "Content-Type": PROBLEM_TYPE,
    ...(release === undefined ? {} : { "X-Release": release.id }),
    ...(retryAfter === undefined ? {} : { "Retry-After": `${retryAfter}`, "Cache-Control": "no-store" }),
    ...(problem instanceof ProblemError ? problem.headers : {}),
  };
  // Without an origin no page can say where it is.
  if (origin !== "" && !isForPrograms(pathname) && request.headers.get("Accept")?.includes("text/html")) {
    // Where the page can't be made either, the problem is told all the same.
    const readable = release ?? known();
    const documents = {
      catalogue: readable === undefined ? [] : [...readable.catalogue, ...openedBy(release)],
      total: readable?.total ?? 0,
      firstDocument: readable === undefined ? "" : firstIn(readable, env),
      askedDocument: searchParams.get("document") ?? undefined,
    };
    const shown = await page(body, origin, built, documents, contactsOf(env, built)).catch((fault: unknown) =>
      console.error(fault),
    );
    if (shown)
      return new Response(shown.html, { status: body.status, headers: { ...headers, ...shown.headers } });
  }
  return new Response(JSON.stringify(body), { status: body.status, headers });
}

function openedBy(release: OpenRelease | undefined): CorpusEntry[] {
  return [...(release?.documents.values() ?? [])].map(({ entry }) => entry);
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  console.error(error instanceof Error ? error.stack : error);
  const detail = "the fault is ours, not the request's";
  return new ProblemError("internal", { detail, headers: { "Cache-Control": "no-store" } });
}
