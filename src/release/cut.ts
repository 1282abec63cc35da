/** How long runs are. */
export interface RunLengths {
  /** So much a run has at least, unless nothing follows. */
  least: number;
  /** One in so many members begins a new run, where the run before has enough. */
  oneIn: number;
  /** A run that has so much ends, whatever follows. */
  most: number;
  /** … and one of so many bytes: a value in KV has a bound. So much as few runs ever have. */
  mostBytes: number;
}

/**
 * Cuts a sequence into runs at places that the members' names decide, and how many there are: a member that changes
 * moves no cut, one that is added or taken away moves those near it, and the runs further on are the same as before.
 */
export function cutter<Member>({ least, oneIn, most, mostBytes }: RunLengths) {
  let run: Member[] = [];
  let weight = 0;
  let bytes = 0;
  return {
    /**
     * Takes the next member.
     *
     * @param own what it weighs, which must not depend on what it says
     * @returns the run that ended before it, if one did
     */
    add(member: Member, name: string, own: number, ownBytes: number): Member[] | undefined {
      const isFull = weight + own > most || bytes + ownBytes > mostBytes;
      const ends = run.length > 0 && (isFull || (weight >= least && mixed(name) % oneIn === 0));
      const ended = ends ? run : undefined;
      if (ended !== undefined) {
        run = [];
        weight = 0;
        bytes = 0;
      }
      run.push(member);
      weight += own;
      bytes += ownBytes;
      return ended;
    },
    /** The last run, which may be empty. */
    rest: (): Member[] => run,
  };
}

/** FNV-1a of a name, mixed once more: its last bits decide. */
function mixed(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 8;
}
