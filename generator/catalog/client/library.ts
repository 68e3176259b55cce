import type {
  CatalogData,
  ConnectionData,
  DefinitionData,
  GroupData,
  PropertyData,
  StageData,
} from "../data.js";

/** A part of a definition that names an enum. */
export interface Use {
  readonly definition: DefinitionData;
  /** Of the part, behind the definition's. */
  readonly path: string;
}

/** Properties with what they have in common; undefined for those that are a definition's own. */
export interface PropertySet {
  readonly group: GroupData | undefined;
  readonly properties: readonly PropertyData[];
}

/** The definitions by their addresses, and what follows from them together. */
export class Library {
  readonly definitions: readonly DefinitionData[];
  readonly #byId: ReadonlyMap<string, DefinitionData>;
  readonly #groups: ReadonlyMap<string, GroupData>;
  #uses: Map<string, Use[]> | undefined;

  constructor({ definitions, groups }: CatalogData) {
    this.definitions = definitions;
    this.#byId = new Map(definitions.map((one) => [one.id, one]));
    this.#groups = new Map(groups.map((one) => [one.name, one]));
  }

  get(id: string): DefinitionData | undefined {
    return this.#byId.get(id);
  }

  /** The definition that an address leads to, and what it says behind its id. */
  find(address: string): { definition: DefinitionData; part: string } | undefined {
    for (let id = address; id !== ""; id = id.slice(0, Math.max(id.lastIndexOf("/"), 0))) {
      const definition = this.#byId.get(id);
      if (definition !== undefined) return { definition, part: address.slice(id.length + 1) };
    }
    return undefined;
  }

  /** What can be set on a stage or connection: its own, then those of its groups. */
  propertySets({ properties, groups, without }: StageData | ConnectionData): PropertySet[] {
    const gone = new Set([...without, ...properties.map(({ name }) => name)]);
    const shared = groups.flatMap((name): PropertySet[] => {
      const group = this.#groups.get(name);
      const rest = group?.properties.filter((property) => !gone.has(property.name)) ?? [];
      return rest.length === 0 ? [] : [{ group, properties: rest }];
    });
    return properties.length === 0 ? shared : [{ group: undefined, properties }, ...shared];
  }

  /** What names an enum, by the enum's address. */
  usesOf(id: string): readonly Use[] {
    this.#uses ??= this.#findUses();
    return this.#uses.get(id) ?? [];
  }

  #findUses(): Map<string, Use[]> {
    const uses = new Map<string, Use[]>();
    const add = (ref: string | undefined, definition: DefinitionData, path: string): void => {
      if (ref === undefined) return;
      const known = uses.get(ref) ?? [];
      known.push({ definition, path });
      uses.set(ref, known);
    };
    for (const definition of this.definitions) {
      if (definition.kind === "package") {
        for (const part of [definition.start, ...definition.steps]) {
          for (const arg of part.args) add(arg.type.ref, definition, `${part.name}/${arg.name}`);
        }
      }
      if (definition.kind === "stage" || definition.kind === "connection") {
        for (const { properties } of this.propertySets(definition)) {
          for (const { name, type } of properties) add(type.ref, definition, name);
        }
      }
      if (definition.kind === "stage") {
        for (const shape of definition.shapes) {
          for (const part of shape.parts) {
            add(part.type.ref, definition, `${shape.name}/${part.name}`);
          }
        }
      }
    }
    return uses;
  }
}
