import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const text = await readFile("docs/security.md", "utf8");
const links = [...text.matchAll(/\]\((\.\.\/[^ )]+)(?: "([^"]+)")?\)/g)].map(([, path = "", named]) => ({
  path: path.replace(/^\.\.\//, ""),
  named,
}));

it("every line of what stops whom names a test", () => {
  const rows = text.split("\n").filter((line) => /^\| (?!who wants|---)/.test(line));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !row.includes("](../tests/"))).toEqual([]);
});

it.each(links)("what shows it is there: $path, $named", async ({ path, named }) => {
  const source = await readFile(path, "utf8");
  if (named !== undefined) expect(source).toContain(named);
});
