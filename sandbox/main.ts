import { parseFlags, USAGE, UsageError, type Flags } from "./options.js";
import { startSandbox, type Sandbox } from "./sandbox.js";

/** Runs until a signal ends it. Standard output gets one line, for the program that started this one. */
async function main(args: readonly string[]): Promise<void> {
  const { help, ...options } = parseFlags(args);
  if (help) {
    console.log(USAGE);
    return;
  }
  // Listened to before the start, so that a signal in between ends it as well.
  const ended = new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => resolve());
  });
  const sandbox = await start(options);
  const { baseUrl, apiKey, datastage } = sandbox;
  console.log(JSON.stringify({ atlan: { baseUrl, apiKey }, datastage }));
  await ended;
  await sandbox.close();
}

async function start(options: Omit<Flags, "help">): Promise<Sandbox> {
  try {
    return await startSandbox(options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new Error(`Port ${options.port} is in use; take another, or 0 for any that is free.`, {
      cause: error,
    });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  const usage = error instanceof UsageError;
  console.error(`sandbox: ${message}${usage ? `\n\n${USAGE}` : ""}`);
  process.exitCode = usage ? 2 : 1;
});
