import { expect, it } from "vitest";
import { keepEarlier } from "../../../src/library/store/earlier-releases.ts";
import { CATALOGUE_PART, releaseKey } from "../../../src/model/release-parts.ts";
import { LOSSES } from "../../../src/release/comparing/losses.ts";
import { composeRelease } from "../../../src/release/compose.ts";
import { publish } from "../../../src/release/publish.ts";
import { changedRelease } from "../../end-to-end/changed-release.ts";
import { fixtures } from "../../fixtures/documents.ts";
import { memoryStore } from "../../release/memory-store.ts";

const first = composeRelease(fixtures, () => '{"texts":{},"version":0}');

it("of many earlier releases that are asked for, few stay in memory: the ones asked for last", async () => {
  const store = memoryStore();
  const ids: string[] = [];
  for (let at = 0; at < 10; at++) {
    const next = changedRelease(first, {
      [CATALOGUE_PART]: (text) => text.replace(/"label":"[^"]*"/, `"label":"Theme ${at}"`),
    });
    await publish(store, next, { allow: LOSSES });
    ids.push(next.id);
  }
  const earlier = keepEarlier();
  for (const id of ids) expect((await earlier.open(store, id))?.id).toBe(id);
  const isReadAnew = async (id = "") => {
    store.reads.length = 0;
    await earlier.open(store, id);
    return store.reads.includes(releaseKey(id));
  };
  expect(await isReadAnew(ids.at(-1))).toBe(false);
  expect(await isReadAnew(ids.at(-6))).toBe(false);
  expect(await isReadAnew(ids[0])).toBe(true);
});

it("the beginning of several releases’ ids names none of them", async () => {
  const earlier = keepEarlier();
  const known = (id: string) => ({ id }) as never;
  const atHand = [known(`abcdef12${"0".repeat(56)}`), known(`abcdef12${"1".repeat(56)}`)];
  expect(await earlier.named(memoryStore(), "abcdef12", atHand)).toEqual({
    several: [`abcdef12${"0".repeat(56)}`, `abcdef12${"1".repeat(56)}`],
  });
  expect(await earlier.named(memoryStore(), "abcdef120", atHand)).toEqual({ release: atHand[0] });
});
