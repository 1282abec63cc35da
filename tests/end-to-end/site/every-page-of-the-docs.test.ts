import { testEveryPage } from "./looks.ts";
import { BUILT_PAGES } from "./pages.ts";

testEveryPage(BUILT_PAGES);
