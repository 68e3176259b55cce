import { docOf, type Findings, type Form, isObject, type Json, objectIn, textIn } from "./form.js";
import { Names } from "./names.js";

/** An input as an argument, and what it is on the wire. */
export interface Input {
  readonly argument: Record<string, unknown>;
  readonly wire: unknown;
  readonly constants?: object;
}

export function readInput(
  key: string,
  name: string,
  property: Json,
  form: Form,
  findings: Findings,
): Input {
  const at = ["properties", key];
  const ui = objectIn(property, "ui");
  const doc = docOf(property, key);
  const isRequired = property["required"] === true;
  const tell = (inner: string, message: string, fix: string): void => {
    findings.add(form, [...at, inner], `The input ${key} ${message}`, fix);
  };
  if (isObject(property["properties"]))
    tell("properties", "has inputs of its own.", "They are one json argument; split them by hand.");
  const usual = usualOf(property, ui);
  const lacking = isRequired && usual === undefined ? {} : { optional: true };
  const type = property["type"];
  const isToggle = textIn(ui, "widget") === "boolean";
  if (type === "boolean" || isToggle) {
    const on = usual === true || usual === "true";
    const wire = type === "boolean" ? `$${name}` : { if: `$${name}`, then: "true", else: "false" };
    return { argument: { type: "boolean", default: on, doc }, wire };
  }
  const choices = property["enum"];
  if (
    Array.isArray(choices) &&
    choices.length > 0 &&
    choices.every((one) => typeof one === "string")
  ) {
    return readChoice(name, property, choices, usual, doc, lacking, tell);
  }
  switch (type) {
    case "integer":
    case "number": {
      const number =
        typeof usual === "number" || typeof usual === "string" ? Number(usual) : Number.NaN;
      const isWhole = Number.isNaN(number) || Number.isSafeInteger(number);
      if (type === "number") {
        const how = isWhole
          ? "It is a whole number here; make it a string where fractions are meant."
          : "It is a text here.";
        tell("type", "is a number with fractions, which definitions don't have.", how);
      }
      if (!isWhole)
        return { argument: { type: "string", default: String(number), doc }, wire: `$${name}` };
      const fallback = Number.isNaN(number) ? lacking : { default: number };
      return { argument: { type: "integer", ...fallback, doc }, wire: `$${name}` };
    }
    case "array": {
      const empty = JSON.stringify(Array.isArray(usual) ? usual : []);
      const argument = { type: { list: "string" }, ...lacking, doc };
      return {
        argument,
        wire: { if: `$${name}`, then: { encode: "json", of: `$${name}` }, else: written(empty) },
      };
    }
    case "object":
    case "conditional": {
      const empty =
        typeof usual === "string" ? usual : JSON.stringify(isObject(usual) ? usual : {});
      const argument = { type: "json", ...lacking, doc };
      return {
        argument,
        wire: { if: `$${name}`, then: { encode: "json", of: `$${name}` }, else: written(empty) },
      };
    }
    default: {
      if (type !== "string") {
        const what =
          type === undefined
            ? "doesn't say its type."
            : `is of the type ${JSON.stringify(type)}, which definitions don't have.`;
        tell("type", what, "It is taken for a text; say what it is.");
      }
      const fallback = typeof usual === "string" && usual !== "" ? { default: usual } : lacking;
      return { argument: { type: "string", ...fallback, doc }, wire: `$${name}` };
    }
  }
}

/** A default, or what the editor shows in its place where that is one: digits, or an address. */
function usualOf({ default: usual, type }: Json, ui: Json): unknown {
  if (usual !== undefined && usual !== null) return usual;
  const shown = textIn(ui, "placeholder");
  if (shown === undefined) return undefined;
  const isNumber = /^\d{1,15}$/.test(shown) && (type === "integer" || type === "number");
  return isNumber || /^https?:\/\//.test(shown) ? shown : undefined;
}

function readChoice(
  name: string,
  property: Json,
  choices: readonly string[],
  usual: unknown,
  doc: string,
  lacking: object,
  tell: (inner: string, message: string, fix: string) => void,
): Input {
  const titles = Array.isArray(property["enumNames"]) ? property["enumNames"] : [];
  const names = new Names(() => false);
  const members = [...new Set(choices)].map((value, index) => {
    const title: unknown = titles[index];
    const said = typeof title === "string" && title.trim() !== "" ? { value, doc: title } : value;
    return { name: names.member(value), value, said };
  });
  const chosen = members.find(({ value }) => value === usual);
  if (usual !== undefined && chosen === undefined) {
    tell(
      "default",
      "has a default that isn't one of its values.",
      "It has none here; add the value, or choose another default.",
    );
  }
  return {
    argument: { ...(chosen === undefined ? lacking : { default: chosen.name }), doc },
    wire: `$${name}`,
    constants: { doc, values: Object.fromEntries(members.map((one) => [one.name, one.said])) },
  };
}

/** `$` has a meaning in a definition. */
export function written(value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("$", "$$$$") : value;
}
