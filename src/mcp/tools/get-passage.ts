import * as z from "zod/mini";
import { locateOrRefuse } from "../../library/locate-or-refuse.ts";
import { documented } from "../../model/documented.ts";
import { ToldPassages } from "../../model/told.ts";
import { linesOf, passagePage, shortened, tellText } from "../items.ts";
import { inLanguage, ofDocument, openNamed } from "../open-named.ts";
import { tool } from "../tool.ts";

/** `get_passage`: the words at an address, or the whole text. */
export const getPassage = tool({
  name: "get_passage",
  title: "Read a passage",
  description:
    "The exact words of a document at an address: a paragraph (`16`, `preamble-7`), a sentence (`16.2`), a lettered part (`3(b)`), a range (`16-18`), a section (`asset-recovery`), the `title`, or the whole text page by page where no address is given.",
  input: {
    ...ofDocument,
    address: z.optional(
      documented(
        z.string().check(z.minLength(1), z.maxLength(100)),
        "The address.",
        "16.2",
        "preamble-7",
        "16-18",
      ),
    ),
    ...inLanguage,
  },
  answer: ToldPassages,
  async handle(ask, { document, address, lang, cursor }, room) {
    const open = await openNamed(ask, document, lang);
    if (address === "title") {
      const title = shortened(tellText(open.by, address, open.document.entry.title), room);
      return { items: [{ told: title, lines: linesOf(title) }] };
    }
    const located =
      address === undefined
        ? { type: "range" as const, address: "", paragraphs: open.paragraphs }
        : await locateOrRefuse(open, address);
    return passagePage(open, located, cursor, room);
  },
});
