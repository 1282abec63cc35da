import type { Client } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "../app.ts";
import { call } from "./calling.ts";
import { connect } from "./client.ts";

let app: RunningApp;
let client: Client;
beforeAll(async () => {
  app = await startApp();
  client = await connect(app);
});
afterAll(() => app.stop());

describe("what a tool can’t answer", () => {
  it.each([
    ["get_passage", { address: "87" }, 'Did you mean "86"?'],
    ["get_passage", { address: "banana" }, "16.2 (2nd sentence of paragraph 16)"],
    ["get_passage", { address: "OP16" }, 'Did you mean "16"?'],
    ["get_passage", { document: "a-res-1-1" }, 'there is no document "a-res-1-1"'],
    ["get_passage", { address: "16", lang: "fr" }, "What would be right: en"],
    ["get_passage", { address: "16", lang: "en,fr" }, "one language, as en"],
    ["get_passage", { address: "16", constructor: 1 }, "fields that are not known here"],
    ["get_passage", { address: "16", cursor: "7" }, "is no cursor"],
    ["get_passage", { address: "16", cursor: "0.999999" }, "is no cursor"],
    ["get_passage", { adress: "16" }, "fields that are not known here"],
    ["get_passage", { address: ["16"] }, '"address" does not fit: text'],
    ["get_passage", { address: "16", maxTokens: 999 }, "at least 1000"],
    ["get_passage", { address: "1\ud8006" }, "lone surrogate"],
    ["search", {}, '"query" is missing: text'],
    ["search", { query: 5 }, '"query" does not fit: text'],
    ["search", { query: null }, '"query" does not fit: text'],
    ["search", { query: "lamps", lang: 5 }, '"lang" does not fit: text'],
    ["resolve_reference", { ref: 16 }, '"ref" does not fit: text'],
    ["trace_agreed_language", {}, '"text" is missing: text'],
    ["verify_quotations", {}, '"quotations" is missing: a list'],
    ["verify_quotations", { quotations: [5] }, '"quotations" does not fit: text'],
    ["search", { query: "lamps", document: "s-32-1", year: 2021 }, "not narrowed by body or year"],
    ["search", { query: " " }, "there is nothing to search for"],
    ["search", { query: "a".repeat(401) }, "at most 400 characters"],
    ["search", { query: "corruption", cursor: "-1" }, "is no cursor"],
    ["search", { query: "corruption", cursor: "9999" }, "is no cursor"],
    ["resolve_reference", { ref: "para. 87" }, "86"],
    ["resolve_reference", { ref: "A/RES/1/1, para. 16" }, "Not answered"],
    ["resolve_reference", { ref: "para. 16 and para. 40", document: "s-32-1" }, "Not answered"],
    ["cite", { address: "16", style: "vancouver" }, "un, apa, chicago"],
    ["cite", { address: "16", accessed: "yesterday" }, "a day such as 2026-11-23"],
    ["list_commitments", { theme: ["sports"] }, 'Did you mean "sport"?'],
    ["list_commitments", { kind: "promise" }, "commitment, call, recognition"],
    ["verify_quotations", { quotations: [] }, "at least 1"],
    ["verify_quotations", { quotations: "We reject corruption" }, "a list"],
    ["verify_quotations", { quotations: ["a".repeat(20_001)] }, "at most 20000 characters"],
    ["verify_quotations", { quotations: Array.from({ length: 51 }, () => "a") }, "at most 50 values"],
    [
      "verify_quotations",
      { quotations: Array.from({ length: 10 }, () => "a ".repeat(9_000)) },
      "at most 100000 characters",
    ],
    ["verify_quotations", { quotations: ["We reject corruption"], cursor: "1" }, "is no cursor"],
    ["trace_agreed_language", { text: "1. Decides.", cursor: "a" }, "is no cursor"],
    ["trace_agreed_language", { text: "1. Decides.", cursor: "1" }, "the draft has 1 parts"],
    ["trace_agreed_language", { text: "***" }, "there is no word in the text"],
  ])("is told by %s, case %#, with what would have been right", async (name, given, said) => {
    const told = await call(client, name, given);
    expect([told.isError, told.text]).toEqual([true, expect.stringContaining(said)]);
    expect(told.tokens).toBeLessThan(1_000);
    expect(told.text).not.toMatch(/ at .*\.[jt]s:\d|aaaaaaaa/);
  });

  it("is an error of the protocol where there is no such tool", async () => {
    for (const name of ["delete_everything", "constructor", "__proto__", "toString"])
      await expect(call(client, name, {})).rejects.toThrow(
        `Tool ${name} not found: there are search, get_passage, verify_quotations, resolve_reference, cite, list_commitments, trace_agreed_language`,
      );
  });

  it("is no query of 400 characters, in one document and in all", async () => {
    const query = "corruption ".repeat(40).slice(0, 400);
    for (const document of [{}, { document: "s-32-1" }])
      expect((await call(client, "search", { query, ...document })).isError).toBe(false);
  });
});
