import { CONTACT } from "../../../http/contacts.ts";
import { route } from "../../../http/route.ts";
import { Refusal } from "../../../library/refusal.ts";

const PATH = "/.well-known/security.txt";

/**
 * `/.well-known/security.txt` (RFC 9116): where flaws are reported. Only who runs a deployment can say that. One that
 * does not answers 404, as a site without the file does, and tells how to have one.
 */
export const security = route({
  path: PATH,
  summary: "Where flaws are reported",
  query: {},
  produces: ["*/*"],
  ignoresUnknown: true,
  async handle(ask) {
    const contact = ask.securityContact;
    if (!CONTACT.test(contact)) {
      const detail =
        contact === ""
          ? "this deployment names no contact for reports of flaws; whoever runs it sets SECURITY_CONTACT in wrangler.toml"
          : "SECURITY_CONTACT in this deployment's wrangler.toml is no mailto:, https: or tel: address";
      throw new Refusal("not-found", { detail });
    }
    const { expires } = JSON.parse(await (await ask.asset("/around/security.json")).text()) as {
      expires: string;
    };
    const text = [
      `Contact: ${contact}`,
      `Expires: ${expires}`,
      "Preferred-Languages: en",
      `Canonical: ${ask.origin}${PATH}`,
      "",
    ].join("\n");
    return { body: { text }, type: "text/plain", dependsOn: text };
  },
});
