import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { compileCorpus } from "../../../src/corpus/compile.ts";
import { DataErrors } from "../../../src/corpus/data-error.ts";
import { FIXTURES } from "../../fixtures/documents.ts";

/** What the compiler says of the invented resolutions with a change to one file. */
async function errorsAfter(file: string, from: string, to: string, as = file): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "documents-"));
  try {
    await cp(FIXTURES, folder, { recursive: true });
    const text = await readFile(join(folder, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
    await writeFile(
      join(folder, file),
      text.replace(from, () => to),
    );
    if (as !== file) await rename(join(folder, file), join(folder, as));
    const error: unknown = await compileCorpus(folder).catch((thrown: unknown) => thrown);
    const errors = error instanceof DataErrors ? error.errors : [];
    return errors.map((one) => one.message.replace(one.file, relative(folder, one.file)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const LAMPS = "a-res-99-1/source.en.txt";
const BRIDGES = "a-res-99-2/source.fr.txt";
const FERRY = "s-res-9901-2044/source.en.txt";
const yaml = (source: string) => source.replace(/source.*/, "document.yaml");

describe("a document is refused", () => {
  it.each<[what: string, file: string, from: string, to: string, says: RegExp]>([
    [
      "whose slug has no hyphen",
      yaml(LAMPS),
      "id: a-res-99-1",
      "id: lamplighters",
      /document\.yaml:2: .*a slug with a hyphen.*no document/,
    ],
    [
      "whose source is an address that runs",
      yaml(LAMPS),
      "url: https://example.org/invented/A/RES/99/1",
      "url: javascript:alert(1)",
      /document\.yaml:\d+: .*an absolute address, with http: or https:/,
    ],
    [
      "whose slug is not its folder's",
      yaml(LAMPS),
      "id: a-res-99-1",
      "id: a-res-99-9",
      /:2: .*folder's name/,
    ],
    [
      "whose body is not known here",
      yaml(FERRY),
      "body: security-council",
      "body: economic-and-social-council",
      /:4: .*one of general-assembly, security-council, human-rights-council/,
    ],
    [
      "whose symbol is another body's",
      yaml(FERRY),
      "symbol: S/RES/9901 (2044)",
      "symbol: A/RES/99/1",
      /:3: the symbol "A\/RES\/99\/1"; expected one of its body's, such as S\/RES\/2664 \(2022\)/,
    ],
    [
      "whose masthead is another body's",
      FERRY,
      "Security Council\n",
      "Human Rights Council\n",
      /source\.en\.txt:1: "Human Rights Council", another body; expected .*"Security Council"/,
    ],
    [
      "whose masthead is none that is known",
      FERRY,
      "Security Council\n",
      "Trusteeship Council\n",
      /source\.en\.txt:1: "Trusteeship Council" and nothing below it fits; expected the body/,
    ],
    [
      "whose headings differ by language",
      yaml(BRIDGES),
      "follow-up: Suite",
      "suite: Suite",
      /sections crossings, suite; expected the same in every language/,
    ],
    [
      "whose annexes differ by language",
      yaml(BRIDGES),
      "  footnotes: 1\n",
      "  footnotes: 1\nannexes:\n  - preamble: 0\n    operative: 1\n",
      /0 annexes; expected as many as `annexes` has, 1/,
    ],
    [
      "whose texts have other addresses",
      BRIDGES,
      "b) À restituer aux voyageurs ce qui leur a été pris\u00a0;\n\n",
      "",
      /source\.fr\.txt:1: 3 stands where source\.en\.txt has 2\(b\); expected the same addresses/,
    ],
    [
      "without any text",
      yaml(FERRY),
      "texts:\n  en:\n    title: Resolution 9901 (2044)\n  es:\n    title: Resolución 9901 (2044)\n    url: https://example.org/invented/es/S/RES/9901(2044)",
      "texts: {}",
      /one language/,
    ],
  ])("%s", async (_, file, from, to, says) => {
    const errors = await errorsAfter(file, from, to);
    expect(errors[0] ?? "nothing is wrong").toMatch(says);
  });

  it("where its English text is said to be French", async () => {
    const errors = await errorsAfter(yaml(FERRY), "  en:\n", "  fr:\n");
    expect(errors[0]).toMatch(/source\.en\.txt:1: a text that document\.yaml doesn't name/);
    const [renamed] = await errorsAfter(
      "a-res-99-2/source.fr.txt",
      "Assemblée générale\n",
      "General Assembly\n",
    );
    expect(renamed).toMatch(
      /source\.fr\.txt:1: "General Assembly", a masthead in English; expected French, as source\.fr\.txt says: "Assemblée générale"/,
    );
  });

  it("where a text is called source.txt, without its language", async () => {
    const [error] = await errorsAfter(FERRY, "Council", "Council", "s-res-9901-2044/source.txt");
    expect(error).toMatch(/source\.txt:1: .*expected source\.<language>\.txt/);
  });
});

describe("a text is refused, with the line and what was expected:", () => {
  it.each<[what: string, file: string, from: string, to: string, says: RegExp]>([
    ["a part is skipped", LAMPS, "(b) To convene", "(c) To convene", /:40: .*expected part \(b\)/],
    ["a roman part is skipped", LAMPS, "(ii) Agree", "(iii) Agree", /expected part \(ii\) or \(c\)/],
    [
      "a part is missing its label",
      LAMPS,
      "(d) To keep",
      "To keep",
      /"To keep.* in paragraph 3; expected part \(d\)/,
    ],
    ["an annex's heading is missing", LAMPS, "Annex II\n", "", /"Code of the Watch"; expected paragraph 5/],
    [
      "an annex has another title",
      LAMPS,
      "Code of the Watch\n\nConvinced",
      "Code\n\nConvinced",
      /the annex's title/,
    ],
    [
      "an annex comes too soon",
      LAMPS,
      "Annex I\n",
      "Annex II\n",
      /the annex "Annex II"; expected "Annex I" before it/,
    ],
    [
      "a paragraph of an annex is missing",
      LAMPS,
      "4. The Group shall publish",
      "5. The Group shall publish",
      /paragraph 5; expected paragraph 4/,
    ],
    [
      "a preamble is shorter than expected",
      LAMPS,
      "Noting with appreciation that the harbour has been lit for one hundred years,\n",
      "",
      /the preamble ends after 2 paragraphs; expected 3/,
    ],
    [
      "the words that open it are missing",
      LAMPS,
      "The General Assembly,\n",
      "",
      /the words that open the text, "The General Assembly,"/,
    ],
    [
      "the day is another",
      BRIDGES,
      "le 20 décembre 2044",
      "le 21 décembre 2044",
      /the line of adoption with "20 décembre 2044"/,
    ],
  ])("%s", async (_, file, from, to, says) => {
    const [error] = await errorsAfter(file, from, to);
    expect(error ?? "nothing is wrong").toMatch(says);
    expect(error).toMatch(/^\S+source\.\w\w\.txt:\d+: /);
  });
});
