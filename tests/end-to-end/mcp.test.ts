import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, REVISIONS } from "../mcp/client.ts";
import { type RunningWorker, startWorker } from "./worker.ts";

let worker: RunningWorker;
beforeAll(async () => {
  worker = await startWorker();
});
afterAll(() => worker.stop());

describe.each(REVISIONS)("in workerd, an assistant that speaks %s", (revision) => {
  it("finds, reads and verifies", async () => {
    const client = await connect(worker, revision);
    const call = async (name: string, given: Record<string, unknown>) => {
      const { structuredContent } = await client.callTool({ name, arguments: given });
      return (structuredContent as { data: Record<string, unknown>[] }).data;
    };
    const [hit] = await call("search", {
      query: "what did governments promise journalists?",
      document: "s-32-1",
    });
    expect(hit).toMatchObject({ address: "31.1", permalink: `${worker.origin}/s-32-1/31.1` });
    const [passage] = await call("get_passage", { address: "31.1" });
    expect(passage?.text).toBe(hit?.text);
    const quotations = [hit?.text, "We will provide a safe and adequate environment to journalists"];
    const verdicts = await call("verify_quotations", { quotations });
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(["exact", "altered"]);
  });
});

it("a page of somebody else’s is refused in workerd too, before anything is read", async () => {
  const answer = await worker.ask("/mcp", {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: "https://evil.example" },
    body: "{",
  });
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([403, "application/json"]);
});
