import { afterAll, beforeAll, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import { type RunningApp, releaseOfData, startApp } from "../app.ts";
import { connect } from "./client.ts";
import { answerTen } from "./ten-questions.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ INDEX: await indexOf(await releaseOfData()) });
});
afterAll(() => app.stop());

it("whoever quotes what the tools return quotes right, ten questions long", async () => {
  const answered = await answerTen(await connect(app));
  expect(answered).toHaveLength(10);
  for (const { question, answer, verdicts } of answered) {
    const quoted = [...answer.matchAll(/“[^”]+”/g)].length;
    expect([question, verdicts.map(({ verdict }) => verdict)]).toEqual([
      question,
      Array(quoted).fill("exact"),
    ]);
  }
  expect(answered.flatMap(({ verdicts }) => verdicts).length).toBeGreaterThan(15);
});
