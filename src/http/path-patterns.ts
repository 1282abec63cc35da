/*
 * What may stand in a path where a parameter does, as a regular expression. A document's slug has a hyphen, and no other first
 * segment of a path has one. An address may contain a slash.
 */
const SEGMENTS: Readonly<Record<string, string>> = {
  document: "[A-Za-z0-9]+-[A-Za-z0-9-]+",
  address: ".+",
  file: ".+",
};

/** `/v1/{document}/paragraphs/{address}` as Hono writes it. */
export function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const segment = SEGMENTS[name];
    return segment === undefined ? `:${name}` : `:${name}{${segment}}`;
  });
}

/** Those that were made: there are as many as routes. */
const made = new Map<string, RegExp>();

/** The same as an expression that matches such paths whole. */
export function pathExpression(path: string): RegExp {
  const expression = made.get(path) ?? makeExpression(path);
  made.set(path, expression);
  return expression;
}

function makeExpression(path: string): RegExp {
  const parts = path.split(/\{(\w+)\}/);
  const source = parts.map((part, at) =>
    at % 2 === 1 ? `(?<${part}>${SEGMENTS[part] ?? "[^/]+"})` : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(`^${source.join("")}$`);
}

/** What stands in a path where its pattern has parameters, by their names, as it is written; undefined for another path. */
export function matchPath(path: string, pathname: string): Record<string, string> | undefined {
  const found = pathExpression(path).exec(pathname);
  return found === null ? undefined : { ...found.groups };
}
