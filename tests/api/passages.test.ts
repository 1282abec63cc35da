import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PassageAnswer } from "../../src/model/passage.ts";
import { type RunningApp, startApp } from "../app.ts";

let worker: RunningApp;
beforeAll(async () => {
  worker = await startApp();
});
afterAll(() => worker.stop());

interface Answers {
  data: PassageAnswer[];
  total: number;
}
const ask = async (query: string) => {
  const answer = await worker.ask(`/v1/s-32-1/passages?${query}`);
  return { status: answer.status, body: (await answer.json()) as Answers & { detail?: string } };
};

describe("several passages at once", () => {
  it("are each what a request for it alone answers, in the order of asking", async () => {
    const addresses = ["17", "16.2", "16.2a", "16-18", "preamble-7", "asset-recovery"];
    const { body } = await ask(addresses.map((address) => `address=${address}`).join("&"));
    expect(body.data.map(({ asked }) => asked)).toEqual(addresses);
    for (const { asked, passage } of body.data) {
      expect(passage).toEqual(await (await worker.ask(`/v1/s-32-1/paragraphs/${asked}`)).json());
    }
  });

  it("say of each that names nothing why, and what was near, and spoil none of the others", async () => {
    const { status, body } = await ask("address=16&address=87&address=nonsense!");
    expect(status).toBe(200);
    expect(body.data[0]?.passage?.id).toBe("16");
    expect(body.data[1]).toMatchObject({ asked: "87", problem: { status: 404, didYouMean: "86" } });
    expect(body.data[2]).toMatchObject({ asked: "nonsense!", problem: { status: 400 } });
    expect(body.data[1]?.passage).toBeUndefined();
  });

  it("asked for twice are answered twice: an answer has the places of the question", async () => {
    const { body } = await ask("address=16&address=17&address=16");
    expect(body.data.map(({ asked }) => asked)).toEqual(["16", "17", "16"]);
  });

  it("take the whole text with others, and refuse fifty times the whole text, saying how much there may be", async () => {
    const { body } = await ask("address=1-86&address=preamble-1&address=16");
    expect(body.data.map(({ passage }) => passage?.id)).toEqual(["1-86", "preamble-1", "16"]);
    const { status, body: refused } = await ask(Array.from({ length: 50 }, () => "address=1-86").join("&"));
    expect([status, refused.detail]).toEqual([
      400,
      "the addresses name 4300 paragraphs together, and an answer has at most 300",
    ]);
  });

  it.each([
    ["none", ""],
    ["more than fifty", Array.from({ length: 51 }, (_, index) => `address=${index}`).join("&")],
    ["an endless one", `address=${"1".repeat(101)}`],
    ["an unknown parameter", "address=16&ref=17"],
  ])("refuse %s", async (_, query) => {
    expect((await ask(query)).status).toBe(400);
  });
});
