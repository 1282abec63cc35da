import type { DataError } from "../data-error.ts";
import type { VocabularyFiles } from "../vocabulary.ts";

/** Going from a theme to the broader one, again and again, comes to an end. */
export function broaderWithoutCycle({ themes }: VocabularyFiles): DataError[] {
  if (themes === undefined) return [];
  const broader = new Map(themes.value.map((theme) => [theme.id, theme.broader]));
  return themes.value.flatMap(({ id }, index) => {
    const way = [id];
    let next = broader.get(id);
    while (next !== undefined && !way.includes(next)) {
      way.push(next);
      next = broader.get(next);
    }
    // Themes that only lead into a cycle are not what has to be mended.
    if (next !== id) return [];
    const circle = [...way, id].join(" → ");
    return themes.error([index, "broader"], `"${id}" is broader than itself: ${circle}`, "an end to it");
  });
}
