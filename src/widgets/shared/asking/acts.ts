import type { Act } from "../../../model/act.ts";
import type { FacetName, FacetValue } from "../../../model/facet.ts";

/** A page of acts, as far as the list shows it. */
export interface ActPage {
  readonly data: readonly Act[];
  readonly total: number;
  readonly language?: string;
  readonly facets?: Readonly<Partial<Record<FacetName, readonly FacetValue[]>>>;
}

/** Whether a body is a page of acts: the API may be of another version, or not ours. */
export function isActPage(body: unknown): body is ActPage {
  const page = body as Partial<ActPage> | null | undefined;
  return typeof page?.total === "number" && Array.isArray(page.data) && page.data.every(isAct);
}

function isAct(value: unknown): value is Act {
  const act = value as Partial<Act> | null | undefined;
  return (
    typeof act?.id === "string" &&
    typeof act.text === "string" &&
    typeof act.kind === "string" &&
    typeof act.citation?.text === "string" &&
    typeof act.citation.url === "string" &&
    Array.isArray(act.qualifiers) &&
    (act.addressee === undefined || typeof act.addressee?.text === "string")
  );
}
