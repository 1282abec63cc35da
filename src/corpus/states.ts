import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import type { Adoption, Body } from "../model/document.ts";
import type { CastVote, MemberVote } from "../model/vote.ts";
import type { RecordedVotes } from "./library/catalogue-record.ts";
import { readYaml } from "./yaml-file.ts";

const StatesFile = z.strictObject({
  since: z.iso.date(),
  states: z.array(
    z.strictObject({
      code: z.string().check(z.regex(/^[A-Z]{3}$/, "three capital letters")),
      name: z.string().check(z.minLength(1)),
      names: z.optional(z.array(z.string().check(z.minLength(1)))),
    }),
  ),
});

/** A Member State. */
interface State {
  code: string;
  name: string;
}

/** The Member States of the United Nations. */
export interface MemberStates {
  /** The day since which these are all of them, as ISO 8601. */
  since: string;
  all: readonly State[];
  /** The state that a name is of, as the United Nations' data spells it; undefined where the list lacks it. */
  named(name: string): State | undefined;
}

/**
 * Reads the list of Member States.
 *
 * @param folder the data's vocabulary
 * @returns undefined where there is none
 * @throws {DataErrors} with everything in it that does not fit
 */
export async function readStates(folder: string): Promise<MemberStates | undefined> {
  const path = join(folder, "states.yaml");
  if (!existsSync(path)) return undefined;
  const { value } = await readYaml(path, StatesFile);
  const byName = new Map(
    value.states.flatMap(({ code, name, names = [] }) =>
      [name, ...names].map((one) => [plain(one), { code, name }] as const),
    ),
  );
  return {
    since: value.since,
    all: value.states,
    named: (name) => byName.get(plain(name)),
  };
}

/** A name whatever its case, its marks and its apostrophes. */
function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['\u2019\u02bc`]/gu, "")
    .toUpperCase()
    .replace(/\s+/gu, " ")
    .trim();
}

const SIDES = [
  ["inFavour", "in-favour"],
  ["against", "against"],
  ["abstaining", "abstaining"],
] as const;

/** What is known of a vote, and of whom. */
interface Voted {
  body: Body;
  /** As ISO 8601. */
  adopted: string;
  adoption?: Adoption | undefined;
  votes: RecordedVotes;
}

/**
 * Says how each state voted, in the order of their names. Who is in no list did not vote: that is said of the General
 * Assembly alone, of which all states are members, and where the lists are as long as they are said to be.
 *
 * @param states without them, names are as the data has them, and nothing is said of who did not vote
 */
export function votesOf({ body, adopted, adoption, votes }: Voted, states?: MemberStates): MemberVote[] {
  const cast = SIDES.flatMap(([side, vote]) => votes[side].map((name) => memberVote(name, vote, states)));
  const isWhole = SIDES.every(([side]) => adoption?.[side] === votes[side].length);
  const codes = new Set(cast.map(({ code }) => code));
  // A name that the list lacks may be of any state, and one that stands on two sides is of none for sure.
  const isSure = isWhole && !codes.has(undefined) && codes.size === cast.length;
  const isOfAll = states !== undefined && body === "general-assembly" && adopted >= states.since;
  const absent =
    isSure && isOfAll
      ? states.all
          .filter(({ code }) => !codes.has(code))
          .map(({ code, name }): MemberVote => ({ state: name, code, vote: "not-voting" }))
      : [];
  return [...cast, ...absent].sort((one, other) => byName.compare(one.state, other.state));
}

const byName = new Intl.Collator("en");

function memberVote(name: string, vote: CastVote, states: MemberStates | undefined): MemberVote {
  const state = states?.named(name);
  return state === undefined ? { state: name, vote } : { state: state.name, code: state.code, vote };
}
