import { createRequire } from "node:module";
import path from "node:path";
import { compileFunction } from "node:vm";
import { build, type Plugin } from "esbuild";
import { virtualProgram } from "../../support/virtual-program.js";
import { repository } from "../repository.js";

/** Modules of generated code, and the programs of their users in `programs.ts`. */
export type Files = Readonly<Record<string, string>>;

const folder = path.join(repository, "tests/generator/virtual");

/** The same files, where what is as in another set is taken from there: it is compiled and bundled once. */
export function shared(files: Files, index: number, base: Files): Files {
  const own = new Set(Object.keys(files).filter((file) => files[file] !== base[file]));
  const targets = (file: string): string[] =>
    [...(files[file] ?? "").matchAll(/from "(\.[^"]*)\.js"/g)].map(([, name = ""]) => {
      return `${path.posix.join(path.posix.dirname(file), name)}.ts`;
    });
  // What imports something of its own is its own too.
  for (let size = -1; size !== own.size;) {
    size = own.size;
    for (const file of Object.keys(files)) {
      if (targets(file).some((target) => own.has(target) || !Object.hasOwn(files, target)))
        own.add(file);
    }
  }
  own.add("programs.ts");
  const texts = [...own].map((file) => {
    const text = (files[file] ?? "").replace(/from "(\.[^"]*)\.js"/g, (whole, name: string) => {
      const target = path.posix.join(path.posix.dirname(file), name);
      const isOwn = own.has(`${target}.ts`) || !Object.hasOwn(files, `${target}.ts`);
      const up = "../".repeat(file.split("/").length);
      return isOwn ? whole : `from "${up}${index}/${target}.js"`;
    });
    return [file, text] as const;
  });
  return Object.fromEntries(texts);
}

/** The programs that don't compile, by their names, for each of many sets of files: one program for all. */
export function uncompiled(sets: readonly Files[]): string[][] {
  const texts = new Map(
    sets.flatMap((files, index) =>
      Object.entries(files).map(
        ([file, text]) => [path.join(folder, String(index), file), text] as const,
      ),
    ),
  );
  const roots = sets.map((_, index) => path.join(folder, String(index), "programs.ts"));
  const program = virtualProgram(folder, texts, roots);
  return roots.map((root) => {
    const source = program.getSourceFile(root);
    const lines = source?.text.split("\n") ?? [];
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    const names = found.map(({ start = 0 }) => {
      const { line } = source?.getLineAndCharacterOfPosition(start) ?? { line: 0 };
      return /^ {2}(\w+):/.exec(lines[line] ?? "")?.[1] ?? "imports";
    });
    return [...new Set(names)];
  });
}

/** What the programs make, as text, or `throws …`, for each set of files; the runtime is that of the repository. */
export async function results(sets: readonly Files[]): Promise<Record<string, string>[]> {
  const runtime = {
    specanvil: await import("specanvil"),
    "specanvil/builder": await import("specanvil/builder"),
    "specanvil/testing": await import("specanvil/testing"),
    "specanvil/datastage": await import("specanvil/datastage"),
    "specanvil/datastage/flow": await import("specanvil/datastage/flow"),
    "specanvil/datastage/stage": await import("specanvil/datastage/stage"),
    "specanvil/datastage/columns": await import("specanvil/datastage/columns"),
    "specanvil/datastage/encoders": await import("specanvil/datastage/encoders"),
  } as Readonly<Record<string, unknown>>;
  const virtual: Plugin = {
    name: "virtual",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^specanvil/ }, ({ path: name }) => ({ path: name, external: true }));
      onResolve({ filter: /^\.|^\d/ }, ({ path: name, importer }) => {
        const from = importer === "" ? "" : path.posix.dirname(importer);
        return { path: path.posix.join(from, name), namespace: "set" };
      });
      onLoad({ filter: /.*/, namespace: "set" }, ({ path: name }) => {
        const [index = "", ...rest] = name.replace(/\.js$/, ".ts").split("/");
        // What is gone is what the compiler has told already.
        return { contents: sets[Number(index)]?.[rest.join("/")] ?? "", loader: "ts" };
      });
    },
  };
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(
      sets.map((_, index) => [String(index), `${index}/programs.ts`]),
    ),
    ...{ bundle: true, write: false, format: "cjs", outdir: "/out", logLevel: "silent" },
    plugins: [virtual],
  });
  const require = createRequire(import.meta.url);
  const byIndex = new Map(
    outputFiles.map(({ path: file, text }) => [path.basename(file, ".js"), text]),
  );
  return sets.map((_, index) => {
    const module = { exports: {} as { programs?: Record<string, () => unknown> } };
    const load = (name: string): unknown => runtime[name] ?? (require(name) as unknown);
    const script = compileFunction(byIndex.get(String(index)) ?? "", [
      "module",
      "exports",
      "require",
    ]);
    (script as (...parts: unknown[]) => void)(module, module.exports, load);
    return Object.fromEntries(
      Object.entries(module.exports.programs ?? {}).map(([name, run]) => [name, outcome(run)]),
    );
  });
}

function outcome(run: () => unknown): string {
  try {
    return JSON.stringify(run());
  } catch (error) {
    return `throws ${error instanceof Error ? error.message : String(error)}`;
  }
}
