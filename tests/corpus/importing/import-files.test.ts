import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../src/corpus/importing/limits.ts";
import { readStates } from "../../../src/corpus/states.ts";
import { tar, tarGz, zip, zipWithLink } from "./archives.ts";
import { akn, dataRow, IN_FRENCH } from "./invented.ts";
import { openWorkspace, prepareWorkspaces, refusals } from "./workspace.ts";

prepareWorkspaces();

const OTHER = { symbol: "A/RES/99/2", title: "Ropes of the harbour" };

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length / 2);
}

describe("what is found", () => {
  it.each([
    ["a file", async () => ({ "one.xml": akn() })],
    ["a file without an ending", async () => ({ one: akn() })],
    ["a folder in a folder", async () => ({ "some/English/one.xml": akn() })],
    ["a zip archive", async () => ({ "some.zip": zip({ "English/one.xml": akn() }) })],
    ["a tar.gz archive", async () => ({ "some.tar.gz": await tarGz({ "English/one.xml": akn() }) })],
    ["a tgz archive", async () => ({ "some.tgz": await tarGz({ "one.xml": akn() }) })],
    ["a tar archive", async () => ({ "some.tar": await tar([{ name: "one.xml", content: akn() }]) })],
    ["an archive whose ending is another's", async () => ({ "some.tar.gz": zip({ "one.xml": akn() }) })],
    [
      "a zip in a tar.gz",
      async () => ({ "x.tar.gz": await tarGz({ "99/English.zip": zip({ "one.xml": akn() }) }) }),
    ],
    ["a tar.gz in a zip", async () => ({ "x.zip": zip({ "99.tar.gz": await tarGz({ "one.xml": akn() }) }) })],
    ["a zip in a folder", async () => ({ "some/99.zip": zip({ "one.xml": akn() }) })],
    ["bytes with a mark of their order before them", async () => ({ "one.xml": `\uFEFF${akn()}` })],
  ])("reads %s", async (_, files) => {
    const workspace = await openWorkspace();
    const written = await files();
    for (const [name, content] of Object.entries(written)) await workspace.put(name, content);
    const [first = ""] = Object.keys(written);
    const report = await workspace.import([first.split("/")[0] ?? ""]);
    expect(refusals(report)).toEqual([]);
    expect(report.texts.added).toBe(1);
    const text = await workspace.library.text("a-res-99-1", "en");
    expect(text?.paragraphs.map(({ id }) => id)).toEqual(["preamble-1", "1", "2"]);
    expect(text?.source).toMatchObject({
      publisher: "United Nations",
      url: "https://undocs.org/en/A/RES/99/1",
    });
  });

  it("passes over other files, also what macOS puts beside each", async () => {
    const workspace = await openWorkspace();
    const files = {
      "README.md": "Read me.",
      "__MACOSX/._one.xml": "\0",
      "._one.xml": "\0",
      "one.xml": akn(),
    };
    await workspace.put("some.zip", zip(files));
    const report = await workspace.import(["some.zip"]);
    expect({ refused: refusals(report), others: report.others, added: report.texts.added }).toEqual({
      refused: [],
      others: 3,
      added: 1,
    });
  });
});

describe("what is refused", () => {
  const evil = "../../etc/one.xml";
  const small = { ...LIMITS, bytesOfFile: 5_000 };
  const bomb = new Uint8Array(3_000_000);
  it.each([
    ["a file that is none", async () => "no XML here", /neither XML nor JSON nor an archive/],
    ["XML that ends in the middle", async () => akn().slice(0, 900), /./],
    ["XML of something else", async () => "<html><body/></html>", /akomaNtoso/],
    ["a decision", async () => akn().replace('name="resolution"', 'name="decision"'), /a resolution/],
    ["an entity that is made of entities", async () => BOMB, /./],
    ["an entity that is a file", async () => OUTSIDE, /./],
    [
      "a file in another language than it says",
      async () => akn({ ...IN_FRENCH, language: "eng" }),
      /"fr"|"en"/,
    ],
    ["a resolution without a symbol", async () => akn({ symbol: "" }), /symbol/],
    ["a resolution without words", async () => akn({ preamble: [], operative: [] }), /no paragraph|without/],
    ["a file that is too large", async () => akn({ title: "x".repeat(6_000) }), /at most 5 KB are read/],
    [
      "a zip that was cut off",
      async () => zip({ "one.xml": akn() }).subarray(0, 600),
      /not a whole zip archive/,
    ],
    [
      "a tar.gz that was cut off",
      async () => half(await tarGz({ "one.xml": akn(), "two.xml": akn(OTHER) })),
      /not a whole tar.gz archive: unexpected end of file/,
    ],
    [
      "a tar that was cut off",
      async () => (await tar([{ name: "one.xml", content: akn() }])).subarray(0, 1_500),
      /not a whole tar archive/,
    ],
    ["a page that was saved as an archive", async () => Buffer.from("<html>Sign in</html>"), /akomaNtoso/],
    [
      "a name that leads out of a zip",
      async () => zip({ [evil]: akn() }),
      /\.\.\/\.\.\/etc\/one\.xml: .+leads out of it/,
    ],
    ["the same with other slashes", async () => zip({ "..\\one.xml": akn() }), /leads out of it/],
    ["an absolute name in a zip", async () => zip({ "/etc/one.xml": akn() }), /absolute path/],
    ["a drive's name in a zip", async () => zip({ "C:\\one.xml": akn() }), /absolute path/],
    ["a name that leads out of a tar", async () => tar([{ name: evil, content: akn() }]), /leads out of it/],
    [
      "an absolute name in a tar",
      async () => tar([{ name: "/etc/one.xml", content: akn() }]),
      /absolute path/,
    ],
    ["a link in a zip", async () => zipWithLink("one.xml", "/etc/passwd"), /symbolic link/],
    [
      "a link in a tar",
      async () => tar([{ name: "one.xml", type: "symlink", linkname: "/etc/passwd" }]),
      /a link/,
    ],
    [
      "a hard link in a tar",
      async () => tar([{ name: "one.xml", type: "link", linkname: "two.xml" }]),
      /a link/,
    ],
    ["a bomb in a zip", async () => zip({ "one.xml": bomb }), /at most 5 KB|times its size/],
    [
      "a bomb as a tar.gz",
      async () => gzipSync(await tar([{ name: "x.txt", content: bomb }])),
      /times its size/,
    ],
    [
      "archives in archives in archives",
      async () => zip({ "a.zip": zip({ "b.zip": zip({ "c.zip": zip({ "one.xml": akn() }) }) }) }),
      /opened 3 deep/,
    ],
  ])("names %s, and nothing of it comes into the library", async (_, content, says) => {
    const workspace = await openWorkspace();
    await workspace.put("given", await content());
    const report = await workspace.import(["given"], { limits: small });
    expect(refusals(report)).toHaveLength(1);
    expect(refusals(report)[0]).toMatch(/^given/);
    expect(refusals(report)[0]).toMatch(says);
    expect(await workspace.snapshot()).toEqual({});
  });

  it.each([
    ["in a folder", async () => ({ "some/a.xml": "<broken", "some/b.xml": akn() })],
    ["in a zip", async () => ({ some: zip({ "a.xml": "<broken", "b.xml": akn() }) })],
    ["in an archive in an archive", async () => ({ some: zip({ "a.zip": "no zip", "b.xml": akn() }) })],
    ["by its name", async () => ({ some: zip({ "../a.xml": akn(OTHER), "b.xml": akn() }) })],
  ])("goes on past a bad file %s", async (_, files) => {
    const workspace = await openWorkspace();
    for (const [name, content] of Object.entries(await files())) await workspace.put(name, content);
    const report = await workspace.import(["some"]);
    expect(refusals(report)).toHaveLength(1);
    expect(Object.keys(await workspace.snapshot())).toEqual(["a-res-99-1/en.json"]);
  });

  it("names damage inside a zip by the file's name", async () => {
    const workspace = await openWorkspace();
    const archive = zip({ "one.xml": akn() });
    // The bytes of the file follow its local header; one of them is turned.
    archive[200] = (archive[200] ?? 0) ^ 0xff;
    await workspace.put("some.zip", archive);
    const report = await workspace.import(["some.zip"]);
    expect(refusals(report)).toEqual([
      expect.stringMatching(/^some\.zip › one\.xml: it (?:is damaged|cannot be)/),
    ]);
  });

  it("refuses an archive with too many files, or too much in it", async () => {
    const workspace = await openWorkspace();
    await workspace.put("many.zip", zip({ "1.txt": "", "2.txt": "", "3.txt": "" }));
    await workspace.put("much.tar.gz", await tarGz({ "1.txt": "x".repeat(3_000) }));
    const limits = { ...LIMITS, filesInArchive: 2, bytesUnpacked: 2_000 };
    const report = await workspace.import(["many.zip", "much.tar.gz"], { limits });
    expect(refusals(report)).toEqual([
      "many.zip: it has more than 2 files in it",
      "much.tar.gz: it unpacks to more than 2 KB",
    ]);
  });

  it("does not follow a symbolic link in a folder", async () => {
    const workspace = await openWorkspace();
    const path = await workspace.put("elsewhere/one.xml", akn());
    await workspace.put("some/two.xml", akn(OTHER));
    await symlink(path, join(workspace.folder, "some/one.xml"));
    const report = await workspace.import(["some"]);
    expect(refusals(report)).toEqual(["some/one.xml: a symbolic link is not followed"]);
    expect(report.texts.added).toBe(1);
  });

  it("spells out what a terminal would obey in a name", async () => {
    const workspace = await openWorkspace();
    await workspace.put("some.zip", zip({ "../\u001b[2J\u202Egnp.xml": akn() }));
    const [refusal] = refusals(await workspace.import(["some.zip"]));
    expect(refusal).toContain("../\\u001b[2J\\u202egnp.xml");
  });
});

const BOMB = akn()
  .replace(
    "<akomaNtoso",
    `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${"&a;".repeat(10)}"><!ENTITY c "${"&b;".repeat(10)}">]><akomaNtoso`,
  )
  .replace("lanterns", "&c;");
const OUTSIDE = akn()
  .replace("<akomaNtoso", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><akomaNtoso')
  .replace("lanterns", "&a;");

describe("what is read and looked odd", () => {
  it.each([
    [
      "a paragraph of 60,000 characters",
      { operative: [["1.", `<i>Decides</i> ${"to row ".repeat(8_600)}.`]] },
      /60 ?\d{3} characters|\d{5} characters/,
    ],
    [
      "marks that turn the direction of writing",
      { operative: [["1.", "<i>Decides</i> to row \u202Eback\u202C."]] },
      /turn the direction/,
    ],
    [
      "a second paragraph 1",
      {
        operative: [
          ["1.", "<i>Decides</i> to row;"],
          ["1.", "<i>Requests</i> others to row."],
        ],
      },
      /a second number 1 after 1 is read as words/,
    ],
    ["no operative paragraph", { operative: [] }, /no operative paragraph/],
  ] as const)("says so of %s", async (_, given, says) => {
    const workspace = await openWorkspace();
    await workspace.put(
      "one.xml",
      akn({ operative: given.operative.map(([number, words]) => [number, words]) }),
    );
    const report = await workspace.import(["one.xml"]);
    expect(refusals(report)).toEqual([]);
    expect(report.oddities.map(({ what }) => what).join("\n")).toMatch(says);
  });

  it.each([
    [
      "a number that stands twice",
      [
        ["1.", "<i>Decides</i> to row;"],
        ["1.", "<i>Requests</i> others to row."],
      ],
    ],
    [
      "an empty paragraph",
      [
        ["1.", "<i>Decides</i> to row;"],
        ["2.", " "],
        ["3.", "<i>Requests</i> others to row."],
      ],
    ],
    [
      "a paragraph of which nothing is seen",
      [
        ["1.", "<i>Decides</i> to row;"],
        ["2.", "\u200B\u00A0\u2060\u0301"],
        ["3.", "<i>Requests</i> others to row."],
      ],
    ],
  ] as const)("never has an address name two things, or nothing, for %s", async (_, operative) => {
    const workspace = await openWorkspace();
    await workspace.put("one.xml", akn({ operative: operative.map(([number, words]) => [number, words]) }));
    await workspace.import(["one.xml"]);
    const text = await workspace.library.text("a-res-99-1", "en");
    const ids = text?.paragraphs.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(text?.paragraphs.every((paragraph) => /[\p{L}\p{N}]/u.test(paragraph.text)) ?? true).toBe(true);
  });

  it.each([
    ["A_RES_99_2-4412345E.xml", /its name says that it is 99\/2, .+ A\/RES\/99\/1/],
    ["99_2_E.xml", /its name says that it is 99\/2/],
    ["A_HRC_RES_99_2E.xml", /its name says that it is 99\/2/],
  ])("refuses words under another symbol than the name of their file has: %s", async (name, says) => {
    const workspace = await openWorkspace();
    await workspace.put(`some/${name}`, akn());
    // Also where the same bytes are there under a better name.
    await workspace.put("some/A_RES_99_1-4412344E.xml", akn());
    for (const again of [await workspace.import(["some"]), await workspace.import(["some"])]) {
      expect(refusals(again)).toEqual([expect.stringMatching(says)]);
    }
    expect(Object.keys(await workspace.snapshot())).toEqual(["a-res-99-1/en.json"]);
  });

  it.each(["one.xml", "2044_12_export.xml", "99_1_E.xml", "99_1A-B_E.xml", "A_RES_99_1 A-4412345E.xml"])(
    "takes a file whose name is no other symbol: %s",
    async (name) => {
      const workspace = await openWorkspace();
      await workspace.put(name, akn());
      expect(refusals(await workspace.import([name]))).toEqual([]);
    },
  );

  it("says that a file is in another language than its name has", async () => {
    const workspace = await openWorkspace();
    await workspace.put("99_1_E.xml", akn(IN_FRENCH));
    const report = await workspace.import(["99_1_E.xml"]);
    expect(report.oddities.map(({ what }) => what)).toContain(
      'its name says that it is in "en"; its words are in "fr"',
    );
    expect(Object.keys(await workspace.snapshot())).toEqual(["a-res-99-1/fr.json"]);
  });

  it("puts the same things together, the most frequent first", async () => {
    const workspace = await openWorkspace();
    const rows = [3, 4, 5].map((number) => dataRow({ symbol: `A/RES/99/${number}`, adoption_type: "" }));
    const odd = rows.map((row) =>
      row.replaceAll(/"MS_[a-z_]+":\[[^\]]*\]/g, (list) => list.replace(/\[.*\]/, "[]")),
    );
    await workspace.put("99.json", [...odd, dataRow({ SDGs: ["18"] })].join("\n"));
    const grouped = (await workspace.import(["99.json"])).grouped();
    expect(grouped[0]).toMatchObject({
      files: 3,
      what: expect.stringContaining("how it was adopted is not said"),
    });
  });
});

it("a name that is no Member State’s is said, and its vote is kept by that name", async () => {
  const workspace = await openWorkspace();
  await workspace.put("some/99.json", dataRow({ MS_in_favour: ["FIJI", "FREEDONIA"], MS_against: ["PERU"] }));
  const states = await readStates("data/vocabulary");
  const report = await workspace.import(["some"], { states });
  expect(report.oddities.map(({ what }) => what)).toEqual([
    'A/RES/99/1: no Member State: "FREEDONIA", kept by name',
  ]);
  const kept = await workspace.library.catalogue("a-res-99-1");
  expect(kept?.votes?.inFavour).toEqual(["FIJI", "FREEDONIA"]);
});
