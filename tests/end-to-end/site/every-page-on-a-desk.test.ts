import { testEveryPage } from "./looks.ts";
import { WIDE } from "./visits.ts";

testEveryPage(WIDE);
