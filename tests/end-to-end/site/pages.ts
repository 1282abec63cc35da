/** A page of each sort. */
const THERE = [
  "/",
  "/s-32-1",
  "/s-32-1/16",
  "/s-32-1/27",
  "/s-32-1/16.2",
  "/s-32-1/16.2a",
  "/s-32-1/16-18",
  "/s-32-1/asset-recovery",
  "/s-32-1/preamble-7",
  "/themes",
  "/themes/beneficial-ownership",
  "/themes/international-cooperation",
  "/map",
  "/map?theme=gender&qualifier=effort",
  "/search",
  "/search?q=press+freedom",
  "/search?q=nuclear+disarmament",
  "/check",
  "/check?quote=We+will+provide+a+safe+and+adequate+environment+to+journalists",
  "/trace",
  "/phrases?q=safe+and+adequate+environment",
  "/embed",
  "/embed?ref=27",
  "/embed?ref=31.1a&layout=plain",
  "/embed?quote=We+will+provide+a+safe+and+adequate+environment+to+journalists",
  "/contact",
  "/documents",
  "/widgets",
  "/docs",
  "/docs/rest",
  "/docs/embedding",
  "/docs/on-your-site",
  "/docs/civic-tech",
  "/docs/api",
  "/docs/addressing",
  "/docs/verified",
  "/docs/data",
  "/docs/problems",
  "/docs/limits",
  "/docs/self-hosting",
] as const;

/** Pages for what is not there, and for what can't be asked. */
const REFUSED = [
  ["/s-32-1/99", 404],
  ["/s-32-1/16.9", 404],
  ["/s-32-1/16?lang=xx", 404],
  ["/themes/nonsense", 404],
  ["/search?kind=nonsense", 400],
  ["/map?theme=nonsense", 400],
  ["/embed?ref=99&q=journalists", 404],
  ["/nowhere", 404],
] as const;

/** Pages, each with the status that it is answered with. */
export const PAGES = [...THERE.map((path) => [path, 200] as const), ...REFUSED];

/** The same in two, for who spends long on each: what is built ahead to be read, and the others. */
export const BUILT_PAGES = PAGES.filter(([path]) => /^\/(?:docs|widgets)\b/.test(path));
export const OTHER_PAGES = PAGES.filter((page) => !BUILT_PAGES.includes(page));

/** A page of each sort about a document that is not the deployment's first. */
export const PAGES_OF_OTHERS = [
  ["/", 200],
  ["/a-res-99-1", 200],
  ["/a-res-99-1/2", 200],
  ["/a-res-99-1/2(b)", 200],
  ["/a-res-99-1/annex/1-2", 200],
  ["/a-res-99-2", 200],
  ["/a-res-99-2?lang=ar", 200],
  ["/a-res-99-2/pesage?lang=ar", 200],
  ["/a-res-99-2/1.1a", 200],
  ["/documents", 200],
  ["/documents?q=cheese&language=ar", 200],
  ["/a-res-99-3", 200],
  ["/a-res-99-3?lang=zh", 200],
  ["/a-res-99-3?lang=en,ar", 200],
  ["/a-res-99-3/1?lang=en,ru", 200],
  ["/a-res-99-3/1", 200],
  ["/map?document=a-res-99-3", 200],
  ["/check?in=all", 200],
  ["/search?in=all", 200],
  ["/map?document=a-res-99-1", 200],
  ["/map?document=a-res-99-2", 200],
  ["/themes?document=a-res-99-2", 200],
  ["/themes/public-procurement?document=a-res-99-2", 200],
  ["/search?document=a-res-99-2&lang=ar&q=%D8%A7%D9%84%D8%AC%D8%A8%D9%86", 200],
  ["/check?document=a-res-99-1&quote=A+scale+has+two+pans", 200],
  ["/embed?document=a-res-99-2&text-lang=ar&ref=2", 200],
  ["/a-res-99-1/9", 404],
] as const;
