import { SpecanvilError } from "../errors.js";
import { environment, fileSystem } from "../host.js";
import { type AnySecret, isSecret, reader } from "./is-secret.js";

type Source =
  | { readonly kind: "env"; readonly name: string }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "value" };

const inspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * A value that is needed on the wire and nowhere else. It never prints: text, JSON and inspection show where it
 * comes from. It is read when a payload is submitted, not before.
 */
export class Secret implements AnySecret {
  readonly #source: Source;
  declare readonly [reader]: () => string | Promise<string>;

  private constructor(source: Source, read: () => string | Promise<string>) {
    this.#source = source;
    Object.defineProperty(this, reader, { value: read });
    Object.freeze(this);
  }

  /**
   * A secret from an environment variable, read at submission.
   *
   * @throws {@link SpecanvilError} `SECRET_MISSING` at submission, when the variable is absent or empty.
   */
  static env(name: string): Secret {
    return new Secret({ kind: "env", name }, () => {
      const value = environment(name);
      if (value) return value;
      throw new SpecanvilError(`The environment variable ${name} holds no secret.`, {
        code: "SECRET_MISSING",
        hint: `Set ${name} before the workflow is submitted.`,
      });
    });
  }

  /**
   * A secret from a UTF-8 text file, read at submission; one line break at its end is dropped. Needs Node, Deno or Bun.
   *
   * @throws {@link SpecanvilError} `SECRET_MISSING` at submission, when the file can't be read.
   */
  static file(path: string): Secret {
    return new Secret({ kind: "file", path }, async () => {
      const fs = fileSystem();
      try {
        if (fs === undefined) throw new Error("this platform has no file system");
        return (await fs.promises.readFile(path, "utf8")).replace(/\r?\n$/, "");
      } catch (cause) {
        throw new SpecanvilError(`The secret file ${path} can't be read.`, {
          code: "SECRET_MISSING",
          hint: "Check that it exists and that this process may read it.",
          cause,
        });
      }
    });
  }

  /** A secret that is already at hand. Prefer {@link Secret.env}: a literal ends up in version control. */
  static value(value: string): Secret {
    if (typeof value !== "string") {
      throw new SpecanvilError("secret.value() takes a string.", { code: "SECRET_TYPE" });
    }
    return new Secret({ kind: "value" }, () => value);
  }

  /** Reads the secret. Only what writes to the wire calls this. */
  static reveal(secret: AnySecret): string | Promise<string> {
    return secret[reader]();
  }

  static is(value: unknown): value is Secret {
    return isSecret(value);
  }

  /** Where it comes from: `[secret env:S3_SECRET]`. */
  toString(): string {
    const source = this.#source;
    if (source.kind === "env") return `[secret env:${source.name}]`;
    return source.kind === "file" ? `[secret file:${source.path}]` : "[secret]";
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect](): string {
    return this.toString();
  }
}

export interface SecretSources {
  /** From an environment variable, read at submission. */
  env(name: string): Secret;
  /** From a text file, read at submission. */
  file(path: string): Secret;
  /** From a value at hand; prefer the other two. */
  value(value: string): Secret;
}

/** Where a secret comes from: `secret.env("S3_SECRET")`, `secret.file("/run/secrets/s3")`, `secret.value(text)`. */
export const secret: SecretSources = { env: Secret.env, file: Secret.file, value: Secret.value };
