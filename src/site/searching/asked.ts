/** What the form has. */
export interface Asked {
  q: string;
  kind: string;
  theme: string;
}
