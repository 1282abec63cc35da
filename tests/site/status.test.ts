import { describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import { startApp } from "../app.ts";
import { releaseOfFixtures } from "../fixtures/composed.ts";
import { startPublished } from "../published.ts";

const first = releaseOfFixtures;
const pageOf = async (app: { ask(path: string): Promise<Response> }) => {
  const answer = await app.ask("/status");
  expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
  return (await answer.text()).replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
};

describe("the status, for people", () => {
  it("says that all is well, which data there is and since when", async () => {
    const app = await startPublished(first, { INDEX: await indexOf(first) });
    const page = await pageOf(app);
    expect(page).toContain("All is well.");
    expect(page).toContain(`4 documents, release ${first.id.slice(0, 12)}, since 1 November 2026, 10:00 UTC`);
    await app.stop();
  });

  it("says what is wrong where the store can’t be read, and that readers are answered", async () => {
    const app = await startApp({ CORPUS: { get: () => Promise.reject(new Error("KV is down")) } }, first);
    const page = await pageOf(app);
    expect(page).toContain("Readers are answered, and something is missing.");
    expect(page).toContain("KV is down");
    expect(page).toContain("the copy that the program carries");
    await app.stop();
  });

  it("says so where only the index of all documents can’t be asked", async () => {
    const page = await pageOf(await startPublished(first));
    expect(page).not.toContain("All is well.");
    expect(page).toContain("There is no index of all documents here.");
  });
});
