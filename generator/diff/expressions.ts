import { encoders } from "../model/encoders.js";
import { textModel } from "../model/text-model.js";
import type {
  ConditionModel,
  ExpressionModel,
  Literal,
  NameModel,
  PartModel,
  TextPartModel,
} from "../model/types.js";

/**
 * What programs that were written against the other side know: an expression is compared as it turns out for them, so
 * that a parameter which only new programs can make isn't a change of the payload.
 */
export interface Known {
  /** Arguments that they never give, with what these stand for then. */
  readonly absent: ReadonlyMap<string, Literal | undefined>;
  /** Steps that they never take. */
  readonly absentSteps: ReadonlySet<string>;
  /** Arguments that are never null in programs which compile with both sides. */
  readonly given: ReadonlySet<string>;
  /** Names of arguments, as the other side has them. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Names of steps, as the other side has them: an argument may be called as a step is. */
  readonly renamedSteps: ReadonlyMap<string, string>;
  /** Of arguments that are of an enum: the member of each wire value. */
  readonly members: ReadonlyMap<string, ReadonlyMap<Literal, string>>;
}

/** One form for all that makes the same value; undefined where what it is for is left out. */
export function settled(source: ExpressionModel, known: Known): ExpressionModel | undefined {
  switch (source.kind) {
    case "literal":
      return source;
    case "argument": {
      if (!known.absent.has(source.name)) {
        // What is always given is never left out.
        const optional = source.optional && !known.given.has(source.name);
        return { ...source, name: nameOf(source.name, known), optional };
      }
      const usual = known.absent.get(source.name);
      if (usual !== undefined) return { kind: "literal", value: usual };
      return source.optional ? undefined : { kind: "literal", value: null };
    }
    case "text":
      return settledText(source, known);
    case "map":
      return {
        kind: "map",
        entries: source.entries.flatMap(([key, value]) => {
          const made = settled(value, known);
          return made === undefined ? [] : [[key, made] as const];
        }),
      };
    case "encode": {
      const of = settled(source.of, known);
      return of && { kind: "encode", encoder: encoderOf(source.encoder), of };
    }
    case "choose": {
      const condition = settledCondition(source.if, known);
      const then = source.then && settled(source.then, known);
      const other = source.else && settled(source.else, known);
      if (typeof condition === "boolean") return condition ? then : other;
      if (JSON.stringify(then) === JSON.stringify(other)) return then;
      return { kind: "choose", if: condition, then, else: other };
    }
  }
}

/** A text, or a name on the wire. */
export function settledText(source: NameModel, known: Known): NameModel {
  return source.kind === "literal"
    ? source
    : textModel(source.parts.map((part) => settledPart(part, known)));
}

function settledPart(part: TextPartModel, known: Known): TextPartModel {
  if (part.kind !== "argument") return part;
  const usual = known.absent.get(part.name);
  if (usual !== undefined) return { kind: "literal", value: String(usual) };
  return { ...part, name: nameOf(part.name, known) };
}

function settledCondition(source: ConditionModel, known: Known): ConditionModel | boolean {
  switch (source.kind) {
    case "given": {
      const nothings: readonly unknown[] = [undefined, null, false, 0, ""];
      const isGiven = (name: string): boolean => !nothings.includes(known.absent.get(name));
      const all = source.args.map(({ name }) => name);
      if (all.some((name) => known.absent.has(name) && isGiven(name))) return true;
      const names = all
        .filter((name) => !known.absent.has(name))
        .map((name) => nameOf(name, known));
      if (names.length === 0) return false;
      // What an argument may hold is a matter of its type.
      return { kind: "given", args: names.sort().map((name) => ({ name, holds: false })) };
    }
    case "equal": {
      const { name, value } = source;
      if (known.absent.has(name)) return (known.absent.get(name) ?? null) === value;
      const member = known.members.get(name)?.get(value) ?? value;
      return { kind: "equal", name: nameOf(name, known), value: member };
    }
    case "taken": {
      const steps = source.steps.filter((name) => !known.absentSteps.has(name));
      if (steps.length === 0) return false;
      const names = steps.map((name) => known.renamedSteps.get(name) ?? name);
      return { kind: "taken", steps: names.sort() };
    }
  }
}

function nameOf(name: string, { renamed }: Known): string {
  return renamed.get(name) ?? name;
}

/** Encoders have variants that differ in nothing but what their argument may be. */
const encoderNames = new Map(
  Object.entries(encoders).flatMap(([name, { binding, ofList = binding, ofGiven = binding }]) =>
    [binding, ofList, ofGiven].map((each) => [each, name] as const),
  ),
);

function encoderOf(binding: string): string {
  return encoderNames.get(binding) ?? binding;
}

/** The members of the enums that the arguments of a part are of. */
export function membersIn({ args }: Pick<PartModel, "args">): Known["members"] {
  return new Map(
    args.flatMap(({ name, type }) => {
      if (type.kind !== "enum" || type.definition.kind !== "enum") return [];
      const { members } = type.definition;
      return [[name, new Map(members.map((one) => [one.value as Literal, one.name]))] as const];
    }),
  );
}
