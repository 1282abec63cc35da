/** The little of an OpenAPI document that requests are made from, and answers judged by. */
export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown>; responses: Record<string, Answered> };
}

export interface Operation {
  operationId: string;
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, Answered & { $ref?: string }>;
}

export interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  schema: JsonSchema;
  example?: unknown;
  examples?: Record<string, { value: string }>;
}

interface Answered {
  content?: Record<string, { schema: unknown }>;
}

export interface JsonSchema {
  type?: string;
  enum?: unknown[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  minimum?: number;
  maximum?: number;
  properties?: Record<string, JsonSchema>;
  examples?: unknown[];
}

/** One way to ask: what a path takes by one method. */
export interface Way {
  method: "GET" | "POST";
  path: string;
  operation: Operation;
  /** Whether a path that was asked for is one of these. */
  matches(pathname: string): boolean;
}

/** What stands for a parameter in a path: a document's slug has a hyphen, an address may have slashes. */
const SEGMENTS: Readonly<Record<string, string>> = { document: "[A-Za-z0-9]+-[A-Za-z0-9-]+", address: ".+" };

/** All ways to ask, in the order of the document. */
export function waysOf({ paths }: OpenApi): Way[] {
  return Object.entries(paths).flatMap(([path, methods]) => {
    const pattern = path
      .replace(/[.]/g, "\\.")
      .replace(/\{(\w+)\}/g, (_, name: string) => SEGMENTS[name] ?? "[^/]+");
    const whole = new RegExp(`^${pattern}$`, "s");
    return Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase() as Way["method"],
      path,
      operation,
      matches: (pathname: string) => whole.test(pathname),
    }));
  });
}
