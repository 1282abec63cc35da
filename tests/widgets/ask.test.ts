import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ask, Refusal } from "../../src/widgets/shared/asking/ask.ts";

const isThere = (body: unknown): body is { there: true } =>
  (body as { there?: unknown } | null)?.there === true;

let server: Server;
let origin: string;
let open: ServerResponse[];
let cut: number;

// Answers when the test says so, and counts who hangs up before that.
beforeEach(async () => {
  open = [];
  cut = 0;
  server = createServer((_, response) => {
    open.push(response);
    response.on("close", () => {
      if (!response.writableFinished) cut++;
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function until(happened: () => boolean): Promise<void> {
  for (let tries = 0; !happened(); tries++) {
    if (tries > 200) throw new Error("it didn't happen");
    await wait(10);
  }
}

async function answer(status: number, body: string): Promise<void> {
  await until(() => open.length > 0);
  for (const response of open.splice(0)) response.writeHead(status).end(body);
}

const nobody = () => new AbortController().signal;
const refused = (asked: Promise<unknown>) =>
  asked.then(
    () => "answered",
    (error) => (error instanceof Refusal ? error.reason : error),
  );

it("makes one request for two who ask the same", async () => {
  const asked = [ask(origin, isThere, nobody()), ask(origin, isThere, nobody())];
  await until(() => open.length > 0);
  expect(open).toHaveLength(1);
  await answer(200, '{"there":true}');
  expect(await Promise.all(asked)).toEqual([{ there: true }, { there: true }]);
});

it("asks again once the answer has come", async () => {
  for (const _ of [1, 2]) {
    const asked = ask(origin, isThere, nobody());
    await answer(200, '{"there":true}');
    expect(await asked).toEqual({ there: true });
  }
});

it("stops the request when the last one who asked has left, not before", async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const asked = [ask(origin, isThere, first.signal), ask(origin, isThere, second.signal)].map(refused);
  await until(() => open.length === 1);
  first.abort();
  await wait(50);
  expect(cut).toBe(0);
  second.abort();
  await until(() => cut === 1);
  expect(await Promise.all(asked)).toEqual(["unreachable", "unreachable"]);
});

it("goes on with the request for someone who leaves and comes back at once", async () => {
  const leaving = new AbortController();
  const left = refused(ask(origin, isThere, leaving.signal));
  await until(() => open.length === 1);
  leaving.abort();
  const asked = ask(origin, isThere, nobody());
  await wait(50);
  expect(cut).toBe(0);
  expect(open).toHaveLength(1);
  await answer(200, '{"there":true}');
  expect(await asked).toEqual({ there: true });
  await left;
});

it("gives up in time, also on an answer that stays half sent", async () => {
  const silent = ask(`${origin}/silent`, isThere, nobody(), 200);
  const halting = ask(`${origin}/halting`, isThere, nobody(), 200);
  await until(() => open.length === 2);
  open[1]?.writeHead(200).write('{"the');
  expect(await Promise.all([refused(silent), refused(halting)])).toEqual(["unreachable", "unreachable"]);
  await until(() => cut === 2);
});

it.each([
  [404, '{"status":404}', "missing"],
  [400, '{"status":400}', "missing"],
  [414, '{"status":414}', "missing"],
  [404, "<h1>Not found</h1>", "unreachable"],
  [404, '{"message":"another server"}', "unreachable"],
  [410, '{"status":410}', "unreachable"],
  [500, '{"status":500}', "unreachable"],
  [503, "null", "unreachable"],
  [200, "<!doctype html>", "unreachable"],
  [200, '{"there":tr', "unreachable"],
  [200, '{"there":false}', "unreachable"],
  [200, "null", "unreachable"],
])("takes %i %s for %s", async (status, body, reason) => {
  const asked = refused(ask(origin, isThere, nobody()));
  await answer(status, body);
  expect(await asked).toBe(reason);
});

it("has no answer where nothing listens", async () => {
  await new Promise((closed) => server.close(closed));
  expect(await refused(ask(origin, isThere, nobody()))).toBe("unreachable");
});
