import { ProblemError } from "./problem.ts";
import type { Route } from "./route.ts";

const HTML = "text/html";

/**
 * Chooses the representation that a reader prefers.
 *
 * HTML is chosen only where nothing else is acceptable: a browser accepts everything and asks for HTML first, and
 * shall see what a program sees.
 *
 * @param accept the request's `Accept`
 * @param available the media types that there are; the first is the default
 * @throws {Refusal} 406, listing what there is
 */
async function negotiate(accept: string | undefined, available: readonly string[]): Promise<string> {
  const [preferred = "application/json"] = available;
  const read = tidy(accept ?? "");
  if (read === "" || read === "*/*" || read === preferred) return preferred;
  const { preferredType } = await import("./preferred-type.ts");
  const others = available.filter((type) => type !== HTML || type === preferred);
  const chosen = preferredType(read, others) ?? preferredType(read, available);
  if (chosen !== undefined) return chosen;
  throw new ProblemError("not-acceptable", {
    detail: "none of the media types in Accept is to be had here",
    errors: [{ parameter: "Accept", detail: "there is no such representation", expected: [...available] }],
  });
}

/**
 * An `Accept` without what makes no difference here: parameters such as `charset` (only `q` counts), a lone `*` for
 * anything, and empty ranges.
 */
function tidy(accept: string): string {
  return accept
    .split(",")
    .map((range) => {
      const [type = "", ...parameters] = range.split(";").map((part) => part.trim());
      const quality = parameters.find((parameter) => /^q=(?:0|1)(?:\.\d{0,3})?$/i.test(parameter));
      return [type === "*" ? "*/*" : type, ...(quality === undefined ? [] : [quality])].join(";");
    })
    .filter((range) => range !== "")
    .join(",");
}

/**
 * The media type of a route's answer: the one that `?format=` names, else the one that the reader prefers.
 *
 * @param query the parameters, as the route's schema has read them
 * @throws {Refusal} 406, listing what there is; 400 where `?fields=` would narrow what has no fields
 */
export async function agreeOnType(
  { produces, formats }: Pick<Route, "produces" | "formats">,
  query: { format?: string; fields?: string },
  accept: string | undefined,
): Promise<string> {
  if (produces[0] === "*/*") return "*/*";
  const type = formats?.[query.format ?? ""] ?? (await negotiate(accept, produces));
  if (query.fields !== undefined && type !== produces[0]) {
    const detail = `"fields" narrows ${produces[0]}, and this is ${type}`;
    const errors = [{ parameter: "fields", detail, expected: [`${produces[0]}, or no "fields"`] }];
    throw new ProblemError("bad-parameter", { detail, errors });
  }
  return type;
}

/** What a passage can be had as, by the name that `?format=` takes; `md` and `txt` are what the exports' files end in. */
export const PASSAGE_FORMATS = {
  json: "application/json",
  markdown: "text/markdown",
  md: "text/markdown",
  text: "text/plain",
  txt: "text/plain",
  html: "text/html",
  jsonld: "application/ld+json",
} as const;
