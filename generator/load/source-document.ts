import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from "yaml";
import type { Code, Diagnostic } from "../diagnostics/diagnostic.js";
import { type Found, keyMistakes, nodeMistakes } from "./node-mistakes.js";

/** A step into a document: a key of a map or an index of a list. */
export type Path = readonly (string | number)[];

/** A YAML file with its positions: what the later stages report against. */
export interface SourceDocument {
  /** As reports name it: relative to where the command runs. */
  readonly file: string;
  /** As generated code names it: the same wherever the command runs. */
  readonly from: string;
  /** Plain data, or undefined where the YAML is broken. */
  readonly data: unknown;
  /** What is wrong with the YAML itself. */
  readonly diagnostics: readonly Diagnostic[];
  /** A diagnostic at the value that `path` leads to, or at its key. */
  at(path: Path, code: Code, message: string, fix: string, target?: "value" | "key"): Diagnostic;
}

export interface DocumentSource {
  readonly file: string;
  readonly from: string;
  readonly bytes: Uint8Array;
  /** Whether the order of keys means something, as it does in definitions and not in OpenAPI documents. */
  readonly ordered: boolean;
}

/** Reads a definition. Never throws: mistakes are in `diagnostics`. */
export function readDocument({ file, from, bytes, ordered }: DocumentSource): SourceDocument {
  const lines = new LineCounter();
  const place = ({ offset, code, message, fix }: Found): Diagnostic => {
    const { line, col } = lines.linePos(offset);
    return { code, file, line: Math.max(line, 1), column: Math.max(col, 1), message, fix };
  };
  const text = decode(bytes);
  if (text === undefined) {
    const found = {
      offset: 0,
      code: "yaml-syntax",
      message: "The file is no UTF-8 text.",
    } as const;
    const diagnostics = [place({ ...found, fix: "Save it with the encoding UTF-8." })];
    return { file, from, data: undefined, diagnostics, at: () => place({ ...found, fix: "" }) };
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    merge: false,
    // A `%YAML 1.1` at the top would make `yes` true and dates objects.
    schema: "core",
    resolveKnownTags: false,
  });
  const { data, found } = read(document, ordered);
  return {
    file,
    from,
    data,
    diagnostics: found.map(place),
    at(path, code, message, fix, target = "value") {
      const node = nodeAt(document.contents, path, target);
      return place({ offset: node?.range?.[0] ?? 0, code, message, fix });
    },
  };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function read(
  document: Document.Parsed,
  ordered: boolean,
): { readonly data: unknown; readonly found: readonly Found[] } {
  const found = syntaxMistakes([...document.errors, ...document.warnings]);
  if (found.length > 0) return { data: undefined, found };
  const mistakes = [...nodeMistakes(document), ...(ordered ? keyMistakes(document) : [])];
  if (mistakes.length > 0) return { data: undefined, found: mistakes };
  try {
    return { data: document.toJS() as unknown, found: [] };
  } catch (error) {
    // What is left are aliases of aliases that unfold to more than memory holds.
    const message = `${error instanceof Error ? error.message : String(error)}.`;
    const fix = "Write out what the aliases stand for.";
    return { data: undefined, found: [{ offset: 0, code: "yaml-syntax", message, fix }] };
  }
}

/** One mistake for each place: a missing bracket makes the parser say several things about it. */
function syntaxMistakes(errors: readonly YAMLError[]): Found[] {
  const places = new Map<number, Found>();
  for (const error of errors) {
    const [offset] = error.pos;
    if (!places.has(offset)) places.set(offset, { offset, code: "yaml-syntax", ...explain(error) });
    // Everything after it is about the part that was not read.
    if (error.code === "RESOURCE_EXHAUSTION") return [{ ...places.get(offset) } as Found];
  }
  return [...places.values()];
}

function explain(error: YAMLError): { readonly message: string; readonly fix: string } {
  switch (error.code) {
    case "MULTIPLE_DOCS":
      return {
        message: "Here a second YAML document begins.",
        fix: "Put it into a file of its own, or remove the line ---.",
      };
    case "TAG_RESOLVE_FAILED":
      return {
        message: "Tags such as !name mean nothing here.",
        fix: "Remove the tag; put a text that begins with ! into quotes.",
      };
    case "RESOURCE_EXHAUSTION":
      return { message: "The YAML is nested too deeply.", fix: "Flatten it." };
    case "TAB_AS_INDENT":
      return { message: "Tabs can't indent YAML.", fix: "Indent with blanks." };
    default: {
      const [line = "unreadable"] = error.message.split("\n");
      return {
        message: `${line.replace(/ at line \d+, column \d+:?$/, "").replace(/\.$/, "")}.`,
        fix: "Mend the YAML here or just before.",
      };
    }
  }
}

/** The node at `path`, or the deepest one on the way there. */
function nodeAt(contents: unknown, path: Path, target: "value" | "key"): Node | undefined {
  let node: Node | undefined = isNode(contents) ? contents : undefined;
  for (const [depth, step] of path.entries()) {
    if (node === undefined) return undefined;
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!isPair(pair)) return node;
      const last = depth === path.length - 1;
      next = (last && target === "key") || !isNode(pair.value) ? pair.key : pair.value;
    } else if ("items" in node) {
      next = (node as { items: readonly unknown[] }).items[Number(step)];
    }
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}
