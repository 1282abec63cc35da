/** Headers of every page: nothing from another origin, no script or style in the page itself. */
export const PAGE_HEADERS = {
  "Content-Security-Policy": policy({ framedBy: "'self'", trusting: "lit-html own-pages" }),
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  "Content-Type": "text/html; charset=utf-8",
};

/** Headers of a page for an iframe: as those of other pages, but any site may frame it. */
export const FRAME_HEADERS = {
  ...PAGE_HEADERS,
  "Content-Security-Policy": policy({ framedBy: "*", trusting: "'none'" }),
};

/**
 * @param framedBy who may show the page in a frame
 * @param trusting the policies of Trusted Types by which its scripts may make markup of strings: that of the elements'
 *   templates, and `src/site/browser/own-page.ts`
 */
function policy({ framedBy, trusting }: { framedBy: string; trusting: string }): string {
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
    "require-trusted-types-for 'script'",
    `trusted-types ${trusting}`,
  ].join("; ");
}
