/** Opens what a link on the page leads into: not every browser does so itself. */
export function openFolded(): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const details = link === null ? null : document.getElementById(link.hash.slice(1))?.closest("details");
    if (details) details.open = true;
  });
}
