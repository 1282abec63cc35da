import { html } from "hono/html";
import type { ProblemPage } from "../../api/answering/respond.ts";
import type { Problem } from "../../model/problem.ts";
import { frame } from "../embedding/frame.ts";
import { FRAME_HEADERS } from "./headers.ts";
import { renderPage } from "./page.ts";

/** Shows a problem to a person: what happened, and what to do. */
export const problemPage: ProblemPage = async (problem, origin) => {
  if (problem.instance.startsWith("/embed/")) {
    const main = html`<p><strong>${problem.title}</strong></p><p>${sentence(problem.detail)}</p>`;
    const canonical = `${origin}${problem.instance}`;
    const page = await frame({
      title: problem.title,
      canonical,
      language: "en",
      theme: "auto",
      address: "",
      main,
    });
    return { html: String(page), headers: FRAME_HEADERS };
  }
  return renderPage({
    title: `${problem.title} | Common Commitment`,
    description: problem.detail,
    canonical: `${origin}${problem.instance}`,
    head: html`<meta name="robots" content="noindex">`,
    main: html`
<h1>${problem.title}</h1>
<p class="lead">${sentence(problem.detail)}</p>
${suggestion(problem)}
${tooLong(problem)}
<p><a href="/s-32-1">Read the whole declaration</a>, or <a href="/">start from the beginning</a>.</p>`,
  });
};

function suggestion({ type, instance, didYouMean, errors }: Problem) {
  if (didYouMean === undefined) return "";
  const path = type.endsWith("#bad-parameter")
    ? withParameter(instance, errors[0]?.parameter ?? "", didYouMean)
    : beside(instance, didYouMean);
  return html`<p>Did you mean <a href="${path}">${path}</a>?</p>`;
}

/** The same page, with the value that a parameter was probably meant to have. */
function withParameter(instance: string, name: string, value: string): string {
  return `${instance}?${new URLSearchParams({ [name]: value })}`;
}

/** The document or the address that was probably meant. */
function beside(instance: string, meant: string): string {
  const [, document = "", ...more] = instance.split("/");
  return more.length > 0 ? `/${document}/${meant}` : `/${meant}`;
}

/** What to do with a quotation that no page's address has room for. */
function tooLong({ status, instance }: Problem) {
  if (status !== 414 || !/^\/(?:check|embed)$/.test(instance)) return "";
  return html`<p>A long quotation can be checked with scripts, in the box of <a href="/check">the page for that</a>; or
choose the paragraphs <a href="/embed">from the list</a>.</p>`;
}

function sentence(detail: string): string {
  return `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`;
}
