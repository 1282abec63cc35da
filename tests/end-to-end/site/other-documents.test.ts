import { releaseOfSeveral } from "../../site/other-documents.ts";
import { testEveryPage } from "./looks.ts";
import { PAGES_OF_OTHERS } from "./pages.ts";

testEveryPage(PAGES_OF_OTHERS, releaseOfSeveral);
