import type { Code, Diagnostic } from "../diagnostics/diagnostic.js";
import type { Path } from "./path.js";
import { type PlainPlaces, plainPlaces } from "./plain-places.js";
import { readPlainYaml } from "./plain-yaml.js";
import { type Place, type Positions, readPositions } from "./positions.js";

export type { Path } from "./path.js";

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
  const text = decode(bytes);
  if (text === undefined) {
    const none: Place = { line: 1, column: 1 };
    const message = "The file is no UTF-8 text.";
    const fix = "Save it with the encoding UTF-8.";
    const diagnostic: Diagnostic = { code: "yaml-syntax", file, ...none, message, fix };
    return {
      ...{ file, from, data: undefined, diagnostics: [diagnostic] },
      at: (_path, code, message, fix) => ({ code, file, ...none, message, fix }),
    };
  }
  let positions: Positions | undefined;
  // Only whoever has something to report needs them.
  const positioned = (): Positions => (positions ??= readPositions(text, ordered));
  let plain: { readonly data: unknown } | undefined;
  // What was read before is looked up by its bytes, and never asked for its data.
  const fast = (): unknown => (plain ??= { data: readPlainYaml(text, ordered) }).data;
  let places: PlainPlaces | undefined;
  const placeOf = (path: Path, target: "value" | "key"): Place => {
    // Where the fast parser was sure, and nobody has read the text for its positions, it tells most of them.
    const isFast = fast() !== undefined && positions === undefined;
    const offset = isFast ? (places ??= plainPlaces(text)).offsetOf(path, target) : undefined;
    return offset === undefined ? positioned().placeOf(path, target) : placeAt(text, offset);
  };
  return {
    file,
    from,
    get data() {
      return fast() ?? positioned().data;
    },
    get diagnostics() {
      if (fast() !== undefined) return [];
      return positioned().found.map(({ offset, code, message, fix }) => {
        return { code, file, ...positioned().place(offset), message, fix };
      });
    },
    at(path, code, message, fix, target = "value") {
      return { code, file, ...placeOf(path, target), message, fix };
    },
  };
}

function placeAt(text: string, offset: number): Place {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  let line = 1;
  for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", end + 1))
    line += 1;
  return { line, column: offset - lineStart + 1 };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
