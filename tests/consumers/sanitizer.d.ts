/** The sanitizer of Google's Caja, which brings no types. */
declare module "sanitizer" {
  const caja: { sanitize(html: string, url: (address: string) => string): string };
  export default caja;
}
