// What users have written against the definitions of the tests: whatever a change breaks shows in one of them. One a line.

const packages = `
import { frozenIdentity, secret, unlisted } from "specanvil";
import { frozenPayload } from "specanvil/testing";
import { type AnyPaint, Color, type Paint, Shade } from "./acme/index.js";
import { sample, type Sample } from "./acme/packages/sample.js";
const password = secret.env("KEY");
const wire = (built: { toWorkflow(): unknown }): unknown => frozenPayload(built as never);
void [frozenIdentity, unlisted];
export const programs: Record<string, () => unknown> = {
  file: () => wire(sample().file()),
  store: () => wire(sample().store({ bucket: "b" }).key({ user: "u", password })),
  folder: () => wire(sample().store({ bucket: "b", folder: "f" }).key({ user: "u", password }).tune({})),
  tuned: () => wire(sample().file().tune({ color: Color.DEEP_BLUE, shade: Shade.DARK, paints: [Color.RED, Color.DEEP_BLUE], size: 9, mark: ";", fast: true })),
  unlisted: () => wire(sample().file().tune({ paints: [unlisted("mine")] })),
  defaults: () => wire(sample().tune({ color: Color.RED }).file()),
  low: () => wire(sample().file().tune({ size: 1, mark: "." })),
  options: () => wire(sample({ source: { store: { bucket: "b" }, key: { user: "u", password } }, tuning: { color: "red", size: 2 } })),
  plain: () => wire(sample({ source: { file: true } })),
  typed: (): unknown => { const open: Sample<"login" | "tuning"> = sample().store({ bucket: "b" }); return wire(open.key({ user: "u", password })); },
  paint: (): unknown => { const paints: Paint[] = [Color.RED, Shade.DARK, "deep-blue", "light"]; return paints.length; },
  anyPaint: (): unknown => { const paint: AnyPaint = unlisted("mine"); return [typeof paint, Shade.LIGHT]; },
`;

const wide = `
  guest: () => wire(wideOne({ names: ["a"] }).guest().views()),
  token: () => wire(wideOne({ names: ["a", "b"], dry: true }).token({ token: password }).tables({ deep: true, color: Color.DEEP_BLUE }).levels({ levels: [1, 2] }).views().slow().loud()),
  host: () => wire(wideOne({ names: ["a"] }).token({ token: password, host: "there" }).tables({}).loud()),
  all: () => wire(wideOne({ names: ["a"], login: { guest: true }, content: { views: true, tables: { deep: true } }, tuning: { loud: true, slow: true } })),
  levels: () => wire(wideOne({ names: ["a"], login: { guest: true }, content: { tables: {}, levels: { levels: [1, 2] } }, tuning: { slow: true } })),
  bare: () => wire(bare({ target: "t" })),
  gone: () => wire(bare({ target: "t", gone: true })),
`;

const full = `
  made: () => wire(fullOne({ title: "t", owners: ["a"] }).direct({}).key({ key: password }).include({ assets: { a: ["b"] } }).exclude({ names: ["x"] })),
  bucket: () => wire(fullOne({ title: "t", groups: ["g"], note: "n", most: 3, eager: false }).bucket().include({ assets: {} }).tune({ mode: Mode.FAST_NOW, days: 3 })),
  ranged: () => wire(fullOne({ title: "t", owners: ["a"] }).direct({ host: "h" }).key({ key: password, realm: "r" }).tune({ low: "a", high: "b", config: { a: 1 }, old: true })),
  old: () => wire(fullOne({ title: "t", owners: ["a"], source: { bucket: true }, tune: { old: false } })),
  left: () => wire(fullOne({ title: "t", owners: ["a"], source: { direct: {}, key: { key: password }, exclude: { names: ["x"] } } })),
  chosen: () => wire(fullOne({ title: "t", owners: ["a"] }).bucket().choose({ choices: [{ type: Mode.SLOW, assets: { a: ["b"] } }, { type: "fast", machine: Machine.MILL, speed: "x" }] })),
`;

const stages = `
import { frozenIdentity, secret } from "specanvil";
import { addNamed, batchFlow, type BatchFlow, connection, localConnection } from "specanvil/datastage";
import { DepotConnection } from "./flows/connections/depot.js";
import { Grain, Mill, Speed } from "./flows/stages/mill.js";
import { Sink, SinkMode } from "./flows/stages/sink.js";
import { Source } from "./flows/stages/source.js";
const flow = (): BatchFlow => batchFlow("f", { identity: frozenIdentity() });
const wire = (built: BatchFlow): unknown => { for (const { code, message } of built.validate()) if (code === "missing-link") throw new Error(message); return built.toDocument(); };
export const programs: Record<string, () => unknown> = {
  chain: (): unknown => { const f = flow(); f.add(Source, "s").linkTo(f.add(Mill, "m", { speed: Speed.FAST, number: 4, amount: 1.5, name: "n", anything: true, keys: [{ column: "c", ascending: true }], alpha: "a", beta: "b", bufferMode: Grain.coarse, bufferSize: 7 })); return f.toDocument(); },
  whole: (): unknown => { const f = flow(); const m = f.add(Mill, "m"); f.add(Source, "s", { rows: 3 }).linkTo(m).schema((s) => s.integer("ID")); m.linkTo(f.add(Sink, "k", { table: "t", mode: SinkMode.APPEND }, { connection: connection("1234") })); return wire(f); },
  two: (): unknown => { const f = flow(); const m = f.add(Mill, "m", { speed: "fast", bufferMode: "fine" }); f.add(Source, "a").linkTo(m); f.add(Source, "b").linkTo(m); return f.toDocument(); },
  local: (): unknown => { const made = localConnection(DepotConnection, { host: "h", key: secret.env("KEY") }); return typeof made; },
  three: (): unknown => { const f = flow(); const k = f.add(Sink, "k"); for (const name of ["a", "b", "c"]) f.add(Source, name).linkTo(k); return f.toDocument(); },
  named: (): unknown => { const f = flow(); addNamed([Source, Mill, Sink] as never, f, "Mill", "m"); return f.toDocument(); },
`;

function join(...parts: readonly string[]): string {
  return `${parts.join("").trim()}\n};\n`;
}

const more = packages.replace(
  `import { sample,`,
  `import { bare } from "./acme/packages/bare.js";\nimport { wide as wideOne } from "./acme/packages/wide.js";\nimport { sample,`,
);

const most = more.replace(
  `import { sample,`,
  `import { Machine, Mode } from "./acme/machines.js";\nimport { full as fullOne } from "./acme/packages/full.js";\nimport { sample,`,
);

/** By the set of definitions that they are written against. */
export const programs = {
  base: join(packages),
  wide: join(more, wide),
  full: join(most, wide, full),
  stages: join(stages),
} as const;
