/** Headers of every page: nothing from another origin, no script or style in the page itself. */
export const PAGE_HEADERS = {
  "Content-Security-Policy": policy("'self'"),
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  "Content-Type": "text/html; charset=utf-8",
};

/** Headers of a page for an iframe: as those of other pages, but any site may frame it. */
export const FRAME_HEADERS = { ...PAGE_HEADERS, "Content-Security-Policy": policy("*") };

/** @param framedBy who may show the page in a frame */
function policy(framedBy: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join("; ");
}
