import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { isSpecanvilError } from "specanvil";
import type { descriptorOf, PackageDescriptor } from "specanvil/builder";
import { UsageError } from "../../usage-error.js";
import type { Untyped } from "./recognize.js";
import type { Given } from "./written.js";

/** A package whose builder can be imported. */
export interface InstalledPackage {
  /** What a program imports: `specanvil/atlan/packages/NAME`. */
  readonly module: string;
  /** The function that starts the builder. */
  readonly start: (options?: Given) => Untyped;
  readonly descriptor: PackageDescriptor;
}

const prefix = "./atlan/packages/*";

/** The packages of the library that the program will import: that of the folder in which the command runs. */
export async function installedPackages(folder: string): Promise<InstalledPackage[]> {
  const { resolve } = createRequire(path.join(folder, "import.js"));
  let manifest: string;
  try {
    manifest = resolve("specanvil/package.json");
  } catch (cause) {
    throw new UsageError(
      `A program needs the package specanvil, and ${folder} doesn't have it: npm install specanvil.`,
      { cause },
    );
  }
  const { exports } = JSON.parse(readFileSync(manifest, "utf8")) as {
    readonly exports: Readonly<Record<string, { readonly default: string }>>;
  };
  const modules = path.join(path.dirname(manifest), path.dirname(exports[prefix]?.default ?? ""));
  if (!existsSync(modules))
    throw new UsageError(`The package specanvil in ${modules} isn't built.`);
  const library = (await import(pathToFileURL(resolve("specanvil/builder")).href)) as {
    readonly descriptorOf: typeof descriptorOf;
  };
  const names = readdirSync(modules).filter((name) => name.endsWith(".js"));
  return Promise.all(
    names.sort().map(async (file) => {
      const name = file.slice(0, -".js".length);
      const exported = (await import(pathToFileURL(path.join(modules, file)).href)) as Readonly<
        Record<string, InstalledPackage["start"]>
      >;
      // A module of a package has one function.
      const [start] = Object.values(exported).filter((each) => typeof each === "function");
      if (start === undefined) throw new UsageError(`${file} of specanvil has no builder.`);
      const descriptor = described(start, library.descriptorOf);
      return { module: `specanvil${prefix.slice(1, -1)}${name}`, start, descriptor };
    }),
  );
}

/** What a function starts, with nothing: some builders start only with arguments. */
function described(
  start: InstalledPackage["start"],
  descriptor: typeof descriptorOf,
): PackageDescriptor {
  try {
    start();
  } catch (error) {
    if (!isSpecanvilError(error)) throw error;
  }
  const found = descriptor(start);
  if (found === undefined) throw new UsageError(`${start.name}() of specanvil starts no builder.`);
  return found;
}
