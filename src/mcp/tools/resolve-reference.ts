import * as z from "zod/mini";
import { locateOrRefuse } from "../../library/locate-or-refuse.ts";
import { resolveAmongAll, resolveOrRefuse } from "../../library/resolve-or-refuse.ts";
import { documented } from "../../model/documented.ts";
import { ToldReference } from "../../model/told.ts";
import { passagePage } from "../items.ts";
import { documentOf, inLanguage, openNamed } from "../open-named.ts";
import { tool } from "../tool.ts";

/** `resolve_reference`: what a reference names, with its words. Never a guess. */
export const resolveReference = tool({
  name: "resolve_reference",
  title: "Resolve a reference",
  description:
    "What a reference names, as people write it: `A/RES/S-32/1, para. 16`, `OP16`, `paras. 41–52`, `third preambular paragraph`, `párr. 16`, `第16段`, a permalink. The answer has the canonical address and the exact words. What is not understood, or names several places, is an error and never a guess.",
  input: {
    ref: documented(
      z.string().check(z.minLength(1), z.maxLength(500)),
      "The reference.",
      "A/RES/S-32/1, para. 16",
    ),
    document: documentOf(
      "Which document it is of, by id or symbol. The one that the reference names if not said; the first that is held here where it names none.",
    ),
    ...inLanguage,
  },
  answer: ToldReference,
  async handle(ask, { ref, document, lang, cursor }, room) {
    const named = document === undefined ? undefined : await openNamed(ask, document, lang);
    const resolved = named
      ? resolveOrRefuse(named, ref)
      : await resolveAmongAll(ask, ref, lang, ask.firstDocument);
    const open = named ?? (await openNamed(ask, resolved.document, resolved.language));
    const { address, citation } = resolved;
    return {
      about: { ref, address },
      lines: [`“${ref}” is address ${address} of ${resolved.document}: ${citation.text}, ${citation.url}`],
      ...passagePage(open, await locateOrRefuse(open, address), cursor, room),
    };
  },
});
