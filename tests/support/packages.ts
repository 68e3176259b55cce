import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type PackageDescriptor, WorkflowBuilder } from "specanvil/builder";
import { vi } from "vitest";
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
      return { name, module, descriptor: descriptorOf(() => module[builder]?.()) };
    }),
  );
}

/** What `start` hands to the runtime, caught on its way: some builders start only with arguments. */
function descriptorOf(start: () => unknown): PackageDescriptor {
  const caught = vi.spyOn(WorkflowBuilder, "start");
  try {
    caught.mockImplementation((descriptor) => descriptor as never);
    return start() as PackageDescriptor;
  } finally {
    caught.mockRestore();
  }
}
