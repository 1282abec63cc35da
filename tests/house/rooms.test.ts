import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { circle, forbiddenImports, MAY_KNOW } from "./rooms.ts";

const names = (await readdir("src", { recursive: true })).filter((name) => name.endsWith(".ts"));
const sources = new Map(
  await Promise.all(names.map(async (name) => [name, await readFile(`src/${name}`, "utf8")] as const)),
);

it("a room knows the rooms before it, and never the rooms after it", () => {
  expect(forbiddenImports(sources)).toEqual([]);
});

it("no file imports itself through others", () => {
  expect(circle(sources)).toEqual([]);
});

it("every file stands in a room, or puts the rooms together", () => {
  const rooms = Object.keys(MAY_KNOW);
  const outside = names.filter((name) => !rooms.some((room) => name.startsWith(`${room}/`)));
  expect(outside.sort()).toEqual(["built.d.ts", "widgets/classic.ts", "widgets/v1.ts", "worker.ts"].sort());
});

it.each([
  ["api/acts.ts", 'import { map } from "../site/pages/map/map.ts";'],
  ["site/pages/map/map.ts", 'import { acts } from "../../../api/acts.ts";'],
  ["library/judge-quotation.ts", 'import type { Ask } from "../http/route.ts";'],
  ["quote/compare.ts", 'import { findHits } from "../library/find-hits.ts";'],
  ["http/app.ts", 'import { readFile } from "node:fs/promises";'],
  ["widgets/shared/ask.ts", 'const { judge } = await import("../quote/judging.ts");'],
  ["model/act.ts", 'import { html } from "hono/html";'],
])("a planted import is found: %s, %s", (file, planted) => {
  expect(forbiddenImports(new Map([[file, `${planted}\n`]]))).toHaveLength(1);
});

it("a planted circle is found", () => {
  const planted = new Map([
    ["quote/a.ts", 'import { b } from "./b.ts";\n'],
    ["quote/b.ts", 'import { a } from "./a.ts";\n'],
  ]);
  expect(circle(planted)).toEqual(["quote/a.ts", "quote/b.ts", "quote/a.ts"]);
});
