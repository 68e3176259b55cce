import type { Document, Node, YAMLError } from "yaml";
import { type Found, keyMistakes, nodeMistakes } from "./node-mistakes.js";
import type { Path } from "./path.js";
import { yaml } from "./yaml-library.js";

/** Both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML text read with its positions. */
export interface Positions {
  /** Plain data, or undefined where there are mistakes. */
  readonly data: unknown;
  readonly found: readonly Found[];
  place(offset: number): Place;
  /** Of the value that `path` leads to, or of its key. */
  placeOf(path: Path, target: "value" | "key"): Place;
}

/** @param ordered - Whether the order of keys means something */
export function readPositions(text: string, ordered: boolean): Positions {
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    merge: false,
    // A `%YAML 1.1` at the top would make `yes` true and dates objects.
    schema: "core",
    resolveKnownTags: false,
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    ...read(document, ordered),
    place,
    placeOf: (path, target) => place(nodeAt(document.contents, path, target)?.range?.[0] ?? 0),
  };
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
  const { isMap, isNode, isPair, isScalar } = yaml();
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
