import { testEveryPage } from "./looks.ts";
import { OTHER_PAGES } from "./pages.ts";

testEveryPage(OTHER_PAGES);
