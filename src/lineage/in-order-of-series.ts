const byNumber = new Intl.Collator("en", { numeric: true });

/** Which of two documents of a series comes first: by the day of adoption, of one day by their numbers. */
export function inOrderOfSeries(
  one: { id: string; adopted: string },
  other: { id: string; adopted: string },
): number {
  if (one.adopted !== other.adopted) return one.adopted < other.adopted ? -1 : 1;
  return byNumber.compare(one.id, other.id);
}
