import { createServer, type Server } from "node:http";
import { extract } from "@extractus/oembed-extractor";
import { unfurl } from "unfurl.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "../app.ts";

/* Other people's programs that read oEmbed, against the app behind a real socket. */

let app: RunningApp;
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const answer = await app.ask(request.url ?? "/", {
      headers: { Accept: request.headers.accept ?? "*/*" },
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  app = await startApp({ PUBLIC_ORIGIN: origin });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** What a reader sees where the markup is shown, with frames, and where only its text is left. */
function read(html: string): { frames: number; shownWords: string; text: string } {
  const shown = html.replace(/<oembed-fallback hidden>.*<\/oembed-fallback>/s, "");
  return {
    frames: [...shown.matchAll(/<iframe /g)].length,
    shownWords: shown.replace(/<[^>]*>/g, ""),
    text: html.replace(/<[^>]*>/g, ""),
  };
}

const CITED = "General Assembly resolution S-32/1, annex, para. 14";

describe.each([
  ["the permalink", "/s-32-1/14"],
  ["the frame", "/embed/s-32-1/14"],
])("of the address of %s", (_, path) => {
  it("unfurl.js finds the quotation by the page's head", async () => {
    const { oEmbed, open_graph } = await unfurl(`${origin}${path}`);
    expect(oEmbed).toMatchObject({ type: "rich", title: CITED, provider_name: "Common Commitment" });
    const html = oEmbed?.type === "rich" ? oEmbed.html : "";
    expect(read(html)).toMatchObject({
      frames: 1,
      shownWords: "",
      text: expect.stringContaining(` — ${CITED}`),
    });
    if (path === "/s-32-1/14")
      expect(open_graph?.title).toBe("Paragraph 14, on business integrity | Resolution S-32/1");
  });

  it("@extractus/oembed-extractor has the words once", async () => {
    const found = await extract(`${origin}${path}`);
    expect(found).toMatchObject({ type: "rich", title: CITED });
    expect(read("html" in found ? `${found.html}` : "")).toMatchObject({ frames: 1, shownWords: "" });
  });
});
