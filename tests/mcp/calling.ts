import type { Client } from "@modelcontextprotocol/client";
import { expect } from "vitest";
import { tokensIn } from "../../src/mcp/tokens.ts";
import type { ToldPassage } from "../../src/model/told.ts";

/** What a tool told, in both of its forms, and how many tokens these are. */
export interface Told<Item> {
  text: string;
  isError: boolean;
  tokens: number;
  data: Item[];
  cursor?: string;
  [name: string]: unknown;
}

/** Calls a tool. */
export async function call<Item = ToldPassage>(
  by: Client,
  name: string,
  given: Record<string, unknown>,
): Promise<Told<Item>> {
  const { content, structuredContent, isError = false } = await by.callTool({ name, arguments: given });
  const [{ text = "" } = {}] = content as { text?: string }[];
  const tokens = tokensIn(text) + tokensIn(JSON.stringify(structuredContent ?? ""));
  return { data: [], ...(structuredContent as object), text, isError: isError === true, tokens };
}

/** All pages of an answer. */
export async function allOf<Item = ToldPassage>(
  by: Client,
  name: string,
  given: Record<string, unknown>,
): Promise<Told<Item>[]> {
  const pages: Told<Item>[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page = await call<Item>(by, name, cursor === undefined ? given : { ...given, cursor });
    expect(page.isError ? page.text : "").toBe("");
    pages.push(page);
    cursor = page.cursor;
    expect(pages.length).toBeLessThan(200);
  }
  return pages;
}
