import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isSpecanvilError } from "specanvil";
import { descriptorOf, type PackageDescriptor } from "specanvil/builder";
import type { Untyped } from "./chains.js";

const folder = fileURLToPath(new URL("../../generated/atlan/packages/", import.meta.url));

export interface GeneratedPackage {
  readonly name: string;
  /** With the function that starts its builder. */
  readonly module: Untyped;
  readonly descriptor: PackageDescriptor;
}

/** Every generated package. */
export async function allPackages(): Promise<readonly GeneratedPackage[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  return Promise.all(
    files.map(async (file) => {
      const name = file.slice(0, -".ts".length);
      const module = (await import(`../../generated/atlan/packages/${name}.ts`)) as Untyped;
      const builder = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
      return { name, module, descriptor: described(module[builder]) };
    }),
  );
}

/** What a module's function starts, with nothing: some builders start only with arguments. */
function described(start: ((args?: unknown) => unknown) | undefined): PackageDescriptor {
  try {
    start?.();
  } catch (error) {
    if (!isSpecanvilError(error)) throw error;
  }
  return descriptorOf(start as () => unknown) as PackageDescriptor;
}
