import type { StageEnumModel } from "../model/stages/types.js";
import type { EnumModel, UnionModel } from "../model/types.js";
import type { EnumData, MemberData } from "./data.js";
import { programText } from "./example-text.js";
import { memberText } from "./plausible.js";

/** Where an enum is. */
interface Where {
  /** The module that defines it. */
  readonly module: string;
  readonly from: string;
  /** The public module that has it; undefined where none does. */
  readonly home: string | undefined;
}

/** An enum of packages. */
export function enumData(model: EnumModel | UnionModel, where: Where): EnumData {
  if (model.kind === "enum") return listed(model, model.members, where);
  const of = model.of.map((name) => ({ text: name, ref: `${where.module}/${name}` }));
  return { ...listed(model, [], where), of, open: model.open };
}

/** An enum of stages. */
export function stageEnumData(model: StageEnumModel, where: Where): EnumData {
  const members = model.members.map(([name, value]) => ({ name, value, doc: undefined }));
  return listed(model, members, where);
}

function listed(
  { name, doc }: { readonly name: string; readonly doc: string },
  members: readonly MemberData[],
  { module, from, home }: Where,
): EnumData {
  const [first] = members;
  return {
    kind: "enum",
    id: `${module}/${name}`,
    section: `${module.split("/")[0] ?? ""}/enums`,
    ...{ title: name, doc, from, module: home },
    members: members.map(({ name: member, value, doc: about }) => ({
      ...{ name: member, value, doc: about },
    })),
    of: [],
    open: false,
    example: home === undefined || first === undefined ? undefined : example(name, first, home),
  };
}

function example(type: string, { name, value }: MemberData, home: string): string {
  const body = `const value: ${type} = ${memberText(type, name)}; // ${JSON.stringify(value)}`;
  return programText([{ imports: [[home, type]] }], body);
}
