import * as z from "zod/mini";
import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import type { DataError } from "../data-error.ts";

const YearOrDay = z.union([z.string().check(z.regex(/^[12]\d{3}$/)), z.iso.date()]);

/** A deadline is a year or a day. */
export function deadlinesAreDates({ sentences }: AnnotatedDocument): DataError[] {
  return sentences.flatMap(({ file, acts }) =>
    acts.flatMap(({ deadline }) =>
      deadline === undefined || YearOrDay.safeParse(deadline.date).success
        ? []
        : file.error(
            [...deadline.path.slice(0, -1), "date"],
            `the date ${JSON.stringify(deadline.date)}`,
            'a year or a day in quotation marks, "2030" or "2030-12-31"',
          ),
    ),
  );
}
