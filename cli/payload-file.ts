import { readFileSync } from "node:fs";
import { type Secret, secret } from "specanvil";
import { maskIn, secretOf } from "./secret-mask.js";
import { UsageError } from "./usage-error.js";

/** The JSON of a file, with a secret wherever only its mask was written: `[secret env:NAME]`, `[secret file:PATH]`. */
export function readPayloadFile(file: string): unknown {
  return withSecrets(readJsonFile(file), "", (place) => {
    throw new UsageError(
      `${file}: of the secret ${place} only its mask [secret] was saved. Write [secret env:NAME] or [secret file:PATH] ` +
        "in its place, or submit the module that builds the workflow.",
    );
  });
}

/** The same to be looked at, not sent: a secret of which nobody knows the source is one all the same. */
export function readShownFile(file: string): unknown {
  return shown(readJsonFile(file));
}

/** JSON to be looked at: wherever only the mask of a secret was written is a secret. */
export function shown(json: unknown): unknown {
  return withSecrets(json, "", () => secret.value("[secret]"));
}

/** The JSON of a file, its masks being texts like others. */
export function readJsonFile(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${file} is no JSON: ${problem}.`, { cause });
  }
}

function readText(file: string): string {
  try {
    // A byte order mark is no part of JSON.
    return readFileSync(file, "utf8").replace(/^\ufeff/, "");
  } catch (cause) {
    throw new UsageError(`${file} can't be read: ${(cause as Error).message}.`, { cause });
  }
}

/** What stands for a secret whose source is lost, at a place. */
type Lost = (place: string) => Secret;

function withSecrets(value: unknown, place: string, lost: Lost): unknown {
  if (typeof value === "string") return unmasked(value, place, lost);
  if (Array.isArray(value)) {
    return value.map((item, index) => withSecrets(item, `${place}[${index}]`, lost));
  }
  if (typeof value !== "object" || value === null) return value;
  // From entries, so that a key such as __proto__ stays a key.
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const path = place === "" ? key : `${place}.${key}`;
      return [key, withSecrets(item, path, lost)];
    }),
  );
}

function unmasked(text: string, place: string, lost: Lost): string | Secret {
  const mask = maskIn(text);
  return mask === undefined ? text : (secretOf(mask) ?? lost(place));
}
