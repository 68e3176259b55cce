interface HostProcess {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly pid: number;
  kill(pid: number, signal: 0): void;
  getBuiltinModule?(id: "node:fs"): HostFileSystem | undefined;
}

/** What is used of Node's file system; Deno and Bun have it too. */
export interface HostFileSystem {
  readonly promises: {
    readFile(path: string, encoding: "utf8"): Promise<string>;
    open(path: string, flags: "a" | "r" | "wx", mode?: number): Promise<HostFile>;
    realpath(path: string): Promise<string>;
    stat(path: string): Promise<HostFileId>;
    rename(from: string, to: string): Promise<void>;
    rm(path: string, options: { force: true }): Promise<void>;
  };
  createReadStream(path: string): AsyncIterable<Uint8Array>;
  readFileSync(path: string, encoding: "utf8"): string;
  writeFileSync(path: string, text: string): void;
  linkSync(from: string, to: string): void;
  statSync(path: string, options: { throwIfNoEntry: false }): { ctimeMs: number } | undefined;
  rmSync(path: string, options: { force: true }): void;
}

/** Tells a file from another one that has its name. */
interface HostFileId {
  readonly dev: number;
  readonly ino: number;
  /** In bytes. */
  readonly size: number;
}

export interface HostFile {
  appendFile(text: string, encoding: "utf8"): Promise<void>;
  write(bytes: Uint8Array): Promise<{ readonly bytesWritten: number }>;
  read(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesRead: number }>;
  sync(): Promise<void>;
  stat(): Promise<HostFileId>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
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

/** The process itself; only where there is a {@link fileSystem}. */
export function hostProcess(): HostProcess {
  if (host === undefined) throw new Error("This platform has no processes.");
  return host;
}
