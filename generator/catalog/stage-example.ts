import type {
  ConnectionModel,
  PropertyModel,
  PropertyType,
  ShapeModel,
  StageModel,
} from "../model/stages/types.js";
import { enumsToPassOn } from "../render/stages/described-view.js";
import { Call, Code, type Tree } from "../render/literal.js";
import { printTree } from "../render/print-tree.js";
import type { CodeData } from "./data.js";
import { programText } from "./example-text.js";
import { Imports, plausibleText } from "./plausible.js";
import type { PublicModule } from "./public-modules.js";

/** Most properties that an example sets. */
const shownProperties = 3;

/** A flow with a stage of this kind. */
export function stageExample(model: StageModel, publicModule: PublicModule): string {
  const { type, label, properties, first, connection } = model;
  const platform = platformOf(model, publicModule);
  const imports = importsOf(model, publicModule);
  const props = exampleProps([...properties, ...first], model.shapes, imports);
  const end: Tree[] =
    connection === undefined ? [] : [{ connection: new Call("connection", "my-asset-id") }];
  const given = Object.keys(props).length > 0 || end.length > 0 ? [props, ...end] : [];
  const call = new Call("flow.add", new Code(type), label, ...given);
  const body =
    `const flow = batchFlow("My flow");\n` +
    `const stage = ${printTree(call, 0, "const stage = ".length)};`;
  const names = ["batchFlow", ...(connection === undefined ? [] : ["connection"])];
  return programText(
    [
      { imports: imports.all },
      imported(model, publicModule),
      ...names.map((name) => of(platform, name)),
    ],
    body,
  );
}

/** A connection of this kind that stands in the flow itself. */
export function connectionExample(model: ConnectionModel, publicModule: PublicModule): string {
  const { type, properties, last, groups } = model;
  const imports = importsOf(model, publicModule);
  const hidden = new Set(model.without);
  const shared = groups.flatMap((group) =>
    group.properties.filter(({ name }) => !hidden.has(name)),
  );
  const props = exampleProps([...properties, ...shared, ...last], [], imports);
  const call = new Call("localConnection", new Code(type), props);
  const body = `const local = ${printTree(call, 0, "const local = ".length)};`;
  return programText(
    [
      { imports: imports.all },
      imported(model, publicModule),
      of(platformOf(model, publicModule), "localConnection"),
    ],
    body,
  );
}

type Described = StageModel | ConnectionModel;

function platformOf({ module }: Described, publicModule: PublicModule): string {
  return publicModule(`${module.slice(0, module.indexOf("/"))}/index`);
}

function of(module: string, name: string): Pick<CodeData, "imports"> {
  return { imports: [[module, name]] };
}

function imported(
  { module, type }: Described,
  publicModule: PublicModule,
): Pick<CodeData, "imports"> {
  return of(publicModule(module), type);
}

/** The module of a stage passes on the enums of all that it uses. */
function importsOf(model: Described, publicModule: PublicModule): Imports {
  const enums = [...model.enums, ...enumsToPassOn(model)];
  return new Imports(new Map(enums.map(({ module }) => [module, publicModule(model.module)])));
}

/** What the vendor's editor asks for; otherwise what comes first, and of it what says most. */
function exampleProps(
  all: readonly PropertyModel[],
  shapes: readonly ShapeModel[],
  imports: Imports,
): { readonly [name: string]: Tree } {
  const names = new Set<string>();
  const usable = all.filter(({ name, hidden, type }) => {
    const told = !hidden && !names.has(name) && !isLoose(type);
    names.add(name);
    return told;
  });
  const rank = (property: PropertyModel): number => {
    if (property.needed) return 0;
    if (property.type.kind === "list" || isSecret(property)) return 1;
    return property.default === undefined ? 2 : 3;
  };
  const chosen = new Set([...usable].sort((a, b) => rank(a) - rank(b)).slice(0, shownProperties));
  const entries = usable
    .filter((property) => chosen.has(property))
    .map(({ name, type, default: usual, doc }): [string, Tree] => {
      if (typeof usual === "number" || typeof usual === "boolean") {
        if (type.kind === "plain") return [name, usual];
      }
      if (typeof usual === "string" && usual.trim() !== "" && type.kind === "plain") {
        return [name, usual];
      }
      return [name, valueOf(type, name, doc, shapes, imports)];
    });
  return Object.fromEntries<Tree>(entries);
}

function isSecret({ type }: PropertyModel): boolean {
  return type.kind === "plain" && type.name === "secret";
}

/** Whether its type says nothing of what it holds. */
function isLoose(type: PropertyType): boolean {
  if (type.kind === "list") return isLoose(type.of);
  return type.kind === "plain" && ["list", "map", "any"].includes(type.name);
}

function valueOf(
  type: PropertyType,
  name: string,
  doc: string,
  shapes: readonly ShapeModel[],
  imports: Imports,
): Tree {
  switch (type.kind) {
    case "enum": {
      const { definition } = type;
      const [member, value] = definition.members[0] ?? ["", ""];
      return imports.member(definition.name, definition.module, member, value);
    }
    case "list":
      return [valueOf(type.of, name, doc, shapes, imports)];
    case "shape": {
      const parts = shapes.find((shape) => shape.name === type.name)?.parts ?? [];
      const [part] = parts.filter(
        ({ hidden, type: of }) => !hidden && of.kind !== "shape" && !isLoose(of),
      );
      if (part === undefined) return {};
      return { [part.name]: valueOf(part.type, part.name, part.doc, [], imports) };
    }
    case "plain":
      if (type.name === "secret") return imports.secret(name);
      if (type.name === "boolean") return true;
      if (type.name === "integer" || type.name === "number") return 1;
      return type.name === "string" ? plausibleText(name, doc) : {};
  }
}
