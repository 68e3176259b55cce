import { existsSync } from "node:fs";
import path from "node:path";
import { convert } from "../import/datastage/convert.js";
import type { Project } from "../project.js";
import { UsageError } from "./usable-project.js";

/** The converters by the vendor whose facts they read, which is the folder of the definitions too. */
const converters = { datastage: convert } as const;

/** Writes definitions from facts, and says how many. */
export function runImport(project: Project, vendor: string, facts: string): number {
  const converter = Object.hasOwn(converters, vendor)
    ? converters[vendor as keyof typeof converters]
    : undefined;
  if (converter === undefined) {
    throw new UsageError(
      `There is no converter for ${vendor}. Known: ${Object.keys(converters).join(", ")}.`,
    );
  }
  if (!existsSync(path.join(facts, "stages"))) {
    throw new UsageError(`The folder ${facts} holds no facts: it has no folder stages.`);
  }
  const { stages, connections, groups, enums } = converter(facts, path.join(project.spec, vendor));
  process.stdout.write(
    `${stages} stages, ${connections} connections, ${groups} groups, ${enums} enums. Look at them with git diff.\n`,
  );
  return 0;
}
