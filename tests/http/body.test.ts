import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Problem } from "../../src/model/problem.ts";
import { type RunningApp, startApp } from "../app.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
afterEach(() => vi.useRealTimers());

const FORM = "application/x-www-form-urlencoded";
const VERIFY = "/v1/s-32-1/verify";

/** Sends pieces one after the other, without saying how many there are, and tells how many were taken. */
function sending(pieces: Iterable<Uint8Array>) {
  const each = pieces[Symbol.iterator]();
  const sent = { bytes: 0, stopped: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { value, done } = each.next();
        if (done) return controller.close();
        sent.bytes += value.length;
        controller.enqueue(value);
      },
      cancel() {
        sent.stopped = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, sent };
}

function* zeros(times: number, length = 64_000) {
  for (let time = 0; time < times; time++) yield new Uint8Array(length).fill(0x20);
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.ask(path, {
    method: "POST",
    headers: { "Content-Type": path === "/trace" ? FORM : "application/json", ...headers },
    body,
    duplex: "half",
  } as RequestInit);

describe("a body that does not say how long it is", () => {
  it("is read where it fits", async () => {
    const { body } = sending(
      [...'{"quote":"crime does not pay"}'].map((sign) => new TextEncoder().encode(sign)),
    );
    const answer = await post(VERIFY, body);
    expect([answer.status, await answer.json()]).toMatchObject([200, { verdict: "exact" }]);
  });

  it.each([VERIFY, "/v1/verify", "/v1/trace", "/trace"])(
    "is refused by %s where it never ends, and taken no further",
    async (path) => {
      const { body, sent } = sending(zeros(1_000_000));
      const answer = await post(path, body);
      expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([413, "content-too-large"]);
      expect([sent.stopped, sent.bytes < 10_000_000]).toEqual([true, true]);
    },
  );

  it("has its sender hear why, where it is not far too long", async () => {
    const { body, sent } = sending(zeros(40));
    expect((await post(VERIFY, body)).status).toBe(413);
    expect(sent.bytes).toBe(40 * 64_000);
  });
});

describe("a body that says that it is far too long", () => {
  it("is not begun", async () => {
    const { body, sent } = sending(zeros(1_000_000));
    expect((await post(VERIFY, body, { "Content-Length": "900000000" })).status).toBe(413);
    expect(sent.bytes).toBe(0);
  });
});

describe("a body that is slow", () => {
  it.each([VERIFY, "/trace"])("is waited for by %s for half a minute", async (path) => {
    await post(path, "{}");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let stopped = false;
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode("{")),
      cancel() {
        stopped = true;
      },
    });
    const asking = post(path, body);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(stopped).toBe(false);
    await vi.advanceTimersByTimeAsync(1_500);
    const answer = await asking;
    expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([408, "request-timeout"]);
    expect([stopped, answer.headers.get("Cache-Control")]).toEqual([true, "no-store"]);
  });
});

describe("a body that is compressed", () => {
  it.each(["gzip", "br", "deflate", "GZIP", "zstd", "gzip, gzip"])("is not unpacked: %s", async (coding) => {
    const packed = new Blob([new Uint8Array(100_000)]).stream().pipeThrough(new CompressionStream("gzip"));
    const answer = await post(VERIFY, packed, { "Content-Encoding": coding });
    expect(answer.status).toBe(415);
    expect(answer.headers.get("Accept-Encoding")).toBe("identity");
  });

  it("is none where it says that it is as it is", async () => {
    const answer = await post(VERIFY, '{"quote":"crime"}', { "Content-Encoding": "identity" });
    expect(answer.status).toBe(200);
  });
});
