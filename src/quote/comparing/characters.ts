/** What is done with the pieces of a text: each with where it begins and where it ends. */
export interface Pieces {
  /** A run of letters, digits, marks, what is not seen, and square brackets. */
  run(text: string, start: number): void;
  /** Raised digits. */
  mark(text: string, start: number, end: number): void;
  /** Any other character but space. */
  sign(text: string, start: number, end: number): void;
}

// One class under one quantifier an alternative: no input makes these backtrack.
// Of the groups, the first is a run of word characters, the second a footnote mark, the third a sign.
const PIECE = /([\p{L}\p{M}\p{Nd}\p{Nl}\p{Cf}[\]]+)|([⁰¹²³⁴-⁹]+)|([^\s\p{Cc}])/gu;

/** What each character of ASCII is: 0 is passed over, 1 is a sign, 2 is of a run. */
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z\d[\]]/i.test(character) ? 2 : code > 0x20 && code < 0x7f ? 1 : 0;
});

/** Divides a text into pieces, from its beginning. ASCII, which most of a text is, is read without the expression: in half the time. */
export function dividePieces(text: string, { run, mark, sign }: Pieces): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    let end = at + 1;
    if (kind === 2) while (kindAt(text, end) === 2) end += 1;
    if (kind === 0) at = end;
    else if (kind === 1) {
      sign(text.charAt(at), at, end);
      at = end;
    } else if (kind === 2 && kindAt(text, end) !== undefined) {
      run(text.slice(at, end), at);
      at = end;
    } else {
      PIECE.lastIndex = at;
      const match = PIECE.exec(text);
      if (match === null) return;
      const [all, letters, raised] = match;
      end = match.index + all.length;
      if (letters !== undefined) run(letters, match.index);
      else if (raised !== undefined) mark(raised, match.index, end);
      else sign(all, match.index, end);
      at = end;
    }
  }
}

/** Undefined for what is not of ASCII, 0 at the end: V8 is slow where it finds nothing, in a text or an array. */
function kindAt(text: string, at: number): number | undefined {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return code < KINDS.length ? KINDS[code] : undefined;
}
