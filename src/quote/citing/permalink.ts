/** The address of the page for people on which a passage stands. */
export function permalink(documentId: string, address: string, origin: string): string {
  return `${origin}/${documentId}${address === "" ? "" : `/${address}`}`;
}
