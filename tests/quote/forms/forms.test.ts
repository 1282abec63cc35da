import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { isResolved, resolveReference } from "../../../src/quote/resolve.ts";
import { theDeclaration } from "../declaration.ts";

interface Form {
  name: string;
  examples: readonly (readonly [string, string])[];
  refusals: readonly string[];
}

async function formsIn(folder: URL): Promise<Form[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts"));
  const modules: Partial<Form>[] = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  return modules.filter((module): module is Form => module.examples !== undefined);
}

const folder = new URL("../../../src/quote/forms/", import.meta.url);
const forms = [...(await formsIn(folder)), ...(await formsIn(new URL("languages/", folder)))];
const { resolvable } = await theDeclaration();

describe.each(forms)("references by $name", ({ examples, refusals }) => {
  test.each(examples)("%j is %s", (text, address) => {
    const result = resolveReference(text, resolvable);
    expect(isResolved(result) ? result.address : result.problem).toBe(address);
  });

  test.each(refusals)("%j is refused, and says why", (text) => {
    const result = resolveReference(text, resolvable);
    expect(isResolved(result) ? result.address : "refused").toBe("refused");
    expect("problem" in result && result.problem).toMatch(/\w/);
  });
});
