import {
  docOf,
  type Findings,
  type Form,
  isKey,
  isObject,
  type Json,
  objectIn,
  textIn,
} from "./form.js";
import { written } from "./input.js";
import { Names } from "./names.js";

/** The steps that sign in, one for each way that a form of a credential has. */
export function credentialSteps(
  form: Form,
  credentialType: string,
  steps: Names,
  findings: Findings,
): Record<string, object> {
  const top = objectIn(form.data, "properties");
  // What stands in the group of a JDBC URL is the form's own; what the form says itself wins.
  const all: Json = { ...objectIn(objectIn(top, "jdbcUrl"), "properties"), ...top };
  const listed = objectIn(all, "auth-type")["enum"];
  const ways = Array.isArray(listed)
    ? listed.filter((one) => typeof one === "string")
    : Object.keys(all).filter((key) => isWay(all[key]));
  if (ways.length === 0) {
    findings.add(
      form,
      ["properties"],
      `The form ${credentialType} has no way to sign in.`,
      "Write its steps by hand.",
    );
  }
  const made = ways.map((way): [string, object] => {
    const own = objectIn(all, way);
    const taken = new Fields((key) => {
      const message = `What only this credential has can't be called ${JSON.stringify(key)}.`;
      findings.add(form, ["properties", way], message, "It is left out.");
    });
    const inner = { ...objectIn(objectIn(objectIn(top, "jdbcUrl"), "properties"), way), ...own };
    const parts = objectIn(inner, "properties");
    const username = taken.field("username", parts["username"]);
    const password = taken.field("password", parts["password"], "secret");
    const extra = {
      ...taken.extras(objectIn(parts, "extra"), false),
      ...taken.extras(objectIn(all, "extra"), true),
    };
    const connect = objectIn(all, "extra.connect_type");
    if (Object.keys(connect).length > 0) {
      const choices = Array.isArray(connect["enum"]) ? connect["enum"] : [];
      const usual = typeof choices[0] === "string" ? choices[0] : "public";
      extra["connect_type"] = taken.argument("connectivity", {
        type: "string",
        default: usual,
        doc: docOf(connect, "Connectivity"),
      });
    }
    const credential = {
      name: "${credentialName}",
      host: taken.field("host", all["host"]),
      port: taken.field("port", all["port"], "integer"),
      authType: written(way),
      username,
      password,
      ...(Object.keys(extra).length > 0 && { extra }),
      connectorConfigName: written(credentialType),
    };
    const given = Object.entries(credential).filter(([, value]) => value !== undefined);
    const step = {
      slot: "credential",
      doc: `Signs in: ${docOf(own, way)}`,
      ...(Object.keys(taken.args).length > 0 && { args: taken.args }),
      credential: Object.fromEntries(given),
    };
    return [steps.camel(way, "signIn"), step];
  });
  return Object.fromEntries(made);
}

function isWay(value: unknown): boolean {
  const parts = isObject(value) ? objectIn(value, "properties") : {};
  return ["username", "password", "extra"].some((key) => isObject(parts[key]));
}

/** The arguments of a step that signs in. */
class Fields {
  readonly args: Record<string, object> = {};
  readonly #names = Names.ofArguments();
  readonly #refuse: (key: string) => void;

  constructor(refuse: (key: string) => void) {
    this.#refuse = refuse;
  }

  argument(name: string, argument: object): string {
    const free = this.#names.camel(name, "field");
    this.args[free] = argument;
    return `$${free}`;
  }

  /** A field that the form may have; undefined where it hasn't. */
  field(name: string, value: unknown, type = "string"): string | undefined {
    if (!isObject(value)) return undefined;
    const doc = docOf(value, name);
    const usual = usualOf(value, type);
    if (usual !== undefined) return this.argument(name, { type, default: usual, doc });
    return this.argument(name, { type, doc });
  }

  /** What only this credential has; required only where it says so. */
  extras(extra: Json, isShared: boolean): Record<string, string> {
    const named = Object.entries(objectIn(extra, "properties")).filter(([key]) => {
      if (!isKey(key)) this.#refuse(key);
      return isKey(key);
    });
    const entries = named.map(([key, value]): [string, string] => {
      const property = isObject(value) ? value : {};
      const isSecret = textIn(objectIn(property, "ui"), "widget") === "password";
      const isRequired = property["required"] === true && !isShared;
      const argument = {
        type: isSecret ? "secret" : "string",
        ...(!isRequired && { optional: true }),
        doc: docOf(property, key),
      };
      const reference = this.argument(key, argument);
      return [key, isRequired ? reference : `${reference}?`];
    });
    return Object.fromEntries(entries);
  }
}

/** A default, or what the editor shows in its place, where a program could use it. */
function usualOf({ default: usual, ui }: Json, type: string): string | number | undefined {
  if (type === "secret") return undefined;
  const shown = isObject(ui) ? textIn(ui, "placeholder") : undefined;
  if (type === "integer") {
    const number = Number(usual ?? (/^\d{1,15}$/.test(shown ?? "") ? shown : Number.NaN));
    return Number.isSafeInteger(number) ? number : undefined;
  }
  if (typeof usual === "string" && usual !== "") return usual;
  return shown !== undefined && /^https?:\/\//.test(shown) ? shown : undefined;
}
