export { directionOf } from "../../quote/direction.ts";
