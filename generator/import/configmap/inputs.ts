import { type Findings, type Form, isKey, isObject, type Json, objectIn, textIn } from "./form.js";
import { readInput, written } from "./input.js";
import { capital, Names } from "./names.js";

/** What a definition says of a step, in its own words. */
export interface StepData {
  readonly doc: string;
  readonly args: Record<string, object>;
  readonly set: Record<string, unknown>;
}

export interface Inputs {
  /** Parameters that users never see. */
  readonly hidden: Record<string, unknown>;
  readonly steps: Record<string, StepData>;
  readonly enums: Record<string, object>;
  /** Keys of credentials, with the forms that they name. */
  readonly credentials: readonly { readonly key: string; readonly form: string }[];
}

/** Widgets that the vendor's editor fills in itself. */
const plumbing = new Set(["connection", "connectionSelector", "agent", "sageV2"]);

/** Keys that are no inputs of users. */
const skipped = new Set(["user-id", "user_id", "workflow_id", "correlation_id"]);

/**
 * The inputs of a form: a step for each page of it, an argument for each input.
 *
 * @param prefix - Of the names of enums
 * @param steps - Names of steps that are taken
 */
export function readInputs(form: Form, prefix: string, steps: Names, findings: Findings): Inputs {
  const properties = objectIn(form.data, "properties");
  const pages = pagesOf(form.data);
  const hidden: Record<string, unknown> = {};
  const enums: Record<string, object> = {};
  const credentials: { key: string; form: string }[] = [];
  const groups = new Map<string, { readonly keys: string[]; readonly title: string }>();
  for (const [key, value] of Object.entries(properties)) {
    const property = isObject(value) ? value : {};
    const ui = objectIn(property, "ui");
    const widget = textIn(ui, "widget");
    const usual = property["default"];
    if (!isKey(key)) {
      const message = `A parameter can't be called ${JSON.stringify(key)}.`;
      findings.add(form, ["properties", key], message, "It is left out.");
    } else if (widget === "credential") {
      credentials.push({ key, form: textIn(ui, "credentialType") ?? "" });
    } else if (key === "extraction-method") {
      hidden[key] = typeof usual === "string" ? usual : "direct";
    } else if (ui["hidden"] === true) {
      const isValue = ["string", "number", "boolean"].includes(typeof usual) && usual !== "";
      if (isValue && !skipped.has(key)) hidden[String(written(key))] = written(usual);
    } else if (!skipped.has(key) && !plumbing.has(widget ?? "")) {
      const page = pages.find(({ keys }) => keys.includes(key)) ?? {
        id: "options",
        title: "Everything else that can be set",
      };
      const group = groups.get(page.id) ?? { keys: [], title: page.title };
      groups.set(page.id, { ...group, keys: [...group.keys, key] });
    }
  }
  const made = [...groups].map(([id, { keys, title }]): [string, StepData] => {
    const names = Names.ofArguments();
    const step: StepData = { doc: /[.?!]$/.test(title) ? title : `${title}.`, args: {}, set: {} };
    for (const key of keys) {
      const value = properties[key];
      const property = isObject(value) ? value : {};
      if (!isObject(value))
        findings.add(
          form,
          ["properties", key],
          `The input ${key} says nothing of itself.`,
          "It is taken for a text; say what it is.",
        );
      const name = names.camel(key, "input");
      const { argument, wire, constants } = readInput(key, name, property, form, findings);
      if (constants !== undefined) {
        const type = `${prefix}${capital(name)}`;
        enums[type] = constants;
        step.args[name] = { type, ...argument };
      } else step.args[name] = argument;
      step.set[String(written(key))] = wire;
    }
    return [steps.camel(id, "options"), step];
  });
  refuseRules(form, findings);
  return { hidden, steps: Object.fromEntries(made), enums, credentials };
}

function pagesOf(
  data: Json,
): { readonly id: string; readonly title: string; readonly keys: readonly unknown[] }[] {
  const pages = Array.isArray(data["steps"]) ? data["steps"] : [];
  return pages.filter(isObject).map((page, index) => ({
    id: textIn(page, "id") ?? `page-${index + 1}`,
    title: textIn(page, "title") ?? `Page ${index + 1}`,
    keys: Array.isArray(page["properties"]) ? page["properties"] : [],
  }));
}

/** Which inputs go together is for people to say: definitions have `only` and `with`. */
function refuseRules(form: Form, findings: Findings): void {
  for (const rule of ["anyOf", "allOf", "oneOf", "rules"]) {
    const all = form.data[rule];
    if (!Array.isArray(all)) continue;
    for (const index of all.keys()) {
      const fix = "Write it by hand: only, with and some of arguments, or slots of steps.";
      findings.add(form, [rule, index], `The rule ${index + 1} of ${rule} isn't kept.`, fix);
    }
  }
}
