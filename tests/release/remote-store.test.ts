import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Manifest, Release } from "../../src/model/release.ts";
import { bundleKey, LOG_KEY, POINTER_KEY, releaseKey } from "../../src/model/release-parts.ts";
import { packBundle } from "../../src/release/bundle-parts.ts";
import { bundlesIn } from "../../src/release/compose.ts";
import { publish } from "../../src/release/publish.ts";
import { openRemoteStore, type RestOptions, remoteNamespace } from "../../src/release/remote-store.ts";
import { current, pointTo, releases } from "../../src/release/turn-readers.ts";
import { verify } from "../../src/release/verify.ts";
import { releaseOfData } from "../app.ts";
import { CLOUDFLARE_SAYS, type Fault, type KvRestApi, startKvRestApi } from "./kv-rest-api.ts";
import { textOf, utf8 } from "./memory-store.ts";

const NAMESPACE = { account: "acc0", id: "ns0", token: "t0ken" };
const WAITS = [1, 1, 1];

let api: KvRestApi;
beforeEach(async () => {
  api = await startKvRestApi(NAMESPACE);
});
afterEach(() => api.stop());

const open = (options: RestOptions = {}, namespace = NAMESPACE) =>
  openRemoteStore(namespace, { api: api.origin, waitsMs: WAITS, ...options });

describe("publishing to an account's Workers KV", () => {
  it("writes a release that is whole, to the byte, and turns readers to it", async () => {
    const release: Release = await releaseOfData();
    const store = open();
    expect(await current(store)).toBeNull();
    await publish(store, release);
    expect(await current(store)).toBe(release.id);
    expect(await verify(store, release.id)).toEqual([]);
    expect(await releases(store)).toEqual([release.id]);
    expect(textOf(api.values.get(releaseKey(release.id)))).toBe(release.manifest);
    for (const bundle of bundlesIn(release))
      expect(api.values.get(bundleKey(bundle.name))).toEqual(Buffer.from(await packBundle(bundle)));
  });

  it("writes all parts in one request, the log in another, and the pointer last", async () => {
    const release: Release = await releaseOfData();
    await publish(open(), release);
    expect(api.writes).toEqual([bundlesIn(release).length + 1, 1, 1]);
    const values = [...api.values.keys()];
    expect(values.slice(-3)).toEqual([releaseKey(release.id), LOG_KEY, POINTER_KEY]);
  });

  it("does not turn readers to a release of which a byte is missing", async () => {
    const release: Release = await releaseOfData();
    const store = open();
    await publish(store, release);
    api.values.delete(POINTER_KEY);
    const { catalogue } = JSON.parse(release.manifest) as Manifest;
    api.values.set(bundleKey(catalogue), utf8("{}"));
    await expect(pointTo(store, release.id)).rejects.toThrow("catalogue is damaged");
    expect(api.values.has(POINTER_KEY)).toBe(false);
  });

  it("lists every key, over as many pages as there are", async () => {
    const pairs = Array.from({ length: 10 }, (_, number) => ({
      key: `releases/${number}/x`,
      value: utf8("v"),
    }));
    await open().put([...pairs, { key: "current", value: utf8("v") }]);
    expect(await open().keys("releases/")).toEqual(pairs.map(({ key }) => key));
    expect(api.requests.filter((request) => request.startsWith("GET"))).toHaveLength(4);
  });

  it("takes many keys away in one request, and those once more that were not taken away at first", async () => {
    const store = open();
    const pairs = ["a", "b", "c", "kept"].map((key) => ({ key, value: utf8(key) }));
    await store.put(pairs);
    api.refusedOnce.add("b");
    await store.delete(["a", "b", "c", "was never there"]);
    expect([...api.values.keys()]).toEqual(["kept"]);
    expect(api.requests.filter((request) => /^POST .*\/bulk\/delete$/.test(request))).toHaveLength(2);
  });

  it("keeps any letters in keys and values", async () => {
    const key = "releases/ä b/documents/§?&#%2F";
    await open().put([{ key, value: utf8("“Nous” \u2011 第16段\n") }]);
    expect(textOf(await open().get(key))).toBe("“Nous” \u2011 第16段\n");
  });

  it.each([
    ["pairs", { pairsAtOnce: 4 }, [4, 4, 2]],
    ["bytes", { bytesAtOnce: 160 }, [3, 3, 3, 1]],
  ] as const)("writes no more %s at once than Cloudflare takes", async (_, options, expected) => {
    const pairs = Array.from({ length: 10 }, (_, number) => ({
      key: `k${number}`,
      value: utf8("12345678"),
    }));
    await open(options).put(pairs);
    expect(api.writes).toEqual(expected);
    expect(api.values.size).toBe(10);
  });

  it("writes once more what Cloudflare did not take of a request", async () => {
    api.refusedOnce.add("b");
    await open().put(["a", "b", "c"].map((key) => ({ key, value: utf8(key) })));
    expect(api.writes).toEqual([3, 1]);
    expect([...api.values.keys()].sort()).toEqual(["a", "b", "c"]);
  });

  it("writes nothing where there is nothing to write", async () => {
    await open().put([]);
    expect(api.requests).toEqual([]);
  });
});

const CUT: Fault = { status: 0 };

describe("when Cloudflare is in trouble", () => {
  it.each([
    ["asks to wait", CLOUDFLARE_SAYS.tooMany],
    ["fails", CLOUDFLARE_SAYS.internal],
    ["answers with a proxy's page", CLOUDFLARE_SAYS.badGateway],
    ["cuts the connection", CUT],
  ])("and %s, it is asked again, and all is well", async (_, fault) => {
    api.faults.push(fault, fault);
    await open().put([{ key: "a", value: utf8("1") }]);
    api.faults.push(fault);
    expect(textOf(await open().get("a"))).toBe("1");
    api.faults.push(fault);
    expect(await open().keys("")).toEqual(["a"]);
    expect(api.requests).toHaveLength(3 + 2 + 2);
  });

  it("waits as long as it is asked to", async () => {
    api.faults.push({ ...CLOUDFLARE_SAYS.tooMany, headers: { "Retry-After": "1" } });
    const began = performance.now();
    expect(await open().get("a")).toBeNull();
    expect(performance.now() - began).toBeGreaterThan(950);
  });

  it.each([
    ["401", CLOUDFLARE_SAYS.badToken, "is CLOUDFLARE_API_TOKEN a token that is still good?", 1],
    [
      "403",
      CLOUDFLARE_SAYS.noPermission,
      "lacks the permission “Workers KV Storage: Edit” for the account acc0",
      1,
    ],
    ["404", CLOUDFLARE_SAYS.noNamespace, "the account acc0 has no KV namespace ns0", 1],
    ["429", CLOUDFLARE_SAYS.tooMany, "too many requests", 4],
    ["500", CLOUDFLARE_SAYS.internal, "readers keep the release that they have", 4],
    ["502", CLOUDFLARE_SAYS.badGateway, "readers keep the release that they have", 4],
    ["no answer", CUT, "no answer", 4],
  ] as const)("says what %s means, after as many tries as help", async (_, fault, said, tries) => {
    for (const use of [
      () => open().get("a"),
      () => open().put([{ key: "a", value: utf8("1") }]),
      () => open().keys(""),
    ]) {
      api.requests.length = 0;
      api.faults.splice(0, Number.POSITIVE_INFINITY, ...Array.from({ length: 4 }, () => fault));
      await expect(use()).rejects.toThrow(said);
      expect(api.requests).toHaveLength(tries);
    }
  });

  it("takes no answer that isn't Cloudflare's for one", async () => {
    api.faults.push({ status: 200, body: "<html>Sign in to this network</html>" });
    await expect(open().keys("")).rejects.toThrow("is there a proxy in between?");
  });

  it.each([
    [{ ...NAMESPACE, token: "old" }, "CLOUDFLARE_API_TOKEN"],
    [{ ...NAMESPACE, account: "other" }, "for the account other"],
    [{ ...NAMESPACE, id: "other" }, "no KV namespace other"],
  ])("names what is wrong with %o", async (namespace, said) => {
    await expect(open({}, namespace).get("a")).rejects.toThrow(said);
  });

  it("never says the token", async () => {
    const failed = open({}, { ...NAMESPACE, token: "s3cret" }).get("a");
    await expect(failed).rejects.not.toThrow("s3cret");
  });
});

describe("the environment", () => {
  const complete = { CLOUDFLARE_API_TOKEN: "t", CLOUDFLARE_ACCOUNT_ID: "a" };

  it("names the account and its token", () => {
    expect(remoteNamespace("n1", complete)).toEqual({ account: "a", id: "n1", token: "t" });
  });

  it.each([
    ["CLOUDFLARE_API_TOKEN is not set", "n1", { CLOUDFLARE_ACCOUNT_ID: "a" }],
    ["CLOUDFLARE_ACCOUNT_ID is not set", "n1", { CLOUDFLARE_API_TOKEN: "t" }],
    ["wrangler kv namespace create", "0".repeat(32), complete],
  ])("is refused with %s", (said, id, environment) => {
    expect(() => remoteNamespace(id, environment)).toThrow(said);
  });
});
