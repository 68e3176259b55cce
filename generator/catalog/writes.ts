import { nameText } from "../model/text-model.js";
import type { ConditionModel, ExpressionModel, RowModel } from "../model/types.js";
import type { WriteData } from "./data.js";

type Place = WriteData["place"];

interface At {
  readonly place: Place;
  readonly name: string;
  readonly inside: readonly string[];
  readonly when: readonly string[];
  /** Arguments that conditions ask for. */
  readonly asked: readonly string[];
  readonly encoder: string | undefined;
  readonly replaces: boolean;
}

/** What rows of effects write, a line for each value that isn't made of others. */
export function writesOf(
  place: Place,
  rows: readonly RowModel[],
  { replaces = false } = {},
): WriteData[] {
  return rows.flatMap(([name, value]) =>
    valuesOf(value, {
      ...{ place, name: nameText(name), inside: [], when: [], asked: [] },
      ...{ encoder: undefined, replaces },
    }),
  );
}

function valuesOf(value: ExpressionModel, at: At): WriteData[] {
  switch (value.kind) {
    case "literal":
      return [line(at, JSON.stringify(value.value), [])];
    case "argument":
      return [line(at, `$${value.name}${value.optional ? "?" : ""}`, [value.name])];
    case "text":
      return [line(at, nameText(value), namesIn(value.parts))];
    case "map":
      if (value.entries.length === 0) return [line(at, "{}", [])];
      return value.entries.flatMap(([key, inner]) =>
        valuesOf(inner, { ...at, inside: [...at.inside, key] }),
      );
    case "encode": {
      // The outermost says what the parameter is.
      const { encoder = value.encoder } = at;
      return valuesOf(value.of, { ...at, encoder });
    }
    case "choose": {
      const asked = [...at.asked, ...argumentsOf(value.if)];
      const branch = (of: ExpressionModel | undefined, when: string): WriteData[] =>
        of === undefined ? [] : valuesOf(of, { ...at, asked, when: [...at.when, when] });
      const test = conditionText(value.if);
      return [...branch(value.then, `if ${test}`), ...branch(value.else, `unless ${test}`)];
    }
  }
}

function line(at: At, value: string, args: readonly string[]): WriteData {
  const { place, name, inside, when, asked, encoder, replaces } = at;
  return {
    ...{ place, name, value, encoder, replaces },
    inside: inside.length === 0 ? undefined : inside.join("."),
    args: [...new Set(args)],
    asked: [...new Set(asked)],
    when: when.length === 0 ? undefined : when.join(" and "),
  };
}

type Parts = Extract<ExpressionModel, { readonly kind: "text" }>["parts"];

function namesIn(parts: Parts): string[] {
  return parts.flatMap((part) => (part.kind === "argument" ? [part.name] : []));
}

function argumentsOf(condition: ConditionModel): readonly string[] {
  if (condition.kind === "taken") return [];
  return condition.kind === "given" ? condition.args.map(({ name }) => name) : [condition.name];
}

function conditionText(condition: ConditionModel): string {
  switch (condition.kind) {
    case "given":
      return `${condition.args.map(({ name }) => `$${name}`).join(" or ")} is given`;
    case "equal":
      return `$${condition.name} is ${JSON.stringify(condition.value)}`;
    case "taken":
      return `${condition.steps.map((step) => `${step}()`).join(" or ")} was taken`;
  }
}
