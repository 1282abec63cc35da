import type { Visit } from "./visit.ts";

/** What is said when a task is not done: null when all is right. */
type Outcome = string | null;

/** What people do here, in one engine and one window. */
export interface Task {
  name: string;
  does(
    visit: Visit,
    page: { everyElement: string; window: { width: number; height: number } },
  ): Promise<Outcome>;
}

/** Says which of some claims do not hold. */
export function allOf(claims: Readonly<Record<string, unknown>>): Outcome {
  const wrong = Object.entries(claims).filter(([, holds]) => !holds);
  return wrong.length === 0 ? null : `not so: ${wrong.map(([claim]) => claim).join("; ")}`;
}
