import type { Path } from "../../load/source-document.js";
import { known } from "../../diagnostics/known.js";
import type { PropertySource, ViewName } from "../../validate/property-schema.js";
import { plainTypes } from "../../validate/property-schema.js";
import { snakeFromCamel } from "../names.js";
import type { Report } from "../report.js";
import type { Data, PropertyModel, PropertyType, ShapeModel, StageEnumModel } from "./types.js";

/** What the types of properties may name, and whose defaults conditions ask for. */
export interface PropertyScope {
  readonly enums: ReadonlyMap<string, StageEnumModel>;
  readonly shapes: ReadonlyMap<string, Pick<ShapeModel, "name" | "renames">>;
  /** Properties whose default can matter because a condition asks for them. */
  readonly asked: ReadonlySet<string>;
  /** Who sets properties that don't say. */
  readonly for: "user" | "framework" | "vendor";
}

const letters: Readonly<Record<ViewName, string>> = {
  main: "m",
  node: "p",
  inputs: "i",
  outputs: "o",
  source: "s",
  target: "t",
  always: "a",
};

const words: Readonly<Record<string, string>> = {
  integer: "int",
  number: "float",
  boolean: "bool",
};

/** Longest enum whose constants the runtime looks at. */
const longestEnum = 100;

export function modelProperties(
  rows: Readonly<Record<string, PropertySource>> | undefined,
  scope: PropertyScope,
  path: Path,
  report: Report,
): PropertyModel[] {
  return Object.entries(rows ?? {}).map(([name, row]) =>
    modelProperty(name, row, scope, [...path, name], report),
  );
}

function modelProperty(
  name: string,
  row: PropertySource,
  scope: PropertyScope,
  path: Path,
  report: Report,
): PropertyModel {
  const type = modelType(row.type, scope, [...path, "type"], report);
  const views = viewLetters(row);
  const usualWire = snakeFromCamel(name);
  const { wire = usualWire } = row;
  const code = [views, wordOf(type), ...(wire === usualWire ? [] : [wire])].join(" ");
  // What an input port holds is also a fact about the stage behind the link.
  const told = (["always", "inputs"] as const).some(
    (view) => row.in === view || row.in?.includes(view),
  );
  const asked = row.asked === true;
  const needsDefault = row.required !== undefined || told || asked || scope.asked.has(name);
  const fallback = needsDefault ? (row.default as Data | undefined) : undefined;
  const renames = row.encoded ? undefined : renamesOf(type, scope);
  const counted = row.type === "inputs" || row.type === "outputs";
  const title = titleOf(name, row);
  return {
    name,
    doc: docOf(title, row, type),
    title,
    note: row.doc,
    default: row.default as Data | undefined,
    needed: row.needed === true,
    asked,
    views,
    wire,
    type,
    code,
    renames,
    fallback,
    hidden: counted || (row.for ?? scope.for) === "vendor",
  };
}

function modelType(
  type: PropertySource["type"],
  scope: PropertyScope,
  path: Path,
  report: Report,
): PropertyType {
  if (typeof type !== "string") {
    return { kind: "list", of: modelType(type.list, scope, [...path, "list"], report) };
  }
  if (/^[a-z]/.test(type)) return { kind: "plain", name: type };
  const definition = scope.enums.get(type);
  if (definition !== undefined) return { kind: "enum", definition };
  if (!scope.shapes.has(type)) {
    const names = [...scope.enums.keys(), ...scope.shapes.keys(), ...plainTypes];
    report.add(path, "unknown-type", `There is no type ${type}.`, known(names, type));
  }
  return { kind: "shape", name: type };
}

function viewLetters({ in: where = "main", required }: PropertySource): string {
  if (where === "nowhere") return "-";
  const all = typeof where === "string" ? [where] : where;
  const needed = required === true ? all : (required ?? []);
  const capital = (view: ViewName): string =>
    view === "always" ? letters[view] : letters[view].toUpperCase();
  const held = all.map((view) => (needed.includes(view) ? capital(view) : letters[view]));
  // One of the main views can ask for it alone.
  return [...held, ...needed.filter((view) => !all.includes(view)).map(capital)].join("");
}

function wordOf(type: PropertyType): string {
  if (type.kind === "list") return "list";
  if (type.kind === "enum") return "enum";
  if (type.kind === "shape") return "map";
  return words[type.name] ?? type.name;
}

function renamesOf(type: PropertyType, scope: PropertyScope): PropertyModel["renames"] {
  const of = itemOf(type);
  const renames = of.kind === "shape" ? scope.shapes.get(of.name)?.renames : undefined;
  return renames === undefined || Object.keys(renames).length === 0 ? undefined : renames;
}

/** What the lists of a type hold. */
export function itemOf(type: PropertyType): PropertyType {
  return type.kind === "list" ? itemOf(type.of) : type;
}

/** The constants of an enum that the runtime looks at; undefined where they are too many. */
export function lookedAt(type: PropertyType): StageEnumModel | undefined {
  if (type.kind !== "enum") return undefined;
  return type.definition.members.length > longestEnum ? undefined : type.definition;
}

/** What the vendor's editor calls it, without a full stop. */
function titleOf(name: string, row: PropertySource): string {
  const title = row.title ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return title.charAt(0).toUpperCase() + title.slice(1).replace(/\.$/, "");
}

/** `Join type. One of psort, tsort; default tsort.` */
function docOf(title: string, row: PropertySource, type: PropertyType): string {
  const values = type.kind === "enum" ? type.definition.members.map(([, value]) => value) : [];
  const listed = values.length > 0 && values.length <= 8;
  const parts = [
    ...(listed ? [`one of ${values.map(shown).join(", ")}`] : []),
    ...(hasDefault(row) ? [`default ${shown(row.default)}`] : []),
  ];
  const facts = parts.join("; ");
  const tail = facts === "" ? "" : ` ${facts.charAt(0).toUpperCase()}${facts.slice(1)}.`;
  return `${title}.${tail}${row.doc === undefined ? "" : ` ${row.doc}`}`;
}

function hasDefault({ default: usual }: PropertySource): boolean {
  return usual !== undefined && usual !== "" && !(Array.isArray(usual) && usual.length === 0);
}

function shown(value: unknown): string {
  return typeof value === "string" && /^\S.*\S$|^\S$/.test(value) ? value : JSON.stringify(value);
}
