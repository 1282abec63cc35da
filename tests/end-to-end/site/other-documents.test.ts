import { releaseOfSeveral } from "../../site/other-documents.ts";
import { testEveryPage } from "./looks.ts";
import { PAGES_OF_OTHERS } from "./pages.ts";
import { NARROW, WIDE } from "./visits.ts";

testEveryPage(WIDE, PAGES_OF_OTHERS, releaseOfSeveral);
testEveryPage(NARROW, PAGES_OF_OTHERS, releaseOfSeveral);
