import { mayBeNull } from "../model/argument-value.js";
import type {
  ArgumentModel,
  ExpressionModel,
  ModuleModel,
  PackageModel,
  PartModel,
  RowModel,
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
type Part = Pick<PartModel, "args" | "effects">;

function clusterTemplate(model: PackageModel): ClusterTemplate {
  const { from, templateRef, start, steps, slots, end } = model;
  const frame: Part[] = [
    ...(start === undefined ? [] : [start]),
    { effects: end, args: start?.args ?? [] },
  ];
  const names = [...frame, ...steps].flatMap(written);
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

/** The parameters that a part may write; those whose names are made of arguments are many, and are left out. */
function written({ effects, args }: Part): string[] {
  const variants = args.flatMap(({ type }) =>
    type.kind === "list" && type.of.kind === "variants" ? type.of.variants.items : [],
  );
  return [...effects.set.flatMap(nameOf), ...variants.flatMap(written)];
}

/** The parameters that get a value whenever this is taken. */
function given({ effects, args }: Part): string[] {
  return effects.set.filter(([, value]) => !mayLack(value, args)).flatMap(nameOf);
}

function nameOf([name]: RowModel): string[] {
  return name.kind === "literal" ? [String(name.value)] : [];
}

/** Whether a value may be null or left out. */
function mayLack(value: ExpressionModel | undefined, args: readonly ArgumentModel[]): boolean {
  switch (value?.kind) {
    case undefined:
      return true;
    case "literal":
      return value.value === null;
    case "argument": {
      const argument = args.find(({ name }) => name === value.name);
      return argument === undefined || mayBeNull(argument);
    }
    case "encode":
      return mayLack(value.of, args);
    case "choose":
      return mayLack(value.then, args) || mayLack(value.else, args);
    case "text":
    case "map":
      return false;
  }
}

function inAll([first = [], ...rest]: readonly (readonly string[])[]): string[] {
  return first.filter((name) => rest.every((names) => names.includes(name)));
}
