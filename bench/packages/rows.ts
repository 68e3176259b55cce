import path from "node:path";
import { performance } from "node:perf_hooks";
import { frozenIdentity } from "specanvil";
import { LineProcess } from "../line-process.js";
import { median } from "../measure.js";
import { root } from "../root.js";
import { limited, type Row } from "../row.js";
import { builders, chainsFile } from "./chains.js";

const warmUps = 2;
const rounds = 9;

/** Build and serialize, each package, warm, against the vendor's SDK; only if both send the same. */
export async function packageRows(python: string | undefined): Promise<Row[]> {
  const all = await builders(frozenIdentity());
  const vendor = python === undefined ? undefined : await Vendor.start(python);
  const rows: Row[] = [];
  for (const [name, build] of all) {
    vendor?.expectSame(name, JSON.parse(build()));
    const ours: number[] = [];
    const theirs: number[] = [];
    // In turns, so that whatever else the machine does slows both alike.
    for (let round = 0; round < warmUps + rounds; round += 1) {
      const times = [micros(build), await vendor?.micros(name)];
      if (round < warmUps) continue;
      ours.push(times[0] ?? 0);
      theirs.push(times[1] ?? 0);
    }
    const value = median(ours);
    rows.push({ measure: `build and serialize, warm: ${name}`, value, unit: "µs" });
    if (vendor === undefined) continue;
    rows.push(
      { measure: "… the vendor's SDK", value: median(theirs), unit: "µs" },
      limited("… how much faster", median(theirs) / value, "×", "≥", 20),
    );
  }
  vendor?.close();
  return rows;
}

/** Of one call, of a thousand. */
function micros(build: () => string): number {
  const begin = performance.now();
  for (let call = 0; call < 1000; call += 1) build();
  return performance.now() - begin;
}

class Vendor {
  readonly #process: LineProcess;
  readonly #payloads: Readonly<Record<string, unknown>>;

  private constructor(process: LineProcess, payloads: Readonly<Record<string, unknown>>) {
    this.#process = process;
    this.#payloads = payloads;
  }

  static async start(python: string): Promise<Vendor> {
    const script = path.join(root, "bench/packages/vendor.py");
    const process = new LineProcess({ program: python, args: [script, chainsFile] });
    return new Vendor(process, JSON.parse(await process.read()) as Record<string, unknown>);
  }

  /** @throws Error where the other side does another job */
  expectSame(name: string, payload: unknown): void {
    const [ours, theirs] = [payload, this.#payloads[name]].map(settled);
    if (ours === theirs) return;
    throw new Error(`${name}: ${ours}\nis not what the vendor's SDK sends: ${theirs}`);
  }

  async micros(name: string): Promise<number> {
    return Number(await this.#process.ask(`${name} 50`));
  }

  close(): void {
    this.#process.close();
  }
}

/** As text, without the clock and without chance. */
function settled(payload: unknown): string {
  return JSON.stringify(payload)
    .replace(/\\"guid\\": \\"-\d+\\"/g, "GUID")
    .replace(/\b(123456|\d{10})\b/g, "EPOCH");
}
