import { expect, it, test } from "vitest";
import { readAkn4un } from "../../../../src/corpus/reading/akn4un/read-akn4un.ts";
import { SourceError } from "../../../../src/corpus/reading/source-error.ts";
import { akn4un, collection, paragraph, seen } from "./file.ts";

const plain = akn4un({ body: paragraph("1.", "\tÀ la lampe.") });
const utf8 = (text: string) => Buffer.from(text);
const ENGLISH =
  "The keepers of the lamps and of the harbour are to light them by the hour that the tide is in, for the ships.";
const BOMB = '<!DOCTYPE a [<!ENTITY a "lamp lamp"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

const REFUSED: [name: string, bytes: Uint8Array, line: number, message: RegExp][] = [
  ["is empty", new Uint8Array(), 1, /the file is empty/],
  ["is no XML", utf8("75/284. Lamps\n"), 1, /broken XML/],
  ["is cut in half", utf8(plain.slice(0, plain.length / 2)), 1, /broken XML/],
  ["has a tag that isn't closed", utf8("<akomaNtoso>\n<statement>\n</akomaNtoso>"), 3, /line 3: broken XML/],
  ["has an entity bomb", utf8(`${BOMB}\n${plain.replace("lampe", "&b;")}`), 2, /broken XML.*entity/],
  ["declares entities that it doesn't use", utf8(`${BOMB}${plain}`), 1, /a document type declaration/],
  ["names a file outside of it", utf8(`<!DOCTYPE a SYSTEM "file:///etc/hosts">${plain}`), 1, /document type/],
  [
    "has elements in elements without end",
    utf8(`${"<a>".repeat(60_000)}${"</a>".repeat(60_000)}`),
    1,
    /without end/,
  ],
  ["is in another encoding", utf8(`<?xml version="1.0" encoding="ISO-8859-1"?>${plain}`), 1, /ISO-8859-1/],
  ["has bytes of Latin-1", Buffer.from(plain, "latin1"), 1, /not UTF-8/],
  ["has a control character", utf8(plain.replace("lampe", "lam\u0001pe")), 1, /broken XML/],
  ["is of another kind", utf8("<html><body/></html>"), 1, /a file of <html>; expected <akomaNtoso>/],
  [
    "is a document of another type",
    utf8(plain.replaceAll('name="resolution"', 'name="decision"')),
    1,
    /statement "decision"/,
  ],
  ["is an act", utf8("<akomaNtoso><act/></akomaNtoso>"), 1, /a <act>; expected a resolution/],
  ["has no symbol", utf8(plain.replace('refersTo="#symbol"', "")), 1, /without a symbol/],
  [
    "has the symbol of a report",
    utf8(akn4un({ symbol: "A/99/7" })),
    1,
    /symbol "A\/99\/7"; expected a resolution's/,
  ],
  ["has no text", utf8(plain.replace(/<mainBody>.*<\/mainBody>/, "")), 1, /without a text/],
  ["is in no language of the United Nations", utf8(akn4un({ language: "deu" })), 1, /the language "deu"/],
  [
    "is in another language than it says",
    utf8(akn4un({ language: "fra", body: paragraph("1.", ENGLISH) })),
    1,
    /a text in "en"; expected one in "fr"/,
  ],
  [
    "has a second document beside the first",
    utf8(plain.replace(/<statement.*<\/statement>/s, "$&\n$&")),
    2,
    /a second document <statement>/,
  ],
  [
    "has a second text in one resolution",
    utf8(plain.replace(/<mainBody>.*<\/mainBody>/s, "$&\n$&")),
    2,
    /a second <mainBody>/,
  ],
  [
    "has one resolution twice",
    utf8(collection("A/RES/99/7 A-B", { A: {} }).replace(/(<component><statement.*?<\/component>)/, "$1$1")),
    1,
    /A\/RES\/99\/7 A twice/,
  ],
  [
    "has a resolution without a letter among several",
    utf8(collection("A/RES/99/7", { "99/7": {} })),
    1,
    /expected a letter/,
  ],
];
test.each(REFUSED)("a file that %s is refused, with its line", (_, bytes, line, message) => {
  let thrown: unknown;
  try {
    readAkn4un(bytes);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(SourceError);
  expect((thrown as SourceError).line).toBe(line);
  expect((thrown as SourceError).message).toMatch(message);
});

it("refuses a file a hundred times as big as a resolution before it reads it", () => {
  expect(() => readAkn4un(new Uint8Array(200 * 1024 * 1024))).toThrow(
    /a file of 200 MB; expected a resolution, of 64 MB/,
  );
});

test.each([
  ["UTF-8 with a byte-order mark", utf8(`\uFEFF${plain}`)],
  ["UTF-16, little-endian", Buffer.from(`\uFEFF${plain}`, "utf16le")],
  ["UTF-16, big-endian", Buffer.from(`\uFEFF${plain}`, "utf16le").swap16()],
  ["lines that end in a carriage return too", utf8(plain.replaceAll("><", ">\r\n<"))],
])("a file in %s is read", (_, bytes) => {
  expect(readAkn4un(bytes).map(seen)).toEqual([{ 1: "À la lampe." }]);
});

it("reads as much of a file as there is, or nothing: no beginning of it is read", () => {
  const steps = Array.from({ length: 40 }, (_, step) => Math.floor((plain.length * step) / 40));
  for (const length of steps) expect(() => readAkn4un(utf8(plain.slice(0, length)))).toThrow(SourceError);
});
