/*
 * The kinds of act that there are, in the order in which they are always shown: a list of its own, so that what runs in
 * other people's pages has it without the schemas.
 */
export const ACT_KINDS = ["commitment", "call", "recognition", "decision"] as const;

/** The kinds to show beside some acts: decisions only where a body decides something, as a declaration never does. */
export function kindsAmong(acts: readonly { readonly kind: ActKindName }[]): readonly ActKindName[] {
  return ACT_KINDS.filter((kind) => kind !== "decision" || acts.some((act) => act.kind === kind));
}
type ActKindName = (typeof ACT_KINDS)[number];
