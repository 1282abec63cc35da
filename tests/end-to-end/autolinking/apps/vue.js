import { createApp, nextTick, reactive } from "vue";

const template = `<div>
  <p><template v-if="shown">See A/RES/S-32/1, para. 16, first. </template>Then {{ part }} and A/RES/S-32/1, para. 17.</p>
  <p><template v-if="shown">A/RES/S-32/1, para. 18</template><b v-else>Nothing</b><i>{{ part }}</i></p>
  <ul><li v-for="item in items" :key="item.id">{{ item.text }}</li></ul>
  <div><template v-for="item in items" :key="item.id">{{ item.text }}</template></div>
  <p>{{ text }}</p>
  <p><b>{{ part }}</b>, para. 22.</p>
  <article v-if="route === 'one'">A/RES/S-32/1, para. 30.<p>{{ text }}</p></article>
  <section v-else>Another page: A/RES/S-32/1, para. 31.<p v-if="shown">{{ part }}</p></section>
  <div id="html" v-html="html"></div>
</div>`;

window.mount = async (target, state) => {
  const shown = reactive({ ...state });
  createApp({ template, setup: () => shown }).mount(target);
  return (next) => {
    Object.assign(shown, next);
    return nextTick();
  };
};
