import { Refusal } from "../library/refusal.ts";
import type { OpenRelease } from "../library/store/open-release.ts";
import { CACHE, COMMON_HEADERS } from "./headers.ts";
import { statusOf } from "./problem.ts";
import { originOf, type Received } from "./received.ts";
import { placeNow } from "./redirect.ts";
import { type ProblemMeans, respondWithProblem } from "./respond-with-problem.ts";

/** Leads on who asked for an id that was given up, where nothing has it now; tells everybody else what is wrong. */
export async function refuse(
  received: Received,
  { error, release }: { error: unknown; release: OpenRelease | undefined },
  problems: ProblemMeans,
): Promise<Response> {
  return ledOn(received, error, release) ?? respondWithProblem(received, error, problems, release);
}

function ledOn(received: Received, error: unknown, release: OpenRelease | undefined): Response | undefined {
  const isOfNothing = error instanceof Refusal && [400, 404].includes(statusOf(error));
  const place =
    isOfNothing && release ? placeNow(new URL(received.request.url), release.redirects) : undefined;
  if (place === undefined || release === undefined) return undefined;
  const headers = { ...COMMON_HEADERS, "X-Release": release.id, "Cache-Control": CACHE };
  return new Response(null, {
    status: 308,
    headers: { ...headers, Location: `${originOf(received)}${place}` },
  });
}
