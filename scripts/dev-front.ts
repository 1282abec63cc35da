import { Response as MiniflareResponse, type WorkerOptions } from "miniflare";

const CHANGES = "/.dev/changes";
const SCRIPT = "/.dev/reload.js";

/* In the browser: asks three times a second which version there is, and loads the page again when it is another. */
const RELOAD = `
let seen;
const source = new EventSource(${JSON.stringify(CHANGES)});
source.onmessage = ({ data }) => {
  if (seen !== undefined && seen !== data) location.reload();
  seen = data;
};`;

const FRONT = `
const RELOAD = ${JSON.stringify(RELOAD)};
export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    const headers = { "Cache-Control": "no-store" };
    if (pathname === ${JSON.stringify(CHANGES)}) {
      headers["Content-Type"] = "text/event-stream";
      const version = await (await env.VERSION.fetch(request)).text();
      return new Response("retry: 300\\ndata: " + version + "\\n\\n", { headers });
    }
    if (pathname === ${JSON.stringify(SCRIPT)}) {
      headers["Content-Type"] = "text/javascript";
      return new Response(RELOAD, { headers });
    }
    const answer = await env.SITE.fetch(request);
    if (!/^text\\/html\\b/.test(answer.headers.get("Content-Type") ?? "")) return answer;
    const fresh = new Response(answer.body, answer);
    fresh.headers.set("Cache-Control", "no-store");
    fresh.headers.delete("ETag");
    const end = (head) => head.append('<script type="module" src=${JSON.stringify(SCRIPT)}></script>', { html: true });
    return new HTMLRewriter().on("head", { element: end }).transform(fresh);
  },
};`;

/**
 * Puts a Worker in front of ours that has pages load again when something changed. Our own knows nothing of it.
 *
 * @param version another one after each change
 */
export function withReload(worker: WorkerOptions, version: () => string): WorkerOptions[] {
  const front = {
    name: "dev-front",
    modules: true,
    script: FRONT,
    compatibilityDate: "2026-07-01",
    serviceBindings: {
      SITE: "common-commitment",
      VERSION: () => new MiniflareResponse(version()),
    },
  };
  return [front as unknown as WorkerOptions, worker];
}
