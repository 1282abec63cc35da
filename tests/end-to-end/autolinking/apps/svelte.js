import { flushSync, mount, tick } from "svelte";
import App from "./App.svelte";

window.mount = async (target, start) => {
  const app = mount(App, { target, props: { start } });
  flushSync();
  return (next) => {
    app.set(next);
    return tick();
  };
};
