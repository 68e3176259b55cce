import { Document, isMap, isPair, visit } from "yaml";

/** Maps whose entries stand on a line each. */
const listed: ReadonlySet<unknown> = new Set(["args", "slots", "properties", "values"]);

/** A definition as people would write it, with the line by which editors complete it. */
export function yamlFile(kind: string, folder: string, data: object): string {
  const up = "../".repeat(folder.split("/").filter((part) => part !== "").length);
  const head = `# yaml-language-server: $schema=${up}schema/${kind}.schema.json\n`;
  const document = new Document(data);
  visit(document, {
    Map(_, map, path) {
      // The entry, the map that it is in, and the entry which that is.
      const owner = path.at(-3);
      const key = isPair(owner) ? (owner.key as { readonly value?: unknown }).value : undefined;
      if (isMap(path.at(-2)) && listed.has(key)) map.flow = true;
    },
  });
  return head + document.toString({ lineWidth: 120, flowCollectionPadding: true });
}
