import * as z from "zod/mini";
import { count, documented, noun } from "./documented.ts";

/** What the values of a column can be, as the Table Schema names it. */
export const FIELD_TYPES = ["string", "integer", "number", "boolean", "date"] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

const names = (description: string, ...examples: string[]) =>
  documented(z.array(z.string()), description, examples);

/** A column of a table. */
export const TableField = noun(
  "TableField",
  z.object({
    name: documented(z.string(), "The column’s name, in the table’s first line.", "paragraph"),
    type: documented(z.enum(FIELD_TYPES), "What its values are.", "string"),
    description: documented(z.string(), "What it says.", "The address of its paragraph."),
    constraints: z.optional(
      z.object({
        required: z.optional(documented(z.boolean(), "Whether every row has it.", true)),
        enum: z.optional(names("What it can be.", "commitment", "call")),
      }),
    ),
  }),
  "A column of a table.",
);
export type TableField = z.infer<typeof TableField>;

/** What a table's rows have. */
export const TableSchema = noun(
  "TableSchema",
  z.object({
    fields: documented(z.array(TableField), "Its columns, in their order."),
    missingValues: names("What stands where there is nothing.", ""),
    primaryKey: z.optional(names("The columns that tell a row from all others.", "document", "id")),
    foreignKeys: z.optional(
      documented(
        z.array(
          z.object({
            fields: names("The columns that point.", "paragraph"),
            reference: z.object({
              resource: documented(z.string(), "The table that they point at.", "s-32-1-paragraphs"),
              fields: names("Its columns.", "id"),
            }),
          }),
        ),
        "The columns that hold the key of another table.",
      ),
    ),
  }),
  "The columns of a table, as a Table Schema.",
);
export type TableSchema = z.infer<typeof TableSchema>;

/** A table that can be downloaded. */
export const TableResource = noun(
  "TableResource",
  z.object({
    name: documented(z.string(), "The table’s name.", "s-32-1-acts"),
    path: documented(z.string(), "Where it is, from where this answer is.", "v1/s-32-1/acts.csv?bom=false"),
    profile: documented(z.literal("tabular-data-resource"), "The profile of Frictionless Data."),
    title: documented(z.string(), "What it holds.", "What a document commits to"),
    format: documented(z.literal("csv"), "Its format."),
    mediatype: documented(z.literal("text/csv"), "Its media type."),
    encoding: documented(z.literal("utf-8"), "Its encoding."),
    bytes: count("How many bytes it has.", 245_000),
    hash: documented(z.string(), "Its SHA-256, in hexadecimal.", "sha256:60f0…"),
    schema: TableSchema,
  }),
  "A table that can be downloaded, with its columns and its checksum.",
);
export type TableResource = z.infer<typeof TableResource>;

/** All tables, with what stands in them. */
export const DataPackage = noun(
  "DataPackage",
  z.object({
    profile: documented(z.literal("tabular-data-package"), "The profile of Frictionless Data."),
    name: documented(z.string(), "Its name.", "common-commitment"),
    title: documented(z.string(), "What it is.", "Common Commitment"),
    description: documented(z.string(), "What it holds, and what it does not."),
    homepage: documented(z.string(), "The page for people.", "https://example.org/docs/tables"),
    release: documented(
      z.string(),
      "The release that it describes: a SHA-256 in hexadecimal. The checksums are of its tables.",
      "9f2c…",
    ),
    licenses: documented(
      z.array(z.object({ name: z.string(), path: z.string(), title: z.string() })),
      "The licence of what people curated here.",
    ),
    sources: documented(
      z.array(z.object({ title: z.string(), path: z.string() })),
      "Who published the texts.",
    ),
    resources: documented(z.array(TableResource), "The tables."),
  }),
  "A Frictionless data package: what can be downloaded as tables, with what each column says.",
);
export type DataPackage = z.infer<typeof DataPackage>;
