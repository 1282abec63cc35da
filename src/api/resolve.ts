import * as z from "zod/mini";
import { type Answer, EVERY_DOCUMENT, route } from "../http/route.ts";
import { inLanguage } from "../library/in-language.ts";
import { documentParameter, openDocument } from "../library/open-document.ts";
import { documented } from "../model/documented.ts";
import { ResolvedReference } from "../model/resolved-reference.ts";

const common = {
  query: {
    ref: documented(z.string().check(z.minLength(1)), "The reference.", "A/RES/S-32/1, paras. 41–52"),
    ...inLanguage,
  },
  answer: ResolvedReference,
  produces: ["application/json"],
  problems: [404],
} as const;

/** `/v1/s-32-1/resolve?ref=`: reads references as people write them. Never a guess. */
export const resolve = route({
  ...common,
  path: "/v1/{document}/resolve",
  operation: "resolveReference",
  tag: "Find, check and cite",
  summary: "What a reference names",
  description: [
    "Reads what style guides and people write, in English, French, Spanish, Russian, Chinese and Arabic: `A/RES/S-32/1,",
    "para. 16`, `OP16`, `§ 16`, `paras. 41–52`, `third preambular paragraph`, `See, e.g., S-32/1, ¶ 16 (emphasis added)`,",
    "`párr. 16`, `п. 16`, `第16段`, `الفقرة ١٦`, a permalink; where a text counts its paragraphs anew in each section,",
    "`sect. III, para. 4`, `article 3, para. 2 (a)`, `разд. III, п. 4`. What is not understood, or names another document, is a 404 that",
    "says what would be.",
  ].join(" "),
  pathParameters: documentParameter,
  example: "/v1/s-32-1/resolve?ref=A%2FRES%2FS-32%2F1%2C%20paras.%2041%E2%80%9352",
  async handle(ask) {
    const open = openDocument(ask);
    // What reads references is loaded with the first of them.
    const { resolveOrRefuse } = await import("../library/resolve-or-refuse.ts");
    return answer(resolveOrRefuse(open, ask.query.ref));
  },
});

/** `/v1/resolve?ref=`: the same without a document, which the reference then has to name. */
export const resolveAnywhere = route({
  ...common,
  path: "/v1/resolve",
  operation: "resolveReferenceAnywhere",
  tag: "Find, check and cite",
  summary: "What a reference names, in whatever document",
  description:
    "As under a document; the reference has to name the document, by its symbol, by its title or by a link: `A/RES/S-32/1, para. 16`.",
  needs: EVERY_DOCUMENT,
  example: "/v1/resolve?ref=A%2FRES%2FS-32%2F1%2C%20para.%2016",
  async handle(ask) {
    const { resolveAmongAll } = await import("../library/resolve-or-refuse.ts");
    return answer(await resolveAmongAll(ask, ask.query.ref, ask.query.lang));
  },
});

function answer(json: ResolvedReference): Answer {
  return { body: { json }, language: json.language };
}
