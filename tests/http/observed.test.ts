import { describe, expect, it, vi } from "vitest";
import type { LogLine } from "../../src/http/log.ts";
import { startApp } from "../app.ts";

describe("the time that an answer took", () => {
  it("is told: what was waited for, and that it came from memory the second time", async () => {
    const app = await startApp();
    const path = "/v1/s-32-1/paragraphs/16";
    const [first, second] = [await app.ask(path), await app.ask(path)];
    expect(first.headers.get("Server-Timing")).toMatch(/^release;dur=[\d.]+, answer;dur=[\d.]+$/);
    expect(second.headers.get("Server-Timing")).toBe("memory");
    expect(second.headers.get("ETag")).toBe(first.headers.get("ETag"));
    expect((await app.ask("/about")).headers.get("Server-Timing")).toContain("answer;dur=");
  });

  it("is told of what was made alone, in all: of no problem, no redirect", async () => {
    const app = await startApp();
    for (const [path, status] of [
      ["/v1/s-32-1/paragraphs/999", 404],
      ["/v1/s-32-1/", 308],
    ] as const) {
      const answer = await app.ask(path);
      expect([path, answer.status, answer.headers.get("Server-Timing")]).toEqual([path, status, null]);
    }
    const told = (await app.ask("/v1/s-32-1/paragraphs/17")).headers.get("Server-Timing") ?? "";
    const [, release, whole] = /^release;dur=([\d.]+), answer;dur=([\d.]+)$/.exec(told) ?? [];
    expect(Number(whole)).toBeGreaterThanOrEqual(Number(release));
  });

  it("names the index of all documents where that was asked", async () => {
    const INDEX = { prepare: () => ({ bind: () => ({}) }), batch: () => Promise.reject(new Error("away")) };
    const app = await startApp({ INDEX: INDEX as never });
    expect((await app.ask("/status")).headers.get("Server-Timing")).toContain("index;dur=");
  });
});

describe("the log", () => {
  async function linesOf(LOG_SAMPLE: string | undefined, ...requests: [string, RequestInit?][]) {
    const written = vi.spyOn(console, "log").mockImplementation(() => undefined);
    try {
      const app = await startApp(LOG_SAMPLE === undefined ? {} : { LOG_SAMPLE });
      for (const [path, init] of requests) await app.ask(path, init);
      return written.mock.calls.map(([line]) => String(line));
    } finally {
      written.mockRestore();
    }
  }

  it("is not written unless the deployment says so", async () => {
    for (const share of [undefined, "", "0", "nonsense", "-1"])
      expect(await linesOf(share, ["/v1"])).toEqual([]);
  });

  it("says which route was asked, how it went and how long that took", async () => {
    const lines = await linesOf(
      "1",
      ["/v1/s-32-1/paragraphs/16"],
      ["/v1/s-32-1/paragraphs/16"],
      ["/v1/s-32-1/paragraphs/99"],
      ["/s-32-1/16"],
      ["/mcp", { method: "POST" }],
      ["/v1/nothing/here"],
    );
    const told = lines.map((line) => JSON.parse(line) as LogLine);
    expect(told.map(({ route, status, memory }) => [route, status, memory])).toEqual([
      ["/v1/{document}/paragraphs/{address}", 200, false],
      ["/v1/{document}/paragraphs/{address}", 200, true],
      ["/v1/{document}/paragraphs/{address}", 404, false],
      ["/{document}/{address}", 200, false],
      ["/mcp", 415, false],
      ["", 404, false],
    ]);
    for (const { at, ms, release } of told) {
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT/);
      expect(ms).toBeGreaterThanOrEqual(0);
      expect(release).toMatch(/^[0-9a-f]{8}$/);
    }
  });

  it("has nothing of the reader in it: no address, no path, no query, no words that were pasted", async () => {
    const headers = {
      "Content-Type": "application/json",
      "User-Agent": "MyBrowser/1.0",
      "CF-Connecting-IP": "203.0.113.9",
      Referer: "https://intranet.example/draft",
    };
    const lines = await linesOf(
      "1",
      ["/v1/s-32-1/search?q=secretplan", { headers }],
      [
        "/v1/s-32-1/verify",
        { method: "POST", headers, body: JSON.stringify({ quote: "my secretplan draft" }) },
      ],
      ["/secretplan/16", { headers }],
      ["/v1/themes/secretplan", { headers }],
      ["/v1", { method: "SECRETPLAN", headers }],
    );
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).not.toMatch(/secretplan|MyBrowser|203\.0|intranet/i);
  });
});
