/*
 * The symbols of resolutions as people and addresses write them, told by their form alone: whether there is such a document
 * is for others to find out.
 */

const GENERAL_ASSEMBLY = /^(?:a-res-)?(e?s-)?([1-9]\d?)-([1-9]\d{0,3})(?:-([a-z]))?$/;
const COUNCIL_OF_RIGHTS = /^a-hrc-res-(s-)?([1-9]\d?)-([1-9]\d{0,2})$/;
const SECURITY_COUNCIL = /^s-res-([1-9]\d{0,3})-((?:19|20)\d\d)$/;
/** What people put before a number alone. */
const CALLED = /^(?:(?:un-)?(?:general-assembly|ga|unga)-)?(?:res(?:olution)?-)?(?=e?s?-?\d)/;

/**
 * The symbol that a slug, a symbol or a number is, whatever its case and signs: `A/RES/79/127` of `a-res-79-127`,
 * `a/res/79/127` and `resolution 79/127`. A number without a body is the General Assembly’s.
 *
 * @returns undefined where it has not the form of a resolution of the three bodies
 */
export function symbolWritten(given: string): string | undefined {
  const plain = given
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const ofCouncil = SECURITY_COUNCIL.exec(plain);
  if (ofCouncil !== null) return `S/RES/${ofCouncil[1]} (${ofCouncil[2]})`;
  const ofRights = COUNCIL_OF_RIGHTS.exec(plain);
  if (ofRights !== null) return `A/HRC/RES/${ofRights[1]?.toUpperCase() ?? ""}${ofRights[2]}/${ofRights[3]}`;
  const [, special = "", session, number, letter] = GENERAL_ASSEMBLY.exec(plain.replace(CALLED, "")) ?? [];
  if (session === undefined) return undefined;
  return `A/RES/${special.toUpperCase()}${session}/${number}${letter === undefined ? "" : ` ${letter.toUpperCase()}`}`;
}

/** Where the United Nations has a document: its links have no spaces in symbols. */
export function addressOfSymbol(symbol: string, language: string): string {
  return `https://undocs.org/${language}/${symbol.replaceAll(" ", "")}`;
}
