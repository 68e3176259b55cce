import { pathToFileURL } from "node:url";
import path from "node:path";
import type { CatalogData } from "../../generator/catalog/data.js";

// count-properties.js REPOSITORY: prints how many properties its definitions give to packages, stages and connections, as
// the catalog shows them: arguments of steps, and of stages and connections their own and those of their groups.
const [repository = ""] = process.argv.slice(2);

interface Pipeline {
  readCatalog(project: object): Promise<CatalogData>;
}

const file = path.join(repository, "generator/dist/pipeline.js");
const { readCatalog } = (await import(pathToFileURL(file).href)) as Pipeline;
const { definitions, groups } = await readCatalog({
  root: repository,
  spec: path.join(repository, "spec"),
  out: path.join(repository, "generated"),
});
const inGroup = new Map(groups.map(({ name, properties }) => [name, properties]));

function countOf(definition: CatalogData["definitions"][number]): number {
  switch (definition.kind) {
    case "package": {
      const { start, steps, variants } = definition;
      const items = variants.flatMap((one) => one.items);
      return [start, ...steps, ...items].reduce((sum, { args }) => sum + args.length, 0);
    }
    case "stage":
    case "connection": {
      const shared = definition.groups.flatMap((name) => inGroup.get(name) ?? []);
      const own = definition.properties.map(({ name }) => name);
      const others = shared.map(({ name }) => name);
      return new Set([...own, ...others]).size - definition.without.length;
    }
    default:
      return 0;
  }
}

console.log(definitions.reduce((sum, definition) => sum + countOf(definition), 0));
