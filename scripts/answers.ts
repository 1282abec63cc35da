import { apiRoutes } from "../src/api/index.ts";
import { createApp } from "../src/http/app.ts";
import type { Environment } from "../src/http/bindings.ts";
import type { Release } from "../src/model/release.ts";
import { indexOf } from "./index-of.ts";

/** Where nothing is bound: KV holds nothing, so that the release that is handed in answers. */
const NOTHING_BOUND: Environment = {
  CORPUS: { get: () => Promise.resolve(null) },
  ASSETS: { fetch: () => Promise.resolve(new Response(null, { status: 404 })) },
};

/** When it is asked, whenever that is: what is shown is the same from build to build. */
const MOMENT = Date.UTC(2026, 10, 30);

/** Asks the API for something, in process: `/v1/s-32-1` on some origin. */
export type AskApi = (address: string | URL, accept?: string) => Promise<Response>;

/**
 * The API itself, of a release, as it will be deployed: what the documentation shows is what readers get.
 *
 * @param origin what links begin with
 */
export function openApi(release: Release, origin: string): AskApi {
  const app = createApp({ apiRoutes, snapshot: release, now: () => MOMENT });
  // What reads all documents needs their index; it is made when the first thing is asked.
  let index: ReturnType<typeof indexOf> | undefined;
  const context = { waitUntil: () => undefined, passThroughOnException: () => undefined };
  return async (address, accept = "*/*") => {
    index ??= indexOf(release);
    const request = new Request(new URL(address, origin), { headers: { Accept: accept } });
    return app.fetch(request, { ...NOTHING_BOUND, INDEX: await index }, context);
  };
}
