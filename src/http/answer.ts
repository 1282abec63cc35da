import { type Means, type Routed, respond } from "./respond.ts";
import type { ProblemMeans } from "./respond-with-problem.ts";
import type { Answering } from "./route.ts";

/** What answering needs besides a request, where also what goes wrong is told. */
export interface AnswerMeans extends Means {
  problems: ProblemMeans;
}

/** Answers a request by a route; what goes wrong is told by what is loaded then. */
export async function answer(routed: Routed, route: Answering, means: AnswerMeans): Promise<Response> {
  const responded = await respond(routed, route, means);
  if ("response" in responded) return responded.response;
  const { refuse } = await import("./refuse.ts");
  return refuse(routed, responded, means.problems);
}
