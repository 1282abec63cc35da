/*
 * The map, once scripts run: filters apply as they are chosen, an act's words show in a card, and arrow keys go from
 * act to act. What it shows, and what it filters by, stands in the table of the same page.
 */
import { keepCard } from "./map/card.ts";
import { filterAtOnce } from "./map/filter.ts";
import { walkByKeys } from "./map/keys.ts";

const picture = document.querySelector<HTMLElement>(".bands");
const card = document.getElementById("card");
// There is none where nothing can be chosen.
const form = document.querySelector<HTMLFormElement>("#filters");
if (picture !== null) {
  const marks = [...picture.querySelectorAll<SVGAElement>("svg a:not(.box)")];
  const boxes = [...picture.querySelectorAll<SVGAElement>("svg .box")];
  if (form !== null) filterAtOnce(form, marks);
  const walk = walkByKeys(picture, marks, boxes);
  // The home page has the picture alone.
  if (card !== null) keepCard(picture, marks, card, walk);
}
