import * as stages from "specanvil/datastage/stages";
import type { Connection, Stage } from "specanvil/datastage/stage";

/** A name, and the module that exports it. */
export interface Exported {
  readonly name: string;
  readonly module: string;
}

const names = new Map<Stage, string>(
  Object.entries<unknown>(stages).flatMap(([name, value]) =>
    isStage(value) ? [[value, name] as const] : [],
  ),
);

function isStage(value: unknown): value is Stage {
  return typeof value === "object" && value !== null && "links" in value && "op" in value;
}

/** Where a kind of stage comes from; undefined for one that isn't known. */
export function moduleOf(stage: Stage): Exported | undefined {
  const name = names.get(stage);
  return name === undefined
    ? undefined
    : { name, module: `specanvil/datastage/stages/${fileOf(stage.name)}` };
}

/** Where a kind of connection comes from: its module is called like it, and so is what it exports. */
export function connectionModuleOf({ name }: Connection): Exported {
  const file = fileOf(name);
  const words = file.split("-").map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
  return { name: `${words.join("")}Connection`, module: `specanvil/datastage/connections/${file}` };
}

/** Files are called like what they describe; slashes count for nothing. */
function fileOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("/", "")
    .replace(/[^a-z0-9]+/g, "-");
}
