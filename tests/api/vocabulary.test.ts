import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { QualifierInTexts } from "../../src/model/act.ts";
import type { ActorInTexts } from "../../src/model/actor.ts";
import { type RunningApp, startApp } from "../app.ts";
import { compiled } from "../compiled.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const acts = (compiled.texts.en ?? []).flatMap(({ sentences }) => sentences.flatMap((one) => one.acts));
const list = async <Item>(path: string) =>
  (await (await app.ask(path)).json()) as { data: Item[]; total: number };

describe("the vocabulary", () => {
  it("says who acts and who is called on, and how often", async () => {
    const { data } = await list<ActorInTexts>("/v1/actors?limit=100");
    expect(data.find(({ id }) => id === "states")?.counts.acts).toBe(acts.length);
    for (const { id, label, definition, counts } of data) {
      expect([label, definition]).toEqual([expect.stringMatching(/./), expect.stringMatching(/\.$/)]);
      const addressed = acts.filter(({ addressees }) => addressees.includes(id)).length;
      expect(counts.addressed).toBe(addressed);
      const filtered = await list(`/v1/s-32-1/acts?addressee=${id}&limit=1`);
      expect(filtered.total).toBe(addressed);
    }
  });

  it("says what softens or bounds an act, as the filter takes it", async () => {
    const { data } = await list<QualifierInTexts>("/v1/qualifiers");
    expect(data).toHaveLength(10);
    for (const { id, counts } of data)
      expect((await list(`/v1/s-32-1/acts?qualifier=${id}&limit=1`)).total).toBe(counts.acts);
  });

  it("refuses a document that is not there", async () => {
    expect((await app.ask("/v1/actors?document=s-1-1")).status).toBe(400);
    expect((await app.ask("/v1/qualifiers?document=s-1-1")).status).toBe(400);
  });
});
