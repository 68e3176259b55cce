// A process that takes a lock as soon as it can, says so, and ends without giving it back: node lock-process.js FILE LOG
import fs, { appendFileSync } from "node:fs";
import { lockFile, LockHeld } from "../../../runtime/files/lock-file.js";

const [file = "", log = ""] = process.argv.slice(2);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

for (let taken = false; !taken;) {
  try {
    lockFile(fs, file);
    taken = true;
  } catch (error) {
    if (!(error instanceof LockHeld)) throw error;
    await pause(1);
  }
}
appendFileSync(log, "in\n");
await pause(5);
appendFileSync(log, "out\n");
process.exit();
