/**
 * The part of the official schema of CSL-JSON (citation-style-language/schema, `schemas/input/csl-data.json`) that
 * resolutions need. It is as strict as the original: an item has no property that the schema doesn't know.
 */
const name = {
  type: "object",
  properties: { family: { type: "string" }, given: { type: "string" }, literal: { type: "string" } },
  additionalProperties: false,
};

const date = {
  type: "object",
  properties: {
    "date-parts": {
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: { type: "array", minItems: 1, maxItems: 3, items: { type: ["string", "number"] } },
    },
  },
  additionalProperties: false,
};

export const cslSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "array",
  items: {
    type: "object",
    required: ["type", "id"],
    additionalProperties: false,
    properties: {
      type: { enum: ["bill", "document", "legislation", "report", "standard", "treaty", "webpage"] },
      id: { type: ["string", "number"] },
      author: { type: "array", items: name },
      title: { type: "string" },
      genre: { type: "string" },
      number: { type: ["string", "number"] },
      publisher: { type: "string" },
      issued: date,
      accessed: date,
      note: { type: "string" },
      language: { type: "string" },
      URL: { type: "string" },
    },
  },
};
