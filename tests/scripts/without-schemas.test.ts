import { expect, it } from "vitest";
import { cutDocumentation } from "../../scripts/without-schemas.ts";

it("documentation is cut out of what the model's functions document", () => {
  const code = `import { documented } from "../model/documented.ts";\nexport const query = { q: documented(schema, "What to search for.", "press freedom") };`;
  const cut = cutDocumentation(code, "/src/api/routes/search.ts");
  expect(cut).toContain("documented(schema)");
  expect(cut).not.toContain("press freedom");
});

it("a function of the same name that is no function of documentation keeps its arguments", () => {
  const code = 'const count = (kind) => kind.length;\nexport const calls = count("call");';
  expect(cutDocumentation(code, "/src/site/themes/themes.ts")).toContain('count("call")');
});
