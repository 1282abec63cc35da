import { route } from "../http/route.ts";
import { Entry } from "../model/entry.ts";

/** `/v1`: where everything begins. */
export const entry = route({
  path: "/v1",
  operation: "getEntry",
  tag: "Read",
  summary: "The API’s entry: links",
  description:
    "Where everything begins: the annotated documents, and the release that readers get. `links.documents` lists all documents.",
  query: {},
  answer: Entry,
  example: "/v1",
  produces: ["application/json"],
  handle({ origin, release }) {
    const documents = release.catalogue.map(({ id, symbol, title }) => ({
      id,
      symbol,
      title,
      links: { self: `${origin}/v1/${id}`, html: `${origin}/${id}` },
    }));
    const json: Entry = {
      name: "Common Commitment",
      version: "1",
      release: release.id,
      documents,
      links: {
        self: `${origin}/v1`,
        documents: `${origin}/v1/documents`,
        themes: `${origin}/v1/themes`,
        instruments: `${origin}/v1/instruments`,
        dataPackage: `${origin}/datapackage.json`,
        releases: `${origin}/v1/releases`,
        changes: `${origin}/v1/changes`,
        openapi: `${origin}/openapi.json`,
        html: `${origin}/`,
      },
    };
    return { body: { json } };
  },
});
