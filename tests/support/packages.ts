import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../generated/atlan/packages/", import.meta.url));

/** Every generated package: its name and the function that starts its builder. */
export async function allPackages(): Promise<
  { readonly name: string; readonly start: () => unknown }[]
> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length));
  return Promise.all(
    names.map(async (name) => {
      const module = (await import(`../../generated/atlan/packages/${name}.ts`)) as Record<
        string,
        unknown
      >;
      const builder = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
      return { name, start: module[builder] as () => unknown };
    }),
  );
}
