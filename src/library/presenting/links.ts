import type { PassageLinks } from "../../model/passage-links.ts";
import type { Presenter } from "./presenter.ts";

/**
 * Where a passage can be found, and what stands beside it.
 *
 * @param paragraph the address of its paragraph, where it is a part of one
 * @param order the ids of the document's paragraphs, where it has neighbours among them
 * @param first the first paragraph of a range
 * @param last the last one
 */
export function linksOf(
  by: Presenter,
  address: string,
  paragraph: string | undefined,
  order: readonly string[] = [],
  first = address,
  last = address,
): PassageLinks {
  const previous = order[order.indexOf(first) - 1];
  const next = order.includes(last) ? order[order.indexOf(last) + 1] : undefined;
  return {
    self: by.link(`/paragraphs/${address}`),
    html: by.page(address),
    document: by.link(""),
    ...(paragraph === undefined ? {} : { paragraph: by.link(`/paragraphs/${paragraph}`) }),
    ...(previous === undefined ? {} : { previous: by.link(`/paragraphs/${previous}`) }),
    ...(next === undefined ? {} : { next: by.link(`/paragraphs/${next}`) }),
  };
}
