import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limitPolicy } from "../../scripts/limit-policy.ts";
import { type RunningWorker, startWorker } from "./worker.ts";

const LIMIT = 5;

let worker: RunningWorker;
beforeAll(async () => {
  worker = await startWorker({}, { limit: LIMIT });
});
afterAll(() => worker.stop());

const check = (words: string, client?: string) =>
  worker.ask(`/v1/s-32-1/verify?quote=${words}`, {
    headers: client === undefined ? {} : { "CF-Connecting-IP": client },
  });

describe("Workers' own counting of requests", () => {
  it("limits what one client costs, and nobody else", async () => {
    const statuses: number[] = [];
    // The count begins anew each minute: two rounds may fall on both sides of that, and one of them is whole.
    for (let times = 0; times < 3 * LIMIT; times++) {
      const answer = await check(`word${times}`, "192.0.2.1");
      statuses.push(answer.status);
      if (answer.status !== 429) continue;
      const left = Number(answer.headers.get("Retry-After"));
      expect([left > 0, left <= 60]).toEqual([true, true]);
      const policy = await limitPolicy();
      expect(answer.headers.get("RateLimit-Policy")).toBe(`"costly";q=${policy?.requests};w=60`);
    }
    expect(statuses.slice(0, LIMIT)).toEqual(Array(LIMIT).fill(200));
    expect(statuses).toContain(429);
    expect((await check("words", "192.0.2.2")).status).toBe(200);
    expect((await worker.ask("/v1/s-32-1/paragraphs/16")).status).toBe(200);
  });
});
