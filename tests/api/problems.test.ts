import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/model/problem.ts";
import { type RunningApp, startApp } from "../app.ts";

let worker: RunningApp;
beforeAll(async () => {
  worker = await startApp();
});
afterAll(() => worker.stop());

const json = async <T>(path: string, init?: RequestInit) =>
  (await (await worker.ask(path, init)).json()) as T;

describe("a problem", () => {
  it.each<[path: string, status: number, didYouMean: string | undefined]>([
    ["/nowhere", 404, undefined],
    ["/v1/nowhere", 404, undefined],
    ["/v1/s-32-1/nowhere", 404, undefined],
    ["/v1/s-32-2", 404, "s-32-1"],
    ["/v1/S-32-1/paragraphs/16", 404, "s-32-1"],
    ["/v1/s-32-1/paragraphs/87", 404, "86"],
    ["/v1/s-32-1/paragraphs/16.9", 404, "16.2"],
    ["/v1/s-32-1/paragraphs/preamble-15", 404, "preamble-14"],
    ["/v1/s-32-1/paragraphs/banana", 400, undefined],
    ["/v1/s-32-1/paragraphs/41-40", 400, "40-41"],
    ["/v1/s-32-1/paragraphs/%E0%A4%A", 400, undefined],
    ["/v1/s-32-1/paragraphs/%00", 400, undefined],
    ["/v1/s-32-1/paragraphs/__proto__", 400, undefined],
    ["/v1/s-32-1/paragraphs?sektion=asset-recovery", 400, "section"],
    ["/v1/s-32-1/paragraphs?section=asset-recoverie", 400, "asset-recovery"],
    ["/v1/s-32-1/paragraphs?kind=preambel", 400, "preamble"],
    ["/v1/s-32-1/paragraphs?kind=preamble&kind=operative", 400, undefined],
    ["/v1/s-32-1/paragraphs?limit=0", 400, undefined],
    ["/v1/s-32-1/paragraphs?limit=101", 400, undefined],
    ["/v1/s-32-1/paragraphs?limit=many", 400, undefined],
    ["/v1/s-32-1/paragraphs?cursor=-1", 400, undefined],
    ["/v1/s-32-1/paragraphs/16?fields=txt", 400, "text"],
    ["/v1/s-32-1/paragraphs/16?fields=", 400, undefined],
    ["/v1/s-32-1?lang=fr", 404, undefined],
    ["/v1/s-32-1/paragraphs/16?lang=en,fr", 404, undefined],
    ["/v1/documents?year=never", 400, undefined],
    ["/widgets/none.js", 404, undefined],
    [`/v1/s-32-1/paragraphs?section=${"a".repeat(9_000)}`, 414, undefined],
  ])("%s is problem+json", async (path, status, didYouMean) => {
    const answer = await worker.ask(path);
    const problem = (await answer.json()) as Problem;
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    expect(problem).toMatchObject({
      status,
      code: expect.stringMatching(/^[a-z-]+$/),
      title: expect.any(String),
    });
    expect(problem.type).toBe(`urn:problem-type:common-commitment:${problem.code}`);
    expect(problem.help).toBe(`${worker.origin}/docs/problems#${problem.code}`);
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=60");
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(problem.detail.length).toBeGreaterThan(5);
    expect(problem.instance).toBe(new URL(path, worker.origin).pathname);
    expect(problem.errors.length).toBeGreaterThan(0);
    expect(problem.didYouMean).toBe(didYouMean);
    expect(JSON.stringify(problem)).not.toMatch(/ at .*\.(?:js|ts):\d/);
  });

  it("is not kept where something was posted, nor is any other answer to that", async () => {
    const post = (body: string) =>
      worker.ask("/v1/s-32-1/verify", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
      });
    for (const body of ["{", '{"quote":"We will safeguard sport from corruption"}']) {
      expect((await post(body)).headers.get("Cache-Control")).toBe("no-store");
    }
  });

  it("is of the same type and code on every host", async () => {
    const elsewhere = await startApp({ PUBLIC_ORIGIN: "https://commitment.example" });
    const answer = await elsewhere.ask("/v1/s-32-1/paragraphs/87");
    const problem = (await answer.json()) as Problem;
    await elsewhere.stop();
    const { type, code } = await json<Problem>("/v1/s-32-1/paragraphs/87");
    expect({ type: problem.type, code: problem.code }).toEqual({ type, code });
    expect(code).toBe("not-found");
    expect(problem.help).toBe("https://commitment.example/docs/problems#not-found");
  });

  it("shows what addresses look like when one cannot be parsed", async () => {
    const problem = await json<Problem>("/v1/s-32-1/paragraphs/banana");
    expect(problem.errors[0]?.expected).toContain("16.2 (2nd sentence of paragraph 16)");
  });

  it("lists the languages that there are", async () => {
    const problem = await json<Problem>("/v1/s-32-1?lang=fr");
    expect(problem.errors[0]?.expected).toEqual(["en"]);
  });

  it("lists the media types that there are", async () => {
    const answer = await worker.ask("/v1/s-32-1", { headers: { Accept: "image/png" } });
    expect(answer.status).toBe(406);
    expect(((await answer.json()) as Problem).errors[0]?.expected).toEqual(["application/json"]);
  });

  it.each([
    "application/json; charset=utf-8",
    "application/json;version=2",
    "*",
    ",,,",
    "text/html, application/json;q=0.1",
  ])("is none for Accept: %s", async (Accept) => {
    expect((await worker.ask("/v1/s-32-1/paragraphs", { headers: { Accept } })).status).toBe(200);
  });

  it.each([
    "/v1/s-32-1/verify?quote=%FF",
    "/v1/s-32-1/verify?quote=%ED%A0%80",
    "/v1/s-32-1/resolve?ref=%E0%A4%A",
  ])("is what %s is, which is no UTF-8", async (path) => {
    expect((await worker.ask(path)).status).toBe(400);
  });

  it("reports everything that is wrong at once", async () => {
    const problem = await json<Problem>("/v1/s-32-1/paragraphs?sektion=x&limit=0&kind=none");
    expect(problem.errors.map(({ parameter }) => parameter)).toEqual(["sektion", "kind", "limit"]);
  });

  it("is a page for a person, with the nearest address", async () => {
    const answer = await worker.ask("/s-32-1/87", { headers: { Accept: "text/html,*/*;q=0.8" } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get("Content-Type")).toContain("text/html");
    expect(await answer.text()).toContain('href="/s-32-1/86"');
  });

  it("reflects nothing unescaped into a page", async () => {
    const answer = await worker.ask("/s-32-1/%3Cscript%3Ealert(1)%3C%2Fscript%3E", {
      headers: { Accept: "text/html" },
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain("<script>alert");
  });
});
