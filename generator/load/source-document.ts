import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type { Code, Diagnostic } from "../diagnostics/diagnostic.js";

/** A step into a document: a key of a map or an index of a list. */
export type Path = readonly (string | number)[];

/** A YAML file with its positions: what the later stages report against. */
export interface SourceDocument {
  /** Relative to the project's folder, with forward slashes. */
  readonly file: string;
  /** Plain data, or undefined where the YAML is broken. */
  readonly data: unknown;
  /** What is wrong with the YAML itself. */
  readonly diagnostics: readonly Diagnostic[];
  /** A diagnostic at the value that `path` leads to, or at its key. */
  at(path: Path, code: Code, message: string, fix: string, target?: "value" | "key"): Diagnostic;
}

/**
 * Reads the text of a definition. Never throws: mistakes are in `diagnostics`.
 *
 * @param ordered - Whether the order of keys means something, as it does in definitions and not in OpenAPI documents
 */
export function readDocument(file: string, text: string, ordered = true): SourceDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, merge: false });
  const diagnostics: Diagnostic[] = [];

  const place = (offset: number, code: Code, message: string, fix: string): Diagnostic => {
    const { line, col } = lines.linePos(offset);
    return { code, file, line: Math.max(line, 1), column: Math.max(col, 1), message, fix };
  };

  for (const error of document.errors) {
    const [message = "unreadable"] = error.message.split("\n");
    const text = message.replace(/ at line \d+, column \d+:?$/, "");
    diagnostics.push(
      place(
        error.pos[0],
        "yaml-syntax",
        `${text}.`,
        "Mend the YAML; an editor with the schema shows the place.",
      ),
    );
  }
  if (ordered && diagnostics.length === 0) {
    diagnostics.push(...keyMistakes(document.contents, place));
  }

  return {
    file,
    data: diagnostics.length === 0 ? (document.toJS() as unknown) : undefined,
    diagnostics,
    at(path, code, message, fix, target = "value") {
      const node = nodeAt(document.contents, path, target);
      return place(node?.range?.[0] ?? 0, code, message, fix);
    },
  };
}

type Place = (offset: number, code: Code, message: string, fix: string) => Diagnostic;

/** Keys that JavaScript objects would lose, merge or reorder: order is part of what a definition says. */
function keyMistakes(contents: unknown, place: Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!isNode(contents)) return found;
  visit(contents, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const offset = (isNode(key) ? key.range?.[0] : undefined) ?? 0;
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined) {
          found.push(
            place(offset, "yaml-key", "A key must be a text.", "Write it as a plain word."),
          );
        } else if (seen.has(name)) {
          found.push(
            place(
              offset,
              "yaml-key",
              `The key ${JSON.stringify(name)} is there twice.`,
              "Remove one.",
            ),
          );
        } else if (name === "__proto__" || /^\d+$/.test(name)) {
          found.push(
            place(
              offset,
              "yaml-key",
              `The key ${JSON.stringify(name)} would lose its place among the others.`,
              "Choose a name that is neither a number nor __proto__.",
            ),
          );
        }
        if (name !== undefined) seen.add(name);
      }
    },
  });
  return found;
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
