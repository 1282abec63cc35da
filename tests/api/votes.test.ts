import { afterAll, beforeAll, expect, it } from "vitest";
import type { VoteList } from "../../src/model/vote.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { inSeries, VOTES } from "../fixtures/in-series.ts";
import { noIndex } from "../fixtures/in-six-languages.ts";

const WITHOUT_VOTE = "a-res-99-41";

let app: RunningApp;
beforeAll(async () => {
  const [bridges] = inSeries.documents.slice(-1);
  if (bridges === undefined) throw new Error("no document");
  const entry = { ...bridges.entry, id: WITHOUT_VOTE, adoption: { vote: "without-vote" as const } };
  const documents = [...inSeries.documents, { ...bridges, entry }];
  app = await startApp({}, composeRelease({ ...inSeries, documents }, noIndex));
});
afterAll(() => app.stop());

async function votes(path: string): Promise<VoteList> {
  const answer = await app.ask(`/v1/${path}`);
  expect([path, answer.status]).toEqual([path, 200]);
  return (await answer.json()) as VoteList;
}

it("how each state voted is listed, with the codes of those that have one", async () => {
  const { data, total, known, adoption, symbol, document } = await votes("a-res-99-12/votes");
  expect(data).toEqual(VOTES);
  expect({ total, known, symbol, document }).toEqual({
    ...{ total: 4, known: "each-state", symbol: "A/RES/99/12", document: "a-res-99-12" },
  });
  expect(adoption).toMatchObject({ vote: "recorded", inFavour: 150 });
});

it("votes can be narrowed to some states, to some of the votes, and paged through", async () => {
  const states = async (query: string) =>
    (await votes(`a-res-99-12/votes?${query}`)).data.map(({ state }) => state);
  expect(await states("vote=against&vote=not-voting")).toEqual(["Nauru", "Peru"]);
  expect(await states("code=fji&code=PER")).toEqual(["Fiji", "Peru"]);
  expect(await states("limit=1&cursor=1")).toEqual(["Fiji"]);
});

it.each([
  ["a-res-98-12", "counts", /who voted how is not known/],
  [WITHOUT_VOTE, "without-vote", /without a vote/],
  ["a-res-99-40", "nothing", /not known here/],
])("of %s it is said why no votes are listed: %s", async (document, known, detail) => {
  const list = await votes(`${document}/votes`);
  expect(list).toMatchObject({ data: [], total: 0, known });
  expect(list.detail).toMatch(detail);
});

it("votes are a table too", async () => {
  const answer = await app.ask("/v1/a-res-99-12/votes.csv?vote=in-favour");
  expect(answer.headers.get("Content-Disposition")).toContain("a-res-99-12.votes.csv");
  expect(await answer.text()).toBe(
    'symbol,state,code,vote\r\n"A/RES/99/12","Arendelle",,"in-favour"\r\n"A/RES/99/12","Fiji","FJI","in-favour"\r\n',
  );
});

it("a code that is none, and a document that is not there, are refused", async () => {
  expect((await app.ask("/v1/a-res-99-12/votes?code=Fiji")).status).toBe(400);
  expect((await app.ask("/v1/a-res-99-13/votes")).status).toBe(404);
});
