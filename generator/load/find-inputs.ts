import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** A file of the definitions' folder that the generator reads. */
export interface Input {
  /** Relative to the definitions' folder, with forward slashes: `atlan/packages/x.yaml`. */
  readonly name: string;
  readonly absolute: string;
  /** Nothing for a link: what it leads to is not read, because it may lie anywhere. */
  readonly bytes: Buffer;
  readonly link: boolean;
}

const ending = /\.ya?ml$/i;

/** The ending of OpenAPI documents: the rest of the name is that of their module. */
export const apiEnding = /\.openapi\.ya?ml$/i;

export function isApi({ name }: Pick<Input, "name">): boolean {
  return apiEnding.test(name);
}

/** Whether a file of that name below the definitions' folder is read. */
export function isInputName(name: string): boolean {
  return ending.test(name) && !isHidden(name);
}

/** Every YAML file below `folder`, sorted by name. Hidden files and folders are left out, and so are packages. */
export function findInputs(folder: string): Input[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, absolute: path.join(entry.parentPath, entry.name) }))
    .map((file) => ({ ...file, name: path.relative(folder, file.absolute) }))
    .map((file) => ({ ...file, name: file.name.split(path.sep).join("/") }))
    .filter(({ entry, absolute, name }) => !isHidden(name) && isInput(entry, absolute))
    .map(({ entry, absolute, name }): Input => {
      const link = entry.isSymbolicLink();
      return { name, absolute, link, bytes: link ? Buffer.alloc(0) : readFileSync(absolute) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether nothing of that name, a folder's with a slash at its end, is read: what begins with a point, and packages. */
export function isHidden(name: string): boolean {
  return /(^|\/)(\.|node_modules\/)/.test(name);
}

/** A link to a folder counts too: its definitions would be missed without a word. */
function isInput(entry: Dirent, absolute: string): boolean {
  if (entry.isFile()) return ending.test(entry.name);
  if (!entry.isSymbolicLink()) return false;
  return (
    ending.test(entry.name) || statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true
  );
}
