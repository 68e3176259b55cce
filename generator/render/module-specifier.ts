import path from "node:path";

/** How the generated module `from` imports the generated module `to`: `../enums.js`. */
export function moduleSpecifier(from: string, to: string): string {
  const relative = path.posix.relative(path.posix.dirname(from), to);
  return `${relative.startsWith(".") ? relative : `./${relative}`}.js`;
}
