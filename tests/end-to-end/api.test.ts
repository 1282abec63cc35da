import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/model/passage.ts";
import { compiled } from "../compiled.ts";
import { sharedWorker } from "./shared.ts";
import { builtRelease, startWorker } from "./worker.ts";

const worker = sharedWorker();

const json = async <T>(path: string, init?: RequestInit) =>
  (await (await worker.ask(path, init)).json()) as T;
const paragraphs = compiled.texts.en ?? [];

const PATHS = [
  "/v1",
  "/v1/documents",
  "/v1/s-32-1",
  "/v1/s-32-1/paragraphs",
  "/v1/s-32-1/paragraphs/16",
  "/v1/s-32-1/acts",
  "/v1/s-32-1/commitments",
  "/v1/s-32-1/references",
  "/v1/themes",
  "/v1/themes/sport",
  "/v1/instruments",
  "/v1/instruments/interpol",
  "/openapi.json",
  "/robots.txt",
  "/",
  "/s-32-1",
  "/s-32-1/16",
];

describe("every answer", () => {
  it.each(PATHS)("of %s carries what the contract says", async (path) => {
    const { id } = await builtRelease();
    const answer = await worker.ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("ETag")).toMatch(/^W\/"[^"]+"$/);
    expect(answer.headers.get("Cache-Control")).toBe(
      "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800",
    );
    expect(answer.headers.get("Vary")).toBe("Accept, Accept-Encoding");
    expect(answer.headers.get("X-Release")).toBe(id);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(answer.headers.get("Set-Cookie")).toBeNull();
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it.each(PATHS)("of %s is 304 to a reader who has it", async (path) => {
    const etag = (await worker.ask(path)).headers.get("ETag") ?? "";
    for (const given of [etag, etag.replace("W/", ""), `"other", ${etag}`, "*"]) {
      const answer = await worker.ask(path, { headers: { "If-None-Match": given } });
      expect(answer.status).toBe(304);
      expect(await answer.text()).toBe("");
      expect(answer.headers.get("ETag")).toBe(etag);
    }
    expect((await worker.ask(path, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  });

  it.each(PATHS)("of %s has the same headers and no body for HEAD", async (path) => {
    const [get, head] = await Promise.all([worker.ask(path), worker.ask(path, { method: "HEAD" })]);
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    for (const name of ["ETag", "Content-Type", "Cache-Control", "X-Release"]) {
      expect(head.headers.get(name)).toBe(get.headers.get(name));
    }
  });

  it.each(PATHS)("of %s tells a preflight that every origin may ask", async (path) => {
    const headers = { Origin: "https://elsewhere.example", "Access-Control-Request-Method": "GET" };
    const answer = await worker.ask(path, { method: "OPTIONS", headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(answer.headers.get("Access-Control-Allow-Methods")).toContain("GET");
    expect(answer.headers.get("Access-Control-Allow-Credentials")).toBeNull();
    expect(answer.headers.get("X-Release")).not.toBeNull();
  });

  it.each([
    ...PATHS,
    "/v1/s-32-1/verify",
    "/nowhere",
    "/v1/",
    "/widgets/v1.js",
    "/oembed",
    "/v1/s-32-1/paragraphs/none",
  ])("of %s tells a preflight that it may bring any header", async (path) => {
    const answer = await worker.ask(path, {
      method: "OPTIONS",
      headers: {
        Origin: "https://elsewhere.example",
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "authorization,baggage,traceparent",
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("Access-Control-Allow-Headers")).toBe("authorization,baggage,traceparent");
    expect(answer.headers.get("Vary")).toBe("Access-Control-Request-Headers");
  });

  it.each(["", "a\tb", "<script>", "é"])(
    "to a preflight reflects no %j, which names no header",
    async (names) => {
      const headers = { "Access-Control-Request-Method": "GET", "Access-Control-Request-Headers": names };
      const answer = await worker.ask("/v1", { method: "OPTIONS", headers });
      expect(answer.status).toBe(204);
      expect(answer.headers.get("Access-Control-Allow-Headers")).toBe("*");
    },
  );

  it.each(PATHS)("of %s to another method is 405 with Allow", async (path) => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
      const answer = await worker.ask(path, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
      expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
      expect(answer.headers.get("Cache-Control")).toBe("no-store");
    }
  });

  it.each(PATHS.filter((path) => path !== "/"))(
    "of %s/ redirects to the path without a slash",
    async (path) => {
      const answer = await worker.ask(`${path}/?a=b`);
      expect(answer.status).toBe(308);
      expect(answer.headers.get("Location")).toBe(`${worker.origin}${path}?a=b`);
    },
  );

  it("has another ETag for another request", async () => {
    const paths = [
      "/v1/s-32-1/paragraphs/16",
      "/v1/s-32-1/paragraphs/17",
      "/v1/s-32-1/paragraphs/16?fields=id",
      "/v1/s-32-1/paragraphs/16?format=text",
      "/v1/s-32-1/paragraphs/16?format=markdown",
    ];
    const etags = await Promise.all(paths.map(async (path) => (await worker.ask(path)).headers.get("ETag")));
    expect(new Set(etags).size).toBe(paths.length);
  });

  it("has one ETag a form, whether `format` or `Accept` asks for it", async () => {
    const [asked, negotiated] = await Promise.all([
      worker.ask("/v1/s-32-1/paragraphs/16?format=text"),
      worker.ask("/v1/s-32-1/paragraphs/16", { headers: { Accept: "text/plain" } }),
    ]);
    expect(negotiated.headers.get("ETag")).toBe(asked.headers.get("ETag"));
  });
});

describe("the resources", () => {
  it("begin at /v1, whose links work", async () => {
    const { links } = await json<{ links: Record<string, string> }>("/v1");
    for (const link of Object.values(links)) {
      expect(link.startsWith(`${worker.origin}/`)).toBe(true);
      expect((await fetch(link)).status).toBe(200);
    }
  });

  it.each([
    ["?session=S-32", 1],
    ["?year=2021", 1],
    ["?year=2020", 0],
    ["?q=corruption", 1],
    ["?q=S-32%2F1", 1],
    ["?q=fisheries", 0],
    ["?language=en", 1],
    ["?language=fr", 0],
    ["?session=S-32&year=2020", 0],
  ])("documents%s are %d", async (query, total) => {
    expect(await json(`/v1/documents${query}`)).toMatchObject({ total });
  });

  it("say what the document is and how it is divided", async () => {
    const document = await json<{ sections: { paragraphs: string[] }[] }>("/v1/s-32-1");
    expect(document).toMatchObject({
      id: "s-32-1",
      symbol: "A/RES/S-32/1",
      adopted: "2021-06-02",
      published: "2021-06-07",
      language: "en",
      languages: ["en"],
      counts: { preamble: 14, operative: 86, footnotes: 6, sentences: 184 },
    });
    expect(document.sections.map((section) => section.paragraphs.length)).toEqual([22, 9, 9, 12, 7, 12, 15]);
  });

  it("give every paragraph, a page at a time, as the source has it", async () => {
    const seen: { id: string; text: string }[] = [];
    let next: string | undefined = `${worker.origin}/v1/s-32-1/paragraphs?limit=30`;
    while (next !== undefined) {
      const answer: Response = await fetch(next);
      const page = (await answer.json()) as { data: typeof seen; total: number; links: { next?: string } };
      expect(page.total).toBe(100);
      expect(answer.headers.get("Content-Language")).toBe("en");
      if (page.links.next !== undefined)
        expect(answer.headers.get("Link")).toContain(`<${page.links.next}>; rel="next"`);
      seen.push(...page.data);
      next = page.links.next;
    }
    expect(seen.map(({ id, text }) => [id, text])).toEqual(paragraphs.map(({ id, text }) => [id, text]));
  });

  it("page backwards too", async () => {
    const { links } = await json<{ links: { prev: string } }>("/v1/s-32-1/paragraphs?limit=10&cursor=10");
    const first = (await (await fetch(links.prev)).json()) as { data: { id: string }[]; links: object };
    expect(first.data[0]?.id).toBe("preamble-1");
    expect(first.links).not.toHaveProperty("prev");
  });

  it.each([
    ["kind=preamble", 14],
    ["kind=operative", 86],
    ["section=asset-recovery", 12],
    ["section=asset-recovery&section=preventive-measures", 34],
    ["section=asset-recovery&kind=preamble", 0],
  ])("filter paragraphs by %s", async (query, total) => {
    expect(await json(`/v1/s-32-1/paragraphs?${query}`)).toMatchObject({ total });
  });

  it.each(["16", "preamble-7", "27", "62"])(
    "give paragraph %s as a passage and as it is in the source",
    async (id) => {
      const source = paragraphs.find((paragraph) => paragraph.id === id);
      const passage = await json<Passage>(`/v1/s-32-1/paragraphs/${id}`);
      expect(passage).toMatchObject({
        type: "paragraph",
        id,
        document: "s-32-1",
        language: "en",
        text: source?.text,
      });
      expect(passage).toMatchObject({ footnotes: source?.footnotes, section: source?.section });
      expect(passage.citation.url).toBe(`${worker.origin}/s-32-1/${id}`);
      expect(passage.release).toBe((await builtRelease()).id);
    },
  );

  it("give a sentence with its place in the paragraph", async () => {
    const passage = await json<Extract<Passage, { type: "sentence" }>>("/v1/s-32-1/paragraphs/16.2");
    const whole = await json<Passage>("/v1/s-32-1/paragraphs/16");
    expect(passage).toMatchObject({ type: "sentence", paragraph: "16" });
    expect(whole.text.slice(passage.start, passage.end)).toBe(passage.text);
    expect(passage.citation.text).toBe(
      "General Assembly resolution S-32/1, annex, para. 16, second sentence",
    );
  });

  it.each([
    ["16-18", ["16", "17", "18"]],
    ["preamble-1-3", ["preamble-1", "preamble-2", "preamble-3"]],
    ["16.1-16.2", ["16.1", "16.2"]],
  ])("give the range %s in parts", async (address, ids) => {
    const passage = await json<Extract<Passage, { type: "range" }>>(`/v1/s-32-1/paragraphs/${address}`);
    expect(passage.type).toBe("range");
    expect(passage.parts.map(({ id }) => id)).toEqual(ids);
  });

  it("give a section as the range of its paragraphs", async () => {
    const passage = await json<Extract<Passage, { type: "range" }>>("/v1/s-32-1/paragraphs/asset-recovery");
    expect(passage.parts).toHaveLength(12);
    expect(passage.citation.text).toBe(
      "General Assembly resolution S-32/1, annex, section entitled “Asset recovery”",
    );
  });

  it("narrow an answer to the fields asked for", async () => {
    expect(Object.keys(await json<object>("/v1/s-32-1/paragraphs/16?fields=id,text"))).toEqual([
      "id",
      "text",
    ]);
    const list = await json<{ data: object[]; total: number }>("/v1/s-32-1/paragraphs?fields=id&limit=2");
    expect(list).toMatchObject({ total: 100, data: [{ id: "preamble-1" }, { id: "preamble-2" }] });
    expect(list.data.flatMap(Object.keys)).toEqual(["id", "id"]);
  });

  it("name the configured origin in links, where there is one", async () => {
    const configured = await startWorker({ PUBLIC_ORIGIN: "https://commitment.example" });
    const passage = (await (await configured.ask("/v1/s-32-1/paragraphs/16")).json()) as Passage;
    await configured.stop();
    expect(passage.links.self).toBe("https://commitment.example/v1/s-32-1/paragraphs/16");
    expect(passage.citation.url).toBe("https://commitment.example/s-32-1/16");
  });
});
