interface HostProcess {
  readonly env?: Readonly<Record<string, string | undefined>>;
  getBuiltinModule?(id: "node:fs"): HostFileSystem | undefined;
}

interface HostFileSystem {
  readonly promises: { readFile(path: string, encoding: "utf8"): Promise<string> };
}

// Looked up, not imported: the core bundles for a browser, where neither exists.
const host: HostProcess | undefined = (globalThis as { process?: HostProcess }).process;

/** An environment variable; undefined where there is no environment. */
export function environment(name: string): string | undefined {
  return host?.env?.[name];
}

/** The file system of Node, Deno or Bun; undefined in a browser. */
export function fileSystem(): HostFileSystem | undefined {
  return host?.getBuiltinModule?.("node:fs");
}
