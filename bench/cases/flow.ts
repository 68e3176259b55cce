// node flow.js first: prints the document of three stages. node flow.js chain|literals LENGTH ROUNDS: prints how long
// building, arranging and serializing takes, ms, the median of the rounds, and the process's memory at its highest, bytes.
import { chain } from "../batch-flows/chain.js";

const [what = "first", length = "3", rounds = "1"] = process.argv.slice(2);

if (what === "first") console.log(JSON.stringify(chain(3).toDocument()));
else {
  const { median } = await import("../measure.js");
  const { literals } = await import("../batch-flows/literals.js");
  const make =
    what === "chain" ? () => chain(Number(length)).toDocument() : () => literals(Number(length));
  const times = [];
  let bytes = 0;
  for (let round = 0; round < Number(rounds); round += 1) {
    const start = performance.now();
    bytes = JSON.stringify(make()).length;
    times.push(performance.now() - start);
  }
  const resident = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ ms: median(times), resident, bytes }));
}
