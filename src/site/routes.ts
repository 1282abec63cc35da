import type { Route } from "../api/answering/route.ts";
import { embedded } from "./embedded.ts";
import { fixedRoutes } from "./fixed/routes.ts";
import { permalink } from "./permalink.ts";
import { reader } from "./reader.ts";

/** The pages, in the order in which they are tried: after the API's paths, since a document's slug can be anything. */
export const siteRoutes: readonly Route[] = [...fixedRoutes, embedded, reader, permalink];
