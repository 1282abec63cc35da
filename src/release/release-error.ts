import { LOSSES, type Loss, type LossKind, sayLoss } from "./comparing/losses.ts";

/** So many losses are told in a message. */
const MOST_SAID = 40;

/** A release that cannot be published or taken back to, and why. */
export class ReleaseError extends Error {
  override readonly name: string = "ReleaseError";
}

/** A release that takes away what somebody may have embedded. */
export class LossesNotAllowed extends ReleaseError {
  override readonly name = "LossesNotAllowed";
  readonly losses: readonly Loss[];

  constructor(id: string, before: string, losses: readonly Loss[]) {
    super(
      [
        `release ${id} is refused: readers of release ${before} would lose what somebody may have embedded`,
        ...sayLosses(losses),
        `Where that is meant: --allow=${kindsOf(losses).join(",")}, or a line in data/redirects.yaml for each id that was renamed`,
      ].join("\n"),
    );
    this.losses = losses;
  }
}

/** The kinds that some losses are of. */
export function kindsOf(losses: readonly Loss[]): LossKind[] {
  return LOSSES.filter((kind) => losses.some((loss) => loss.kind === kind));
}

/** Losses a line each, and how many more there are. */
export function sayLosses(losses: readonly Loss[], most = MOST_SAID): string[] {
  const said = losses.slice(0, most).map((loss) => `  ${sayLoss(loss)}`);
  const more = losses.length - said.length;
  return more === 0 ? said : [...said, `  … and ${more} more`];
}
