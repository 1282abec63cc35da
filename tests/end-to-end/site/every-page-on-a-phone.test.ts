import { testEveryPage } from "./looks.ts";
import { NARROW } from "./visits.ts";

testEveryPage(NARROW);
