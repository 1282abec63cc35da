/** Which way a language is written. (`Intl.Locale` knows, but not in every browser that we serve.) */
export function directionOf(language: string): "ltr" | "rtl" {
  return /^(ar|dv|fa|he|ps|sd|ug|ur|yi)(-|$)/i.test(language) ? "rtl" : "ltr";
}
