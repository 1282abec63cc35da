import { html } from "hono/html";
import type { Ask } from "../../../../http/route.ts";
import { type NamedAnywhere, namedAnywhere } from "../../find/named-anywhere.ts";
import { spokenIn } from "../../text/text-with-marks.ts";
import { addressFor, type Chosen, keptOf } from "./chosen.ts";
import type { Finds } from "./find-passages.ts";

/** The passage of another document, or that document, that the field's reference names; undefined where it names none. */
export async function findElsewhere(
  ask: Pick<Ask, "origin" | "release" | "firstDocument">,
  { sought: { text, named: isHere }, about, asked }: Chosen,
): Promise<Finds | undefined> {
  if (isHere !== undefined) return undefined;
  const named = await namedAnywhere(ask, text, about.language);
  if (named === undefined || named.about.entry.id === about.entry.id) return undefined;
  return { said: saidOf(named), list: listOf(named, asked) };
}

function saidOf({ located, isMissing, about, words }: NamedAnywhere): string {
  if (isMissing === true) return words;
  return located === undefined ? `This is ${about.name}` : `A passage of ${about.name}`;
}

function listOf({ about, located, name, words, isMissing }: NamedAnywhere, asked: Chosen["asked"]) {
  const href =
    located === undefined
      ? about.embedding(keptOf(asked))
      : `${addressFor({ asked, about }, located.address)}#looks`;
  const shown =
    isMissing === true ? "" : html`\n<span class="hit-words"${spokenIn(about.language)}>${words}</span>`;
  return html`<ol class="hits"><li><a href="${href}">${located === undefined ? `Choose from ${about.name}` : name}</a>${shown}</li></ol>`;
}
