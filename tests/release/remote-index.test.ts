import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fillIndex, releaseOf, textsOf } from "../../src/release/fill-index.ts";
import { openRemoteIndex, remoteDatabase } from "../../src/release/remote-index.ts";
import { openSqliteIndex } from "../../src/release/sqlite-index.ts";
import type { Statement } from "../../src/search/across/database.ts";
import { inSixLanguages } from "../fixtures/in-six-languages.ts";

const DATABASE = { account: "acc0", id: "db0", token: "t0ken" };
const PATH = "/accounts/acc0/d1/database/db0/query";

/** How the next requests are answered, where not well: a status, with what Cloudflare says; 0 cuts the connection. */
let faults: { status: number; body?: string }[];
let requests: string[];

let origin: string;
let stop: () => Promise<void>;

/* A server that answers as Cloudflare's REST API for D1 does, with a real SQLite behind it. */
beforeEach(async () => {
  [faults, requests] = [[], []];
  const sqlite = openSqliteIndex();
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    requests.push(`${request.method} ${request.url}`);
    const fault = faults.shift();
    if (fault?.status === 0) return void request.socket.destroy();
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { "Content-Type": "application/json" });
      response.end(typeof value === "string" ? value : JSON.stringify(value));
    };
    if (fault !== undefined) return answer(fault.status, fault.body ?? { errors: [{ message: "no" }] });
    if (request.url !== PATH)
      return answer(404, { errors: [{ code: 7404, message: "The database was not found" }] });
    if (request.headers.authorization !== "Bearer t0ken")
      return answer(401, { errors: [{ message: "Authentication error" }] });
    const { batch } = JSON.parse(body) as { batch: Statement[] };
    const rows = await sqlite.batch(batch);
    answer(200, {
      success: true,
      errors: [],
      result: rows.map((results) => ({ results, success: true, meta: {} })),
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = () =>
    new Promise((resolve) => {
      sqlite.close();
      server.closeAllConnections();
      server.close(() => resolve());
    });
});
afterEach(() => stop());

const open = (database = DATABASE) => openRemoteIndex(database, { api: origin, waitsMs: [1, 1, 1] });

describe("the index in an account's D1", () => {
  it("is filled, and the second time has nothing to write", async () => {
    const index = open();
    expect((await fillIndex(index, "one", textsOf(inSixLanguages.documents))).written).toBe(9);
    expect(await releaseOf(index)).toBe("one");
    requests.length = 0;
    expect((await fillIndex(index, "two", textsOf(inSixLanguages.documents))).written).toBe(0);
    expect(requests.length).toBeLessThan(9);
    expect(new Set(requests)).toEqual(new Set([`POST ${PATH}`]));
  });

  it("is filled whatever Cloudflare answers once, each text whole", async () => {
    const index = open();
    faults.push({ status: 429 }, { status: 500 }, { status: 0 });
    await fillIndex(index, "one", textsOf(inSixLanguages.documents));
    const [[count] = []] = await index.batch([{ sql: "SELECT count(*) AS texts FROM texts", params: [] }]);
    expect(count?.texts).toBe(9);
  });

  it.each([
    [401, "is CLOUDFLARE_API_TOKEN a token that is still good?"],
    [403, "the token lacks the permission “D1: Edit” for the account acc0"],
    [404, "the account acc0 has no D1 database db0"],
    [429, "the day's writes of the plan are used up"],
    [500, "Cloudflare is in trouble"],
  ])("says what %i means", async (status, said) => {
    faults.push(...Array.from({ length: 4 }, () => ({ status })));
    await expect(open().batch([{ sql: "SELECT 1", params: [] }])).rejects.toThrow(said);
  });

  it("takes no answer that isn't whole for one", async () => {
    faults.push({ status: 200, body: "<html>Sign in</html>" });
    await expect(open().batch([{ sql: "SELECT 1", params: [] }])).rejects.toThrow(
      "is there a proxy in between?",
    );
    faults.push({ status: 200, body: '{"result":[]}' });
    await expect(open().batch([{ sql: "SELECT 1", params: [] }])).rejects.toThrow(
      "did not answer every statement",
    );
  });

  it("needs an account, a token and a database's id", () => {
    const complete = { CLOUDFLARE_API_TOKEN: "t", CLOUDFLARE_ACCOUNT_ID: "a" };
    expect(remoteDatabase("d1", complete)).toEqual({ account: "a", id: "d1", token: "t" });
    expect(() => remoteDatabase("d1", { CLOUDFLARE_ACCOUNT_ID: "a" })).toThrow("“D1: Edit”");
    expect(() => remoteDatabase("00000000-0000-0000-0000-000000000000", complete)).toThrow(
      "wrangler d1 create",
    );
  });
});
