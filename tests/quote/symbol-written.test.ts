import { expect, it } from "vitest";
import { addressOfSymbol, symbolWritten } from "../../src/quote/symbol-written.ts";

it.each([
  ["a-res-79-127", "A/RES/79/127"],
  ["A/RES/79/127", "A/RES/79/127"],
  ["79/127", "A/RES/79/127"],
  ["General Assembly resolution 79/127", "A/RES/79/127"],
  ["a-res-79-267-b", "A/RES/79/267 B"],
  ["s-32-2", "A/RES/S-32/2"],
  ["es-11-1", "A/RES/ES-11/1"],
  ["A/RES/ES-11/1", "A/RES/ES-11/1"],
  ["s-res-2764-2024", "S/RES/2764 (2024)"],
  ["S/RES/2764 (2024)", "S/RES/2764 (2024)"],
  ["a-hrc-res-55-1", "A/HRC/RES/55/1"],
  ["a-hrc-res-s-1-1", "A/HRC/RES/S-1/1"],
  ["a-res-0-1", undefined],
  ["a-res-079-1", undefined],
  ["a-res-79", undefined],
  ["no-such-page", undefined],
  ["s-res-2764", undefined],
  ["", undefined],
])("%s is written for %s", (given, symbol) => {
  expect(symbolWritten(given)).toBe(symbol);
});

it("is found at the United Nations without its blanks", () => {
  expect(addressOfSymbol("S/RES/2764 (2024)", "en")).toBe("https://undocs.org/en/S/RES/2764(2024)");
});
