import { camelFromKebab } from "../../model/names.js";
import type {
  ConnectionModel,
  GroupModel,
  PropertyModel,
  StageEnumModel,
  StageModel,
} from "../../model/stages/types.js";
import { unionType } from "../layout.js";
import { Code, docComment, quote, type Tree } from "../literal.js";
import { interfaceHead, type InterfaceView, Names } from "./module-view.js";
import { enumsOf, propertyView } from "./property-view.js";

/** What has groups of properties and properties of its own. */
export type Described = StageModel | ConnectionModel;

export function groupsTree({ groups, without }: Described): {
  readonly [key: string]: Tree | undefined;
} {
  const among = groups.filter(({ place }) => place === "among").map(groupCode);
  return {
    groups: among.length === 0 ? undefined : among,
    without: without.length === 0 ? undefined : without,
  };
}

export function groupCode({ name }: GroupModel): Code {
  return new Code(camelFromKebab(name));
}

/** The interface of what can be set: that of its groups, without what it lacks or has otherwise. */
export function propsView(
  name: string,
  { groups, without }: Described,
  own: readonly PropertyModel[],
  doc: string,
): { readonly view: InterfaceView; readonly extended: readonly GroupModel[] } {
  const mine = new Set([...own.map((property) => property.name), ...without]);
  const extended: GroupModel[] = [];
  const left = new Set<string>();
  const bases = groups.flatMap((group): string[] => {
    const shown = group.properties.filter(({ hidden }) => !hidden);
    const gone = shown.filter((property) => mine.has(property.name));
    if (shown.length === gone.length) return [];
    extended.push(group);
    for (const property of gone) left.add(property.name);
    return [gone.length === 0 ? group.type : `Omit<${group.type}, Own>`];
  });
  const before =
    left.size === 0 ? "" : `${unionType("type Own =", [...left].sort().map(quote))}\n\n`;
  const props = own.filter(({ hidden }) => !hidden).map(propertyView);
  const head = interfaceHead(name, bases, props.length === 0);
  return { view: { doc: docComment([doc]), before, head, props }, extended };
}

export function addGroups(
  names: Names,
  { groups }: Described,
  extended: readonly GroupModel[],
): void {
  for (const group of groups) {
    names.add(group.module, camelFromKebab(group.name));
    if (extended.includes(group)) names.add(group.module, `type ${group.type}`);
  }
}

export function addEnums(names: Names, properties: readonly PropertyModel[], module: string): void {
  const { inRows } = enumsOf(properties);
  for (const one of inRows) if (one.module !== module) names.add(one.module, one.name);
  addEnumTypes(names, properties, module);
}

export function addEnumTypes(
  names: Names,
  properties: readonly PropertyModel[],
  module: string,
): void {
  for (const one of enumsOf(properties).inTypes) {
    if (one.module !== module) names.add(one.module, `type ${one.name}`);
  }
}

/** The enums that a user of the module needs and other modules define. */
export function enumsToPassOn(model: Described): StageEnumModel[] {
  const own =
    model.kind === "stage"
      ? [...model.first, ...model.properties]
      : [...model.properties, ...model.last];
  const parts = model.kind === "stage" ? model.shapes.flatMap((shape) => shape.parts) : [];
  const others = new Set([...model.without, ...own.map(({ name }) => name)]);
  const shared = model.groups
    .flatMap(({ properties }) => properties)
    .filter(({ name }) => !others.has(name));
  const all = enumsOf([...own, ...parts, ...shared]).inTypes;
  return [...new Set(all)].filter(({ module }) => module !== model.module);
}

export function passedOn(model: Described): string[] {
  const names = new Names();
  for (const { module, name } of enumsToPassOn(model)) names.add(module, name);
  return names.lines("export", model.module);
}
