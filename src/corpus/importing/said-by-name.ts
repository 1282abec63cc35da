/** The letters at the end of the United Nations' names of files. */
const LANGUAGES: Readonly<Record<string, string>> = { A: "ar", C: "zh", E: "en", F: "fr", R: "ru", S: "es" };

/** `A_RES_78_102-2324976E`, `A_HRC_RES_55_16A`, `S_RES_2735-2410326E`, `75_101A-B_E`. */
const NAME =
  /^(?:(?:A_(?:HRC_)?RES_(?<session>(?:E?S-)?\d+)_|S_RES_)(?<number>\d+).*?|(?<plainSession>\d+)_(?<plainNumber>\d+)[A-Z _-]*_)(?<letter>[ACEFRS])?\.xml$/i;

/** What a file's name says that is in it, where it is one of the United Nations' names. */
export interface SaidByName {
  /** The session, where there is one, and the number: `79/304`, `2735`. */
  number: string;
  language: string | undefined;
}

/** Reads a file's name, with the archives and folders before it; undefined where it says nothing. */
export function saidByName(name: string): SaidByName | undefined {
  const groups = NAME.exec(name.split(/[/\\]|› /).at(-1) ?? "")?.groups;
  if (groups === undefined) return undefined;
  const [session, number] = [groups.session ?? groups.plainSession, groups.number ?? groups.plainNumber];
  const language = LANGUAGES[(groups.letter ?? "").toUpperCase()];
  return { number: [session, number].filter((part) => part !== undefined).join("/"), language };
}

/**
 * Why a resolution is not the one that the file's name says; undefined where it is, or where the name says nothing. One of
 * the two is then wrong, and nobody can tell which: words under another resolution's symbol are the worst that there is.
 */
export function contradictsName(name: string, symbol: string): string | undefined {
  const said = saidByName(name);
  const [number] = /(?:E?S-)?\d+(?:\/\d+)?/.exec(symbol.replace(/^[A-Z/]+RES\//, "")) ?? [];
  if (said === undefined || number === undefined || said.number === number) return undefined;
  return `its name says that it is ${said.number}, it says itself that it is ${symbol}: one of these is wrong`;
}
