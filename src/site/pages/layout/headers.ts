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

/** Headers of a page whose styles, which are not ours, have images in themselves. */
export const DATA_IMAGES_HEADERS = {
  ...PAGE_HEADERS,
  "Content-Security-Policy": policy("'self'", "'self' data:"),
};

/**
 * @param framedBy who may show the page in a frame
 * @param images where its images come from
 */
function policy(framedBy: string, images = "'self'"): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${images}`,
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join("; ");
}
