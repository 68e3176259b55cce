import { createRequire } from "node:module";
import type * as YamlLibrary from "yaml";

type Yaml = typeof YamlLibrary;

let library: Yaml | undefined;

/** The parser that knows every position. Most runs have nothing to report, and never load it. */
export function yaml(): Yaml {
  return (library ??= createRequire(import.meta.url)("yaml") as Yaml);
}
