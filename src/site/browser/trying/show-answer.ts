/*
 * An answer of the API beneath the form that asked for it: its status, its headers, its words.
 */

/** So many characters of an answer are shown; the link opens all of it. */
const MOST_SHOWN = 100_000;

/** Shows what was answered; a problem is an answer like any other. */
export function showAnswer(
  form: HTMLFormElement,
  { status, statusText, headers }: Response,
  text: string,
): void {
  const type = headers.get("Content-Type") ?? "";
  const body = /[/+]json\b/.test(type) ? indented(text) : text;
  const said = [
    `${status} ${statusText}`.trim(),
    type.split(";")[0] ?? "",
    `${text.length.toLocaleString("en")} characters`,
    ...(body.length > MOST_SHOWN ? [`the first ${MOST_SHOWN.toLocaleString("en")} are shown`] : []),
  ].filter((part) => part !== "");
  const lines = [...headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  const room = roomIn(form);
  room.say(said.join(" · "));
  room.show(folded("Headers", words(lines, "Headers")), words(body.slice(0, MOST_SHOWN), "Answer"));
}

/** Says that there is no answer. */
export function showFailure(form: HTMLFormElement): void {
  const room = roomIn(form);
  room.say("The API could not be reached. Press Send to try again.");
  room.show();
}

/** The place for a form's answer, made once, so that what it says is heard. */
function roomIn(form: HTMLFormElement) {
  let room = form.querySelector<HTMLElement>(".answered");
  if (room === null) {
    room = Object.assign(document.createElement("div"), { className: "answered" });
    room.append(
      Object.assign(document.createElement("p"), { role: "status" }),
      document.createElement("div"),
    );
    form.append(room);
  }
  const [line, shown] = room.children;
  return {
    say: (text: string) => {
      if (line !== undefined) line.textContent = text;
    },
    show: (...nodes: Node[]) => {
      shown?.replaceChildren(...nodes);
      // The line of curl stays above its answer.
      const isFar = (line?.getBoundingClientRect().bottom ?? 0) > innerHeight / 2;
      if (isFar) form.querySelector(".sent")?.scrollIntoView();
    },
  };
}

function words(text: string, label: string): HTMLElement {
  const pre = Object.assign(document.createElement("pre"), { tabIndex: 0, role: "group", ariaLabel: label });
  pre.append(Object.assign(document.createElement("code"), { textContent: text }));
  return pre;
}

function folded(label: string, content: HTMLElement): HTMLElement {
  const details = document.createElement("details");
  details.append(Object.assign(document.createElement("summary"), { textContent: label }), content);
  return details;
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
