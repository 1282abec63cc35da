import type { NamedRelease } from "../library/store/keep-releases.ts";
import { ForeignCursor, StaleCursor } from "./cursor.ts";
import { noIndexOfEarlier, withRelease } from "./named-release.ts";
import { ProblemError } from "./problem.ts";
import { type Answer, type Answering, type Ask, isOfDocument } from "./route.ts";

/** An answer, and what was asked for it: of which release. */
export interface Answered {
  ask: Ask;
  answer: Answer;
}

/** The releases that readers got lately. */
export interface Earlier {
  ids(): Promise<string[]>;
  open(id: string): Promise<NamedRelease>;
  /** Whether readers ever got another release than this one, as far as anybody knows; true where that can't be read. */
  isThere(than: string): Promise<boolean>;
}

/**
 * Answers where what was asked for was refused: who was walking through a list when a release came that has other items where
 * he has been goes on in the release in which he began: he gets no item twice, and none is lost to him.
 *
 * @param error why it was refused
 * @throws what was refused, where it was anything else
 * @throws {Refusal} 410 where no release that readers got lately has the list that a cursor belongs to; 400 where it can't
 *   have been another list
 */
export async function walkOnOrThrow(
  error: unknown,
  route: Answering,
  ask: Ask,
  earlier: Earlier,
): Promise<Answered> {
  if (!(error instanceof StaleCursor)) throw error;
  const answered = ask.release.isNamed ? undefined : await walkOn(route, ask, earlier);
  if (answered !== undefined) return answered;
  const search = new URLSearchParams(ask.url.search);
  search.delete("cursor");
  const query = search.toString();
  const first = `${ask.origin}${ask.url.pathname}${query === "" ? "" : `?${query}`}`;
  // What is asked of a named release is what it always was.
  if (ask.release.isNamed || !(await earlier.isThere(ask.release.id))) throw new ForeignCursor({ first });
  throw new ProblemError("gone", { ...error.content, links: { first } });
}

async function walkOn(route: Answering, ask: Ask, earlier: Earlier): Promise<Answered | undefined> {
  for (const id of await earlier.ids()) {
    try {
      const named = await earlier.open(id);
      if (!("release" in named)) continue;
      const { release } = named;
      // The pages that follow are asked of that release at once, where the path takes one.
      const url = isOfDocument(route) ? new URL(withRelease(ask.url, ask.url.origin, id)) : ask.url;
      const then = { ...ask, release, url, index: noIndexOfEarlier(ask.url, ask.origin) };
      return { ask: then, answer: await route.handle(then) };
    } catch {
      // It is another list there too, or can't be read.
    }
  }
  return undefined;
}
