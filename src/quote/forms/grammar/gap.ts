/** What stands where something was taken out, so that its neighbours don't grow together. */
export const GAP = " | ";
