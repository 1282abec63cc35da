import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { zip } from "./archives.ts";
import { akn, dataRow, IN_FRENCH } from "./invented.ts";
import { openWorkspace, prepareWorkspaces, refusals } from "./workspace.ts";

prepareWorkspaces();

const NEWER = akn({ published: "2044-12-09", title: "Lanterns of the harbour, corrected" });
const OLDER = akn({ published: "2044-12-02", title: "Lanterns of the harbour, a draft" });
const SAME_DAY = akn({ title: "Lanterns of the harbour, printed twice" });

describe("the library", () => {
  it("is the same, byte for byte, when the same is imported twice", async () => {
    const workspace = await openWorkspace();
    await workspace.put("some.zip", zip({ "en.xml": akn(), "fr.xml": akn(IN_FRENCH), "99.json": dataRow() }));
    const first = await workspace.import(["some.zip"]);
    const before = await workspace.snapshot();
    expect(Object.keys(before)).toEqual([
      "a-res-99-1/catalogue.json",
      "a-res-99-1/en.json",
      "a-res-99-1/fr.json",
    ]);
    const again = await workspace.import(["some.zip"]);
    expect(await workspace.snapshot()).toEqual(before);
    expect([first.isNew, again.isNew]).toEqual([true, false]);
    expect(again.summary()).toMatch(/2 there already[\s\S]+1 there already[\s\S]+nothing new/);
  });

  it("is the same whatever the order of files that both claim a text", async () => {
    const [one, other] = [await openWorkspace(), await openWorkspace()];
    await one.put("some.zip", zip({ "a.xml": akn(), "b.xml": NEWER }));
    await other.put("some.zip", zip({ "a.xml": NEWER, "b.xml": akn() }));
    for (const workspace of [one, other]) {
      await workspace.import(["some.zip"]);
      const text = await workspace.library.text("a-res-99-1", "en");
      expect(text?.title).toBe("Lanterns of the harbour, corrected");
      const before = await workspace.snapshot();
      await workspace.import(["some.zip"]);
      expect(await workspace.snapshot()).toEqual(before);
    }
  });

  it.each([
    ["a newer file", NEWER, "replaced", "corrected", /replaces the text of "first\.xml"/],
    [
      "another file of the same day",
      SAME_DAY,
      "replaced",
      "printed twice",
      /replaces the text of "first\.xml"/,
    ],
    ["an older file", OLDER, "kept", "harbour", /published later, "first\.xml"; that one stays/],
  ] as const)("says what becomes of a text when %s comes", async (_, second, change, title, says) => {
    const workspace = await openWorkspace();
    await workspace.put("first.xml", akn());
    await workspace.put("second.xml", second);
    await workspace.import(["first.xml"]);
    const report = await workspace.import(["second.xml"]);
    expect(report.texts[change]).toBe(1);
    expect(report.oddities.map(({ what }) => what).join()).toMatch(says);
    expect((await workspace.library.text("a-res-99-1", "en"))?.title).toMatch(new RegExp(`${title}$`));
  });

  it("says that a symbol is taken where two files of one import claim it", async () => {
    const workspace = await openWorkspace();
    await workspace.put("some/a.xml", akn());
    await workspace.put("some/b.xml", SAME_DAY);
    const report = await workspace.import(["some"]);
    expect(report.texts).toMatchObject({ added: 1, kept: 1 });
    expect(report.oddities).toEqual([
      { file: "some/b.xml", what: 'A/RES/99/1 (en) is taken already by "some/a.xml"' },
    ]);
  });

  it("reads again what another reader read, and writes nothing where the words are the same", async () => {
    const workspace = await openWorkspace();
    await workspace.put("one.xml", akn());
    await workspace.import(["one.xml"], { reader: "an older reader" });
    const report = await workspace.import(["one.xml"], { reader: "a newer reader" });
    expect(report.texts["read again"]).toBe(1);
    expect((await workspace.library.text("a-res-99-1", "en"))?.reader).toBe("a newer reader");
  });

  it("takes what an import was killed over for nothing, and clears it away", async () => {
    const workspace = await openWorkspace();
    await workspace.put("one.xml", akn());
    await workspace.import(["one.xml"]);
    const before = await workspace.snapshot();
    // No process has this number: Linux has fewer.
    await mkdir(join(workspace.library.path, ".unfinished"), { recursive: true });
    await writeFile(join(workspace.library.path, ".unfinished/99999999-half"), '{"format": 1, "read');
    expect(await workspace.library.ids()).toEqual(["a-res-99-1"]);
    await workspace.import(["one.xml"]);
    expect(await workspace.snapshot()).toEqual(before);
  });

  it.each([
    ["cut off", (text: string) => text.slice(0, text.length / 2)],
    ["of another format", (text: string) => text.replace('"format": 1', '"format": 0')],
    ["empty", () => ""],
  ])("is made whole again by an import where a file in it is %s", async (_, damage) => {
    const workspace = await openWorkspace();
    await workspace.put("one.xml", akn());
    await workspace.import(["one.xml"]);
    const before = await workspace.snapshot();
    const path = join(workspace.library.path, "a-res-99-1/en.json");
    await writeFile(path, damage(await readFile(path, "utf8")));
    await expect(workspace.library.text("a-res-99-1", "en")).rejects.toThrow(/en\.json.+run it again/);
    await workspace.import(["one.xml"]);
    expect(await workspace.snapshot()).toEqual(before);
  });

  it("says that it cannot be written, and stops", async () => {
    const workspace = await openWorkspace();
    await workspace.put("one.xml", akn());
    // A file stands where the folder is to be: who may write everywhere may not write into that.
    await writeFile(workspace.library.path, "");
    await expect(workspace.import(["one.xml"])).rejects.toThrow(/the library \(.+\) cannot be written: /);
  });

  it("says that a folder in it cannot be written, and leaves no half document", async () => {
    const workspace = await openWorkspace();
    await workspace.put("one.xml", akn());
    await mkdir(workspace.library.path);
    await writeFile(join(workspace.library.path, "a-res-99-1"), "");
    await expect(workspace.import(["one.xml"])).rejects.toThrow(/cannot be written/);
    await rm(join(workspace.library.path, "a-res-99-1"));
    expect(await workspace.snapshot()).toEqual({});
  });
});

describe("several resolutions", () => {
  it("are told apart by their bodies and years", async () => {
    const workspace = await openWorkspace();
    const symbols = ["A/RES/99/1", "A/RES/S-99/1", "S/RES/9901 (2044)", "A/HRC/RES/99/1"];
    for (const [index, symbol] of symbols.entries())
      await workspace.put(`some/${index}.xml`, akn({ symbol }));
    expect(refusals(await workspace.import(["some"]))).toEqual([]);
    expect(await workspace.library.ids()).toEqual([
      "a-hrc-res-99-1",
      "a-res-99-1",
      "s-99-1",
      "s-res-9901-2044",
    ]);
    const texts = await Promise.all(
      (await workspace.library.ids()).map(async (id) => (await workspace.library.text(id, "en"))?.source.url),
    );
    expect(texts).toContain("https://undocs.org/en/S/RES/9901(2044)");
  });
});
