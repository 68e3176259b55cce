import { commented, literal, quoted } from "./literal.js";
import { Variables } from "./names.js";

/** A call whose result may get a name. */
export class Statement {
  readonly #variable: string | undefined;
  readonly #code: string;
  readonly #chain: string[] = [];
  #isUsed = false;

  constructor(variable: string | undefined, code: string) {
    this.#variable = variable;
    this.#code = code;
  }

  /** Its name; from here on it is declared. */
  get name(): string {
    this.#isUsed = true;
    return this.#variable ?? "";
  }

  /** Calls a method of what it returns, after a comment of its own. */
  chain(method: string, args: readonly unknown[], comment?: string): this {
    const about = comment === undefined ? "" : `\n// ${commented(comment)}\n`;
    return this.#then(`${about}.${method}(${args.map(literal).join(", ")})`);
  }

  /** The same for a call that is code already: `schema((s) => s)`. */
  call(code: string): this {
    return this.#then(`.${code}`);
  }

  #then(code: string): this {
    this.#chain.push(code);
    return this;
  }

  toString(): string {
    const declared =
      this.#isUsed && this.#variable !== undefined ? `const ${this.#variable} = ` : "";
    return `${declared}${this.#code}${this.#chain.join("")};`;
  }
}

/** A module that is being written: what it imports, and what it does. */
export class ModuleText {
  readonly #about: string;
  readonly #imports = new Map<string, Set<string>>();
  readonly #lines: (Statement | string)[] = [];
  readonly variables: Variables;

  /** @param names - That are imported; no variable is called so */
  constructor(about: string, names: Iterable<string>) {
    this.#about = about;
    this.variables = new Variables(names);
  }

  /** Imports a name, and gives it back. */
  use(module: string, name: string): string {
    const names = this.#imports.get(module) ?? new Set();
    this.#imports.set(module, names.add(name));
    return name;
  }

  /** A statement, as code; `variable` is what its result is called where somebody asks for it. */
  add(variable: string | undefined, code: string): Statement {
    const statement = new Statement(variable, code);
    this.#lines.push(statement);
    return statement;
  }

  /** A call whose result nobody asks for. */
  call(name: string, args: readonly unknown[]): Statement {
    return this.add(undefined, `${name}(${args.map(literal).join(", ")})`);
  }

  /** A comment of one line. */
  note(text: string): void {
    this.#lines.push(`// ${commented(text)}`);
  }

  /** An empty line. */
  part(): void {
    this.#lines.push("");
  }

  end(name: string): string {
    const imports = [...this.#imports].sort(([one], [other]) => (one < other ? -1 : 1));
    return [
      `// ${commented(this.#about)}`,
      ...imports.map(
        ([module, names]) => `import { ${[...names].sort().join(", ")} } from ${quoted(module)};`,
      ),
      "",
      ...this.#lines.map(String),
      "",
      `export default ${name};`,
      "",
    ].join("\n");
  }
}
