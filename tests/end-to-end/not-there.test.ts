import { describe, expect, it } from "vitest";
import type { Manifest } from "../../src/model/release.ts";
import { bundleKey, CATALOGUE_PART, documentPart } from "../../src/model/release-parts.ts";
import { publish } from "../../src/release/publish.ts";
import { changedRelease } from "./changed-release.ts";
import { sharedWorker } from "./shared.ts";
import { builtRelease, startWorker } from "./worker.ts";

const worker = sharedWorker();

const PAGE = { headers: { Accept: "text/html,*/*;q=0.8" } };
const text = async (path: string, init?: RequestInit) => (await worker.ask(path, init)).text();

describe("a page that is not there", () => {
  it.each<[path: string, status: number, ...links: string[]]>([
    ["/s-32-1/16.9", 404, "/s-32-1/16.2", "/s-32-1/16"],
    ["/s-32-1/16.2z", 404, "/s-32-1/16"],
    ["/s-32-1/preamble-1.9", 404, "/s-32-1/preamble-1"],
    ["/s-32-1/87", 404, "/s-32-1/86"],
    ["/s-32-1/banana", 400, "/s-32-1/16", "/s-32-1/preamble-7"],
    ["/s-32-1/PP3", 400, "/s-32-1/preamble-3"],
    ["/s-32-1/para.%2030", 400, "/s-32-1/30"],
    ["/S-32-1/16", 404, "/s-32-1/16"],
    ["/s-32-1/16?lang=fr", 404, "/s-32-1/16?lang=en"],
    ["/themes/sprot", 404, "/themes/sport"],
    ["/themes/beneficial-owners", 404, "/themes/beneficial-ownership"],
    ["/nowhere/at/all", 404, "/s-32-1", "/themes", "/docs/addressing"],
  ])("%s is %d, and leads to what is", async (path, status, ...links) => {
    const answer = await worker.ask(path, PAGE);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toContain("text/html");
    const page = await answer.text();
    expect(page).toContain('<meta name="robots" content="noindex">');
    for (const link of links) {
      expect(page).toContain(`href="${link}"`);
      expect((await worker.ask(link.split("#")[0] ?? "", PAGE)).status, link).toBe(200);
    }
  });

  it.each([
    "/%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
    "/s-32-1/%22onload=%22x",
    "/themes/%3Cb%3E",
    "/s-32-1/16?lang=%3Cb%3E",
  ])("reflects nothing of %s unescaped", async (path) => {
    const page = await text(path, PAGE);
    expect(page).not.toMatch(/<script>alert|"onload=|<b>/);
  });

  it("stays in its frame's page where it is one for a frame", async () => {
    const answer = await worker.ask("/embed/s-32-1/99", PAGE);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("Content-Security-Policy")).toContain("frame-ancestors *");
    expect(await answer.text()).not.toContain("masthead");
  });
});

describe("a document that can't be read", () => {
  it("is 503 with a page that says when to come back", async () => {
    const broken = await startWorker();
    const release = changedRelease(await builtRelease(), {
      [CATALOGUE_PART]: (text) => {
        const catalogue = JSON.parse(text) as { documents: { id: string }[] };
        const [declaration] = catalogue.documents;
        return JSON.stringify({ ...catalogue, documents: [declaration, { ...declaration, id: "a-res-1" }] });
      },
      [documentPart("a-res-1")]: () => "{}",
    });
    await publish(broken.store, release);
    // The snapshot lacks this document, and KV has it damaged.
    const { annotated } = JSON.parse(release.manifest) as Manifest;
    const [, bundle = ""] = annotated.find(([id]) => id === "a-res-1") ?? [];
    await broken.store.put([{ key: bundleKey(bundle), value: new TextEncoder().encode("[]") }]);
    const answer = await broken.ask("/a-res-1/16", PAGE);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("Retry-After")).toBe("30");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const page = await answer.text();
    expect(page).toContain("half a minute");
    expect(page).toContain('href="/a-res-1/16"');
    expect((await broken.ask("/s-32-1/16", PAGE)).status).toBe(200);
    await broken.stop();
  });
});
