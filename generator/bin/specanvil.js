#!/usr/bin/env node
import { main } from "../dist/cli/main.js";

process.exitCode = await main(process.argv.slice(2));
// What a user's module has left open must not keep the command from ending.
setTimeout(() => process.exit(), 500).unref();
