import type { Alias, Document, Scalar } from "yaml";
import type { Code } from "../diagnostics/diagnostic.js";
import { yaml } from "./yaml-library.js";

/** A mistake of the YAML, at a distance from the beginning of the file. */
export interface Found {
  readonly offset: number;
  readonly code: Code;
  readonly message: string;
  readonly fix: string;
}

/** Deeper than any definition or API goes; beyond it the later stages would run out of stack. */
const deepest = 60;

/** What the parser lets through and reading as data doesn't survive. */
export function nodeMistakes(document: Document.Parsed): Found[] {
  const found: Found[] = [];
  const { isNode, visit } = yaml();
  visit(document, {
    Collection(_, node, path) {
      if (path.filter(isNode).length <= deepest) return undefined;
      found.push({
        offset: node.range?.[0] ?? 0,
        code: "yaml-syntax",
        message: "The YAML is nested too deeply.",
        fix: "Flatten it.",
      });
      return visit.BREAK;
    },
    Alias(_, alias, path) {
      const mistake = aliasMistake(alias, document, path);
      if (mistake !== undefined) found.push(mistake);
    },
  });
  return found;
}

function aliasMistake(
  alias: Alias,
  document: Document.Parsed,
  path: readonly unknown[],
): Found | undefined {
  const target = alias.resolve(document);
  const known = target !== undefined;
  if (known && !path.includes(target)) return undefined;
  return {
    offset: alias.range?.[0] ?? 0,
    code: "yaml-syntax",
    message: known
      ? `*${alias.source} stands inside of what it stands for.`
      : `*${alias.source} stands for nothing: no &${alias.source} comes before it.`,
    fix: `Write out what is meant; put a text that begins with * into quotes.`,
  };
}

/**
 * Keys that JavaScript objects would lose, merge or reorder, and numbers that would change: both are part of what a
 * definition says.
 */
export function keyMistakes(document: Document.Parsed): Found[] {
  const found: Found[] = [];
  const { isNode, visit } = yaml();
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const offset = (isNode(key) ? key.range?.[0] : undefined) ?? map.range?.[0] ?? 0;
        const mistake = keyMistake(key, seen);
        if (mistake !== undefined) found.push({ offset, code: "yaml-key", ...mistake });
      }
    },
    Scalar(role, scalar) {
      const mistake = role === "key" ? undefined : numberMistake(scalar);
      if (mistake === undefined) return;
      found.push({ offset: scalar.range?.[0] ?? 0, code: "yaml-number", ...mistake });
    },
  });
  return found;
}

function keyMistake(
  key: unknown,
  seen: Set<string>,
): { readonly message: string; readonly fix: string } | undefined {
  if (!yaml().isScalar(key)) {
    return { message: "A key must be a text.", fix: "Write it as a plain word." };
  }
  if (typeof key.value !== "string") {
    // `TRUE`, `null` and `1.50` would become the texts true, "" and 1.5.
    const source = key.source ?? String(key.value);
    return {
      message: `The key ${source} is read as ${key.value === null ? "nothing" : `a ${typeof key.value}`}, not as a text.`,
      fix: "Put it into quotes.",
    };
  }
  const name = key.value;
  if (seen.has(name)) {
    return { message: `The key ${JSON.stringify(name)} is there twice.`, fix: "Remove one." };
  }
  seen.add(name);
  if (name !== "__proto__" && !/^\d+$/.test(name)) return undefined;
  return {
    message: `The key ${JSON.stringify(name)} would lose its place among the others.`,
    fix: "Choose a name that is neither a number nor __proto__.",
  };
}

function numberMistake(
  scalar: Scalar,
): { readonly message: string; readonly fix: string } | undefined {
  const { value, source } = scalar;
  if (typeof value !== "number" || source === undefined || source === String(value))
    return undefined;
  const other = Number.isSafeInteger(value) || !Number.isInteger(value);
  const exact = other && Number.isFinite(value) ? `Write ${value}, or put` : "Put";
  return {
    message: `The number ${source} would come out as ${value}.`,
    fix: `${exact} it into quotes if it is a text.`,
  };
}
