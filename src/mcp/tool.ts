import type { CallToolResult, StandardSchemaV1, StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import * as z from "zod/mini";
import { misfitsIn, takesText } from "../http/schema.ts";
import type { PassageIndex } from "../library/across/passage-index.ts";
import type { Asked } from "../library/presenting/presenter.ts";
import { Refusal, shorten } from "../library/refusal.ts";
import { documented } from "../model/documented.ts";
import type { Item } from "./items.ts";
import { asJsonSchema } from "./json-schema.ts";

/** What a tool is asked of. */
export interface ToolAsk extends Asked {
  /** The index of all documents. */
  index: PassageIndex;
  /** The id of the deployment's first document. */
  firstDocument: string;
}

/** What a tool answers, before it is put in words. */
export interface ToolAnswer {
  /** What is said besides the passages, as the tool's schema has it. */
  about?: object;
  /** The same in words, a line each: before the passages. */
  lines?: readonly string[];
  items: readonly Item[];
  /** Where the next page begins. */
  cursor?: string | undefined;
}

type Shape = Record<string, z.ZodMiniType>;

/** A tool: read-only, and with the words that assistants choose it by. */
export interface Tool<S extends Shape = Shape> {
  name: string;
  title: string;
  description: string;
  /** Whether a call counts for the limit: it costs more than reading does. */
  costly?: boolean;
  input: S;
  /** The schema of what it answers. */
  answer: z.ZodMiniObject;
  /**
   * @param room how many tokens the items may take together
   * @throws {Refusal} saying what would have been right
   */
  handle(
    ask: ToolAsk,
    given: z.infer<z.ZodMiniObject<S & typeof paged>>,
    room: number,
  ): ToolAnswer | Promise<ToolAnswer>;
}

/** Declares a tool, with its arguments' types known to its handler. */
export function tool<const S extends Shape>(definition: Tool<S>): Tool {
  return definition as unknown as Tool;
}

/** What an answer takes at most where nothing else is asked for. */
export const DEFAULT_TOKENS = 4_000;
/** What is said around the items: the release, twice, and where to go on. */
const AROUND = 350;

/** The arguments of every tool. */
export const paged = {
  cursor: z.optional(
    documented(z.string().check(z.maxLength(20)), "Where to go on: the `cursor` of the answer before."),
  ),
  maxTokens: z.optional(
    documented(
      z.int().check(z.minimum(1_000), z.maximum(20_000)),
      "The longest answer, in tokens: 4000 if not said. The rest comes with `cursor`.",
    ),
  ),
};

/** Answers a call of a tool: what it says in words, and the same as data. A refusal is told, and not thrown. */
export async function callTool(tool: Tool, ask: ToolAsk, given: Shape): Promise<CallToolResult> {
  try {
    const asked = given as unknown as z.infer<z.ZodMiniObject<typeof paged>>;
    const room = (asked.maxTokens ?? DEFAULT_TOKENS) - AROUND;
    const answer = await tool.handle(ask, asked, room);
    return inBothForms(answer, ask.release.id);
  } catch (error) {
    const said = error instanceof Refusal ? inWords(error) : "Something went wrong here. Ask again.";
    return { content: [{ type: "text", text: said }], isError: true };
  }
}

function inBothForms({ about, lines = [], items, cursor }: ToolAnswer, release: string): CallToolResult {
  const structuredContent = {
    release,
    data: items.map(({ told }) => told),
    ...about,
    ...(cursor !== undefined && { cursor }),
  };
  const text = [
    ...lines,
    ...items.map((item) => item.lines.join("\n")),
    ...(cursor === undefined
      ? []
      : [`There is more: call again with the same arguments and cursor "${cursor}".`]),
    `Release ${release}`,
  ].join("\n\n");
  return { content: [{ type: "text", text }], structuredContent };
}

function inWords({ content: { detail, errors = [], didYouMean, retryAfter } }: Refusal): string {
  const expected = [...new Set(errors.flatMap((error) => error.expected ?? []))].slice(0, 40);
  return [
    `Not answered: ${detail}.`,
    ...(didYouMean === undefined ? [] : [`Did you mean "${didYouMean}"?`]),
    ...(expected.length === 0 ? [] : [`What would be right: ${expected.map(shorten).join("; ")}.`]),
    ...(retryAfter === undefined ? [] : [`Ask again in ${retryAfter} seconds.`]),
  ].join(" ");
}

/**
 * What is taken as arguments: checked as the API checks a body, and refused in its words.
 *
 * @param shape the tool's own arguments
 */
export function argumentsOf(shape: Shape): StandardSchemaWithJSON {
  const own: Shape = { ...shape, ...paged };
  return standard(z.strictObject(own), "input", (given) => {
    const fields = digitsAsText(own, given);
    const { errors } = misfitsIn(own, fields, "the arguments have");
    const issues = errors.map(({ detail, expected = [] }) => `${detail}: ${expected.join(", ")}`);
    const texts = Object.values(fields).flat();
    if (texts.some((text) => typeof text === "string" && !text.isWellFormed()))
      issues.push("the arguments are no text: there is a lone surrogate");
    return issues.length > 0 ? { issues: issues.map((message) => ({ message })) } : { value: fields };
  });
}

/** What is often written as a number, and is text. */
const IN_DIGITS = new Set(["address", "cursor"]);

/** Whoever writes the address 16 as a number means this. 16.2 is no number: sentence 16.10 would be 16.1. */
function digitsAsText(shape: Shape, given: unknown): Record<string, unknown> {
  const fields = typeof given === "object" && given !== null ? Object.entries(given) : [];
  return Object.fromEntries(
    fields.map(([name, value]) => {
      const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
      const isDigits = Number.isSafeInteger(value) && IN_DIGITS.has(name) && schema && takesText(schema);
      return [name, isDigits ? String(value) : value];
    }),
  );
}

/** The schema of what a tool answers. */
export function answersOf(schema: z.ZodMiniObject): StandardSchemaWithJSON {
  return standard(schema, "output", (value) => ({ value }));
}

function standard(
  schema: z.ZodMiniObject,
  io: "input" | "output",
  validate: (value: unknown) => StandardSchemaV1.Result<unknown>,
): StandardSchemaWithJSON {
  let json: Record<string, unknown> | undefined;
  const asJson = () => {
    json ??= asJsonSchema(schema, io);
    return json;
  };
  return {
    "~standard": {
      version: 1,
      vendor: "common-commitment",
      validate,
      jsonSchema: { input: asJson, output: asJson },
    },
  };
}
