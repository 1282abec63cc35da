import { reportingTo } from "../http/contacts.ts";
import { CACHE, CACHE_FOREVER } from "../http/headers.ts";
import { type Answer, type Ask, route } from "../http/route.ts";
import { Refusal } from "../library/refusal.ts";

/** `/openapi.json`: what the API takes and answers; made when the Worker is built. */
export const openapi = route({
  path: "/openapi.json",
  summary: "The OpenAPI document",
  query: {},
  produces: ["application/json"],
  async handle(ask) {
    const document = (await (await ask.asset("/openapi.json")).json()) as { info: object };
    // Who keeps the document shall still know where the API is, and whom to ask.
    const servers = [{ url: ask.origin, description: "This deployment." }];
    const page = reportingTo(ask) === undefined ? "/about" : "/contact";
    const contact = { name: "Common Commitment", url: `${ask.origin}${page}` };
    return { body: { json: { ...document, info: { ...document.info, contact }, servers } } };
  },
});

/** `/widgets/…`: the widgets' scripts. */
export const widgets = route({
  path: "/widgets/{file}",
  summary: "The widgets",
  query: {},
  produces: ["*/*"],
  ignoresUnknown: true,
  handle: (ask) => serveFile(ask),
});

/** `/static/…`: what the pages are made of besides HTML. */
export const statics = route({
  path: "/static/{file}",
  summary: "Styles and scripts of the pages",
  query: {},
  produces: ["*/*"],
  ignoresUnknown: true,
  /** A page that was kept from before a deployment names a hash that is gone: it gets the file as it is now. */
  handle: (ask) => serveFile(ask, ask.url.pathname.replace(HASHED, ".$1")),
});

/** A name that contains a hash of the content, as the build gives them. */
const HASHED = /-[A-Z0-9]{8}\.((?:js|css)(?:\.map)?)$/;

/** @param otherwise what is served instead of a file that is not there, and kept for a short time only */
async function serveFile(ask: Ask, otherwise?: string): Promise<Answer> {
  const { pathname } = ask.url;
  const named = await ask.asset(pathname);
  const file = named.ok || otherwise === undefined ? named : await ask.asset(otherwise);
  if (!file.ok) {
    throw new Refusal("not-found", { detail: "there is no such file" });
  }
  return {
    body: { file: file.body },
    type: file.headers.get("Content-Type") ?? "application/octet-stream",
    headers: {
      // Any page may load a script from here, also one that is isolated from other origins.
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Cache-Control": file === named && HASHED.test(pathname) ? CACHE_FOREVER : CACHE,
      ...weakly(file.headers.get("ETag")),
    },
  };
}

/** The tag of a file, as weak as that of any other answer: on its way the file may be compressed. */
function weakly(etag: string | null): Record<string, string> {
  return etag === null ? {} : { ETag: etag.startsWith("W/") ? etag : `W/${etag}` };
}
