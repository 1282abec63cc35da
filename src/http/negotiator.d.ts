/** The part of negotiator that is about `Accept`; the rest, on languages and encodings, need not be in the Worker. */
declare module "negotiator/lib/mediaType.js" {
  /** The media types that are acceptable among those available, the preferred first (RFC 9110, 12.5.1). */
  export default function preferredMediaTypes(accept: string, available: string[]): string[];
}
