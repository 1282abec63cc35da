/** A release that cannot be published or taken back to, and why. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
}
