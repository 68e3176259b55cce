import { NotFoundError, type WorkflowRun } from "specanvil/atlan/client";
import type { Session } from "./session.js";

/** The run with this id, or the newest one of the workflow of this name. */
export async function findRun(session: Session, target: string): Promise<WorkflowRun> {
  const { workflow } = session.client;
  const [run, latest] = await Promise.all([
    workflow.findRunById(target, session.call),
    workflow.findLatestRun(target, session.call),
  ]);
  return run ?? latest ?? (await nothingFound(session, target));
}

/** @throws NotFoundError that says whether there is a workflow of this name */
export async function nothingFound(session: Session, target: string): Promise<never> {
  const workflow = await session.client.workflow.findById(target, session.call);
  const message =
    workflow === undefined
      ? `There is no workflow and no run named ${target}.`
      : `The workflow ${target} has no runs.`;
  throw new NotFoundError(message, {
    code: "ATLAN_NOT_FOUND",
    hint: "One that was just started takes a moment to show up.",
  });
}
