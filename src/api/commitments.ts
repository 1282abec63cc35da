import { route } from "../http/route.ts";
import { documentParameter } from "../library/open-document.ts";
import { ActList, answerActs, filters } from "./acts.ts";

/** `/v1/s-32-1/commitments`: what is promised. */
export const commitments = route({
  path: "/v1/{document}/commitments",
  operation: "listCommitments",
  tag: "Promises, calls and themes",
  summary: "What a document promises",
  description:
    "The acts of kind `commitment`, in the order of the text; the filters are those of `acts`, but for `kind`.",
  pathParameters: documentParameter,
  query: filters,
  answer: ActList,
  example: "/v1/s-32-1/commitments?theme=whistle-blower-protection&qualified=true&limit=1",
  produces: ["application/json"],
  problems: [404],
  handle: (ask) => answerActs(ask, "commitment"),
});
