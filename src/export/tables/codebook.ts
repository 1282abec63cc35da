import * as z from "zod/mini";
import type { FieldType, TableField, TableSchema } from "../../model/data-package.ts";
import { inDocument } from "../../model/document.ts";
import { documented } from "../../model/documented.ts";
import { type Column, stepsOf, type Table } from "./columns.ts";

/*
 * The codebook of a table: what its columns hold, from the schemas of what is answered. Nothing is said twice: a column
 * without a description in the model stops it.
 */

interface Definition {
  type: string;
  format?: string;
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  options?: z.ZodMiniType[];
  entries?: Record<string, string>;
}

const definitionOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Definition;

/** What every row says besides, where its item does not: of the document that the table is of, and of the release. */
const BESIDE = z.object({
  document: inDocument.document,
  symbol: documented(z.string(), "The symbol that the United Nations gave its document.", "A/RES/S-32/1"),
  language: inDocument.language,
  release: documented(z.string(), "The release that it was read from: a SHA-256 in hexadecimal.", "9f2c…"),
});

/** A part of a row: its schema, what is said of it, and whether there are several in a cell. */
interface Part {
  schema: z.ZodMiniType;
  says: string;
  several: boolean;
}

/**
 * What stands in each column of a table.
 *
 * @param list the schema of the list whose items are its rows
 * @throws {TypeError} for a column that the schema lacks, or says nothing of
 */
export function fieldsOf(table: Table, list: z.ZodMiniType): TableField[] {
  return Object.entries(table.columns).map(([name, column]) => fieldOf(name, column, table, list));
}

function fieldOf(name: string, column: Column, { key }: Table, list: z.ZodMiniType): TableField {
  const path = typeof column === "string" ? column : column.of;
  const part = partIn(list, path);
  if (part === undefined || part.says === "")
    throw new TypeError(`no schema says what the column ${name} is, ${path}`);
  const { schema, several } = part;
  const more = typeof column === "string" ? undefined : column.says;
  const isPlain = typeof column === "string" && !several;
  const says = [part.says, more, several ? "Several have “; ” between them." : undefined];
  const { entries } = definitionOf(schema);
  const constraints = {
    ...(key.includes(name) ? { required: true } : {}),
    ...(isPlain && entries !== undefined ? { enum: Object.values(entries) } : {}),
  };
  return {
    name,
    type: isPlain ? typeOf(schema) : "string",
    description: says.filter((one) => one !== undefined).join(" "),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** The part of a list's rows that a path names: of its items, else of the list, else of what stands beside. */
function partIn(list: z.ZodMiniType, path: string): Part | undefined {
  const item = definitionOf(definitionOf(list).shape?.data ?? list).element;
  const sources = [item, list, BESIDE].filter((schema) => schema !== undefined);
  return sources.map((schema) => partAt(schema, stepsOf(path))).find((part) => part !== undefined);
}

function partAt(schema: z.ZodMiniType, steps: ReturnType<typeof stepsOf>): Part | undefined {
  const [step, ...rest] = steps;
  const { shape, options } = definitionOf(bare(schema));
  if (step === undefined) return { schema: bare(schema), says: saidOf(schema), several: false };
  if (options !== undefined) {
    return options.map((option) => partAt(option, steps)).find((part) => part !== undefined);
  }
  const next = shape?.[step.name];
  if (next === undefined) return undefined;
  const { element } = definitionOf(bare(next));
  if (!step.each || element === undefined) return partAt(next, rest);
  const part = partAt(element, rest);
  return part && { ...part, says: part.says || saidOf(next), several: true };
}

/** A schema of what is there: neither optional nor null. */
function bare(schema: z.ZodMiniType): z.ZodMiniType {
  const { type, innerType } = definitionOf(schema);
  return (type === "optional" || type === "nullable") && innerType !== undefined ? bare(innerType) : schema;
}

function saidOf(schema: z.ZodMiniType): string {
  const said = z.globalRegistry.get(schema)?.description;
  const { innerType } = definitionOf(schema);
  return typeof said === "string" ? said : innerType === undefined ? "" : saidOf(innerType);
}

function typeOf(schema: z.ZodMiniType): FieldType {
  const { type, format } = definitionOf(schema);
  switch (type) {
    case "number":
      return format === "safeint" ? "integer" : "number";
    case "int":
      return "integer";
    case "boolean":
      return "boolean";
    case "literal":
      return z.safeParse(schema, true).success ? "boolean" : "string";
    default:
      return format === "date" ? "date" : "string";
  }
}

/**
 * The Table Schema of a table in a data package.
 *
 * @param resourceOf the name of the table in the package that is called so, if there is one
 */
export function tableSchema(
  table: Table,
  list: z.ZodMiniType,
  resourceOf: (table: string) => string | undefined,
): TableSchema {
  const foreignKeys = Object.entries(table.pointsAt ?? {}).flatMap(([field, [other, column]]) => {
    const resource = resourceOf(other);
    return resource === undefined ? [] : [{ fields: [field], reference: { resource, fields: [column] } }];
  });
  return {
    fields: fieldsOf(table, list),
    missingValues: [""],
    ...(table.key.length === 0 ? {} : { primaryKey: [...table.key] }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}
