/*
 * Trying a request in the API reference: a button at each operation. The library for it (Swagger UI, 379 KB) is loaded
 * when the first one is pressed, from this site, and asks nobody else.
 */

interface Parameter {
  required?: boolean;
  description?: string;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

interface Operation {
  parameters?: Parameter[];
  responses: Record<string, { description: string; content?: Record<string, object> }>;
}

interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
}

type Library = (options: object) => unknown;

/** What the library gives to a plugin, as far as ours needs it. */
interface System {
  React: { createElement(component: unknown): object };
}

/** Shows the operation alone, without the frame of a page of its own around it. */
const oneOperation = ({ React }: System) => ({
  components: {
    OneOperation: ({ getComponent }: { getComponent(name: string, connected: boolean): unknown }) =>
      React.createElement(getComponent("operations", true)),
  },
});

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
    const spec = only(openapi, method, path);
    const room = document.createElement("div");
    room.className = "trying swagger-ui";
    room.tabIndex = -1;
    room.role = "group";
    room.ariaLabel = `Try ${path}`;
    place.replaceWith(room);
    new MutationObserver(() => nameFields(room)).observe(room, { childList: true, subtree: true });
    library({
      domNode: room,
      spec,
      plugins: [oneOperation],
      layout: "OneOperation",
      docExpansion: "full",
      tryItOutEnabled: true,
      syntaxHighlight: false,
      validatorUrl: null,
    });
    room.addEventListener("keydown", sendOnEnter);
    room.focus();
  } catch {
    loaded = undefined;
    button.disabled = false;
    button.textContent = "That could not be loaded. Try again";
  }
}

/** Sends the request from a field of one line, as a form does; the library takes in first what was typed. */
function sendOnEnter({ key, target, currentTarget, isComposing }: KeyboardEvent): void {
  if (key !== "Enter" || isComposing || !(target instanceof HTMLInputElement)) return;
  const send = (currentTarget as HTMLElement).querySelector<HTMLButtonElement>(".btn.execute");
  setTimeout(() => send?.click());
}

async function load(): Promise<[Library, OpenApi]> {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
  dark.addEventListener("change", follow);
  follow();
  const answer = await fetch("/openapi.json");
  if (!answer.ok) throw new Error(`answered with ${answer.status}`);
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
  const parameters = operation.parameters?.map(({ example, examples = {}, description: _, ...rest }) =>
    rest.required ? { ...rest, example: example ?? Object.values(examples)[0]?.value } : rest,
  );
  const { description = "", content = {} } = operation.responses["200"] ?? {};
  const types = Object.fromEntries(Object.keys(content).map((type) => [type, {}]));
  const responses = { 200: { description, content: types } };
  return {
    ...openapi,
    // What is tried is asked of the site that the page is on, whatever its public origin: its policy forbids others.
    servers: [{ url: "/" }],
    tags: [],
    paths: { [path]: { [method]: { ...operation, tags: [], description: "", parameters, responses } } },
  };
}

/** Gives its fields the names of their parameters, and lets keyboards scroll what is too wide: the library leaves both out. */
function nameFields(room: HTMLElement): void {
  for (const row of room.querySelectorAll<HTMLElement>("tr[data-param-name]")) {
    for (const field of row.querySelectorAll("input, select, textarea"))
      field.ariaLabel = row.dataset.paramName ?? null;
  }
  for (const field of room.querySelectorAll(".content-type, .body-param__text")) field.ariaLabel ??= "Body";
  for (const words of room.querySelectorAll("pre")) words.tabIndex = 0;
}
