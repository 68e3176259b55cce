import { type Secret, secret } from "specanvil";

/** Where the mask of a secret says that it comes from; nothing where that is lost. */
export interface Masked {
  readonly kind?: "env" | "file";
  readonly source?: string;
}

const mask = /^\[secret(?: (env|file):(.+))?\]$/s;

/** What a mask says, as secrets print it: `[secret env:NAME]`, `[secret file:PATH]`, `[secret]`; undefined for other texts. */
export function maskIn(text: string): Masked | undefined {
  const found = mask.exec(text);
  if (found === null) return undefined;
  const [, kind, source] = found as unknown as [string, Masked["kind"], string?];
  return kind === undefined || source === undefined ? {} : { kind, source };
}

/** The secret of a mask; undefined where its source is lost. */
export function secretOf({ kind, source }: Masked): Secret | undefined {
  if (source === undefined) return undefined;
  return kind === "env" ? secret.env(source) : secret.file(source);
}
