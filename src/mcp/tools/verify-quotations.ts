import * as z from "zod/mini";
import { verifyInAll } from "../../library/across/verify-in-all.ts";
import { verdictOf } from "../../library/judge-quotation.ts";
import { MOST_TOGETHER, roomForQuotations } from "../../library/quotations-together.ts";
import { Refusal, shorten } from "../../library/refusal.ts";
import { documented } from "../../model/documented.ts";
import { type ToldVerdict, ToldVerdicts } from "../../model/told.ts";
import { listPage } from "../items.ts";
import { inLanguageOf, onlyInDocument, openNamed } from "../open-named.ts";
import { tellVerdict } from "../tell-verdict.ts";
import { tool } from "../tool.ts";

/** So many quotations are taken in one call, and so many UTF-16 code units in each. */
const MOST = 50;
const MOST_CHARACTERS = 20_000;
/** So many are judged in one call, where they are looked for in all documents. */
const MOST_IN_ALL = 10;

/** `verify_quotations`: whether quotations are what the source says. */
export const verifyQuotations = tool({
  name: "verify_quotations",
  title: "Verify quotations",
  costly: true,
  description:
    "Whether quotations are in the texts, word for word. Send every quotation of your answer before you show it. `exact`: show it. `abridged`: show it with what it leaves out, and never where `drops` names a negation or a qualifier. `altered`: replace it by `text`, the true words. `not-found`: don’t show it as a quotation. Where `unquoted` names something, quote it too or say so. Looks in all documents where none is named.",
  input: {
    quotations: documented(
      z
        .array(z.string().check(z.minLength(1), z.maxLength(MOST_CHARACTERS)))
        .check(z.minLength(1), z.maxLength(MOST)),
      `The quotations, up to ${MOST}, together at most ${MOST_TOGETHER} characters; with or without their citations.`,
      ["We reject corruption"],
    ),
    ...onlyInDocument,
    lang: inLanguageOf("The language to look in, as `en`; told by its letters if not said."),
  },
  answer: ToldVerdicts,
  async handle(ask, { quotations, document, lang, cursor }, room) {
    const left = roomForQuotations("quotations", quotations);
    const open = document === undefined ? undefined : await openNamed(ask, document, lang);
    const most = open === undefined ? MOST_IN_ALL : MOST;
    const page = await listPage(quotations.length, cursor, { room, most }, async (index) => {
      const quotation = quotations[index] ?? "";
      const about = { number: index + 1, quotation: shorten(quotation) };
      try {
        left.require();
        const judged = open
          ? verdictOf(quotation, open, ask.release.id)
          : await verifyInAll(ask, quotation, lang);
        left.take(judged);
        return await tellVerdict(ask, open, { ...about, quotation }, judged, room);
      } catch (error) {
        // One that can't be judged spoils none of the others.
        if (!(error instanceof Refusal) || error.kind === "unavailable") throw error;
        const problem = error.content.detail;
        const told: ToldVerdict = { ...about, verdict: "not-found", problem };
        return { told, lines: [`${about.number}. Not judged: ${problem}`] };
      }
    });
    const next = page.cursor === undefined ? quotations.length : Number(page.cursor);
    const unjudged = quotations.length - next;
    return {
      about: { total: quotations.length, unjudged },
      lines: unjudged === 0 ? [] : [`${unjudged} are not judged yet: don’t show these before they are.`],
      ...page,
    };
  },
});
