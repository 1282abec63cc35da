/*
 * Trying a request in the API reference: a button at each operation. The library for it (Swagger UI, 380 KB) is loaded
 * when the first one is pressed, from this site, and asks nobody else.
 */

interface Operation {
  parameters?: { required?: boolean; example?: unknown }[];
  responses: Record<string, { description: string; content?: Record<string, object> }>;
}

interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
}

type Library = (options: object) => unknown;

const { script = "", style = "" } = document.querySelector<HTMLElement>(".library")?.dataset ?? {};
let loaded: Promise<[Library, OpenApi]> | undefined;

for (const place of document.querySelectorAll<HTMLElement>("[data-try]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Try it here";
  button.addEventListener("click", () => open(place, button));
  place.append(button);
}

async function open(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  button.textContent = "Loading …";
  loaded ??= load();
  try {
    const [library, openapi] = await loaded;
    const [method = "", path = ""] = (place.dataset.try ?? "").split(" ");
    const room = document.createElement("div");
    room.className = "trying";
    place.replaceWith(room);
    library({
      domNode: room,
      spec: only(openapi, method, path),
      docExpansion: "full",
      defaultModelsExpandDepth: -1,
      tryItOutEnabled: true,
      validatorUrl: null,
      onComplete: () => room.querySelector<HTMLElement>("input, textarea, button.execute")?.focus(),
    });
  } catch {
    loaded = undefined;
    button.disabled = false;
    button.textContent = "That could not be loaded. Try again";
  }
}

async function load(): Promise<[Library, OpenApi]> {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
  dark.addEventListener("change", follow);
  follow();
  const answer = await fetch("/openapi.json");
  const [openapi] = await Promise.all([
    answer.json() as Promise<OpenApi>,
    add(Object.assign(document.createElement("link"), { rel: "stylesheet", href: style })),
    add(Object.assign(document.createElement("script"), { src: script })),
  ]);
  return [Reflect.get(window, "SwaggerUIBundle") as Library, openapi];
}

/** Adds an element to the head, and waits until what it names is loaded. */
function add(element: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", () => resolve());
    element.addEventListener("error", () => {
      element.remove();
      reject(new Error("not loaded"));
    });
    document.head.append(element);
  });
}

/**
 * The document with one operation, whose fields are filled in only where they must be: what the page says already is
 * left out.
 */
function only(openapi: OpenApi, method: string, path: string): object {
  const operation = openapi.paths[path]?.[method];
  if (operation === undefined) throw new Error(`there is no ${method} ${path}`);
  const parameters = operation.parameters?.map(({ example, ...rest }) =>
    rest.required ? { ...rest, example } : rest,
  );
  const { description = "", content = {} } = operation.responses["200"] ?? {};
  const types = Object.fromEntries(Object.keys(content).map((type) => [type, {}]));
  const responses = { 200: { description, content: types } };
  return { ...openapi, paths: { [path]: { [method]: { ...operation, parameters, responses } } } };
}
