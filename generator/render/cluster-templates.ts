import type {
  ArgumentModel,
  EffectModel,
  ExpressionModel,
  ModuleModel,
  PackageModel,
} from "../model/types.js";

/** The template of the cluster that runs the workflows of a package, as far as its definition knows it. */
export interface ClusterTemplate {
  /** The file of the definition. */
  readonly from: string;
  readonly name: string;
  /** What a workflow may give it, in the order of the definition. */
  readonly parameters: readonly {
    readonly name: string;
    /** Whether every workflow gives it a value. */
    readonly required: boolean;
  }[];
}

/** One for each package. */
export function clusterTemplates(modules: readonly ModuleModel[]): ClusterTemplate[] {
  return modules.filter((model) => model.kind === "package").map(clusterTemplate);
}

/** What is written, and of which arguments. */
interface Part {
  readonly effects: readonly EffectModel[];
  readonly args: readonly ArgumentModel[];
}

function clusterTemplate(model: PackageModel): ClusterTemplate {
  const { from, templateRef, start, steps, slots, end } = model;
  const frame: Part[] = [
    ...(start === undefined ? [] : [start]),
    { effects: end, args: start?.args ?? [] },
  ];
  const names = [...frame, ...steps].flatMap(({ effects }) => effects.flatMap(written));
  // Of the steps of a slot that must be filled, one is taken.
  const needed = slots
    .filter(({ need, later }) => need !== undefined && !later)
    .flatMap((slot) => inAll(slot.steps.map(given)));
  const required = new Set([...frame.flatMap(given), ...needed]);
  return {
    from,
    name: templateRef,
    parameters: [...new Set(names)].map((name) => ({ name, required: required.has(name) })),
  };
}

function written(effect: EffectModel): string[] {
  return effect.kind === "set" ? [effect.parameter] : [];
}

/** The parameters that get a value whenever this is taken. */
function given({ effects, args }: Part): string[] {
  return effects.flatMap((effect) =>
    effect.kind === "set" && !effect.omitNull && !isNullable(effect.value, args)
      ? [effect.parameter]
      : [],
  );
}

function isNullable(value: ExpressionModel, args: readonly ArgumentModel[]): boolean {
  switch (value.kind) {
    case "literal":
      return value.value === null;
    case "argument": {
      const argument = args.find(({ name }) => name === value.name);
      return argument === undefined || (argument.optional && argument.default === undefined);
    }
    case "encode":
      return isNullable(value.of, args);
    case "choose":
      return isNullable(value.then, args) || isNullable(value.else, args);
    case "text":
    case "map":
      return false;
  }
}

function inAll([first = [], ...rest]: readonly (readonly string[])[]): string[] {
  return first.filter((name) => rest.every((names) => names.includes(name)));
}
