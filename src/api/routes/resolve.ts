import * as z from "zod/mini";
import { documented } from "../../model/documented.ts";
import { ResolvedReference } from "../../model/resolution.ts";
import { isResolved, resolveReference } from "../../quote/resolve.ts";
import { documentParameter, inLanguage, openDocument } from "../answering/document.ts";
import { shorten } from "../answering/parameters.ts";
import { ProblemError } from "../answering/problem.ts";
import { route } from "../answering/route.ts";
import { presentPassage } from "../presenting/passage.ts";

/** `/v1/s-32-1/resolve?ref=`: reads references as people write them. Never a guess. */
export const resolve = route({
  path: "/v1/{document}/resolve",
  operation: "resolveReference",
  summary: "What a reference names",
  description:
    "Reads what people write: `A/RES/S-32/1, para. 16`, `OP16`, `paras. 41–52`, `third preambular paragraph`, a permalink. What is not understood, or names another document, is a 404 that says what would be.",
  pathParameters: documentParameter,
  query: {
    ref: documented(z.string().check(z.minLength(1)), "The reference.", "A/RES/S-32/1, paras. 41–52"),
    ...inLanguage,
  },
  answer: ResolvedReference,
  example: "/v1/s-32-1/resolve?ref=A%2FRES%2FS-32%2F1%2C%20paras.%2041%E2%80%9352",
  produces: ["application/json"],
  problems: [404],
  handle(ask) {
    const { document, paragraphs, order, by } = openDocument(ask);
    const { ref } = ask.query;
    const resolved = resolveReference(ref, { ...document.entry, paragraphs });
    if (!isResolved(resolved)) {
      const { problem: detail, didYouMean } = resolved;
      const errors = [
        { parameter: "ref", detail: `"${shorten(ref)}" is not understood`, expected: EXAMPLES },
      ];
      throw new ProblemError("not-understood", { detail, errors, didYouMean });
    }
    const { id, citation, links } = presentPassage(by, resolved.located, order);
    const json: ResolvedReference = {
      ref,
      address: id,
      document: document.entry.id,
      language: by.language,
      citation,
      links,
    };
    return { body: { json }, language: by.language };
  },
});

const EXAMPLES = ["para. 16", "paras. 41–52", "preamble para. 3", "OP16", "A/RES/S-32/1, para. 16", "16.2"];
