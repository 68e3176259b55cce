import type { ConnectionModel } from "../../model/stages/types.js";
import { docComment, quote, type Tree } from "../literal.js";
import {
  addEnums,
  addGroups,
  groupCode,
  groupsTree,
  passedOn,
  propsView,
} from "./described-view.js";
import { constant, enumViews, type ModuleView, Names } from "./module-view.js";
import { rowsTree, runtime, runtimeTypes } from "./property-view.js";

export function connectionView(model: ConnectionModel): ModuleView {
  const { from, module, type, label, doc, name, datasource, properties, last } = model;
  const own = [...properties, ...last];
  const names = new Names();
  names.add(runtime, "type Connection", ...runtimeTypes(own).map((one) => `type ${one}`));
  addEnums(names, own, module);
  const props = propsView(
    `${type}Props`,
    model,
    own,
    `What can be set on a connection to ${label}.`,
  );
  addGroups(names, model, props.extended);
  const tree: Tree = {
    name,
    type: datasource,
    ...groupsTree(model),
    properties: rowsTree(properties),
    last: lastTree(model),
  };
  return {
    from,
    lines: [...names.lines("import", module), ...passedOn(model)],
    enums: enumViews(model.enums),
    interfaces: [props.view],
    constants: [
      {
        doc: docComment([doc ?? `A connection to ${label} that stands in the flow itself.`]),
        declaration: constant(type, "Connection", [`${type}Props`, quote(name)], tree),
      },
    ],
  };
}

function lastTree({ groups, last }: ConnectionModel): Tree | undefined {
  const behind = [
    ...(last.length === 0 ? [] : [rowsTree(last)]),
    ...groups.filter(({ place }) => place === "last").map(groupCode),
  ];
  return behind.length === 0 ? undefined : behind;
}
