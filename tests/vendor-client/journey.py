"""The life of a workflow, through the vendor's own client."""
import sys
import time

from httpx_retries import Retry
from pyatlan import errors
from pyatlan.client import workflow as workflow_module
from pyatlan.client.atlan import AtlanClient
from pyatlan.model.enums import AssetDeltaHandling, AssetInputHandling
from pyatlan.model.enums import AtlanWorkflowPhase as Phase
from pyatlan.model.enums import WorkflowPackage
from pyatlan.model.packages import RelationalAssetsBuilder
from pyatlan.model.workflow import ScheduleQueriesSearchRequest, WorkflowSchedule

BASE_URL = sys.argv[1]
PACKAGE = WorkflowPackage.RELATIONAL_ASSETS_BUILDER
SCHEDULE = WorkflowSchedule(cron_schedule="5 4 * * *", timezone="Europe/Paris")
# It waits five seconds before it looks at a run, and ten before an idempotent rerun.
workflow_module.sleep = lambda seconds: time.sleep(0.05)


def tenant(token):
    # No retries: every refusal is seen as it is.
    return AtlanClient(base_url=BASE_URL, api_key=token, retry=Retry(total=0), proxy=None)


def connect(token):
    return tenant(token).workflow


def built(name):
    workflow = (
        RelationalAssetsBuilder()
        .object_store(prefix="/test/prefix", object_key="assets-test.csv")
        .s3(access_key="a", secret_key="s", bucket="my-bucket", region="us-west-1")
        .assets_semantics(
            input_handling=AssetInputHandling.UPSERT, delta_handling=AssetDeltaHandling.INCREMENTAL
        )
        .to_workflow()
    )
    workflow.metadata.name = name
    return workflow


def same(found, wanted):
    if found != wanted:
        raise AssertionError(f"{found!r} instead of {wanted!r}")


def raised(work):
    """The class and the id of the error that `work` raises; the class alone of one that has no id."""
    try:
        work()
    except errors.AtlanError as error:
        return type(error).__name__, error.error_code.error_id
    except Exception as error:
        return (type(error).__name__,)
    return "nothing", None


def until(look, wanted):
    """Waits, ten seconds at most, until something is as it should be."""
    end = time.monotonic() + 10
    while look() != wanted and time.monotonic() < end:
        time.sleep(0.05)
    same(look(), wanted)


class Journey:
    """The life of a workflow, in the order of the methods."""

    def __init__(self, token, number):
        self.client = connect(token)
        self.name = f"{PACKAGE.value}-{number}"
        self.asq = f"asq-guid-{number}-x"

    def phase(self, run):
        found = self.client.find_run_by_id(run)
        return found and found.status

    def annotations(self):
        return self.client.find_by_id(self.name).source.metadata.annotations

    def run(self):
        response = self.client.run(built(self.name))
        same(response.metadata.name, self.name)
        same("{{credentialGuid}}" in response.json(), False)

    def run_from_json(self):
        text = built(self.name).json(by_alias=True, exclude_unset=True)
        other = self.name[:-1] + "9"
        response = self.client.run(text.replace(self.name, other), SCHEDULE)
        same(response.metadata.name, other)
        same(self.client.get_scheduled_run(other).spec.schedule, "5 4 * * *")
        self.client.delete(other)

    def find_by_type(self):
        names = [hit.id for hit in self.client.find_by_type(PACKAGE)]
        same(names.count(self.name), 1)

    def find_by_id(self):
        same(self.client.find_by_id(self.name).source.metadata.name, self.name)
        same(self.client.find_by_id("none-1684500411"), None)

    def monitor(self):
        same(self.client.monitor(workflow_name=self.name), Phase.SUCCESS)

    def rerun(self):
        self.again = self.client.rerun(self.client.find_by_id(self.name)).metadata.name
        same(self.again.startswith(self.name), True)

    def find_run_by_id(self):
        same(self.client.find_run_by_id(self.again).id, self.again)
        same(self.client.find_run_by_id("none"), None)

    def rerun_idempotent(self):
        found = self.client.find_by_id(self.name)
        same(self.client.rerun(found, idempotent=True).metadata.name, self.again)

    def stop(self):
        same(self.client.stop(self.again).status.phase, Phase.FAILED)
        until(lambda: self.phase(self.again), Phase.FAILED)

    def rerun_idempotent_when_none_runs(self):
        found = self.client.find_by_id(self.name)
        third = self.client.rerun(found, idempotent=True).metadata.name
        same(third != self.again, True)
        self.client.stop(third)

    def rerun_package(self):
        run = self.client.rerun(PACKAGE)
        same(run.spec.workflow_template_ref["name"], self.name)
        self.client.stop(run.metadata.name)

    def get_runs(self):
        runs = self.client.get_runs(self.name, Phase.FAILED, size=1)
        same((runs.count, len(list(runs))), (3, 3))
        same(self.client.get_runs(self.name, Phase.SUCCESS).count, 1)
        same(self.client.get_runs("none", Phase.SUCCESS).count, 0)

    def find_runs_by_status_and_time_range(self):
        find = self.client.find_runs_by_status_and_time_range
        phases = [Phase.SUCCESS, Phase.FAILED]
        same(find(phases, started_at="now-1h", finished_at="now+1h").count >= 4, True)
        same(find(phases, started_at="now+1h").count, 0)
        same(find(phases, finished_at="now-1h").count, 0)
        same(find([Phase.ERROR]).count, 0)

    def add_schedule_to_search_result(self):
        self.client.add_schedule(self.client.find_by_id(self.name), SCHEDULE)
        same(self.annotations()["orchestration.atlan.com/timezone"], "Europe/Paris")

    def get_scheduled_run(self):
        found = self.client.get_scheduled_run(self.name)
        same((found.spec.schedule, found.spec.timezone), ("5 4 * * *", "Europe/Paris"))
        same(found.spec.workflow_spec.workflow_template_ref["name"], self.name)

    def get_all_scheduled_runs(self):
        names = [run.metadata.name for run in self.client.get_all_scheduled_runs()]
        same(names.count(f"{self.name}-cron"), 1)

    def remove_schedule(self):
        response = self.client.remove_schedule(self.client.find_by_id(self.name))
        same("orchestration.atlan.com/schedule" in response.metadata.annotations, False)
        same("orchestration.atlan.com/schedule" in self.annotations(), False)

    def add_and_remove_schedule_by_package(self):
        self.client.add_schedule(PACKAGE, SCHEDULE)
        same(self.annotations()["orchestration.atlan.com/schedule"], "5 4 * * *")
        self.client.remove_schedule(PACKAGE)

    def update(self):
        workflow = self.client.find_by_id(self.name).to_workflow()
        workflow.metadata.annotations["note"] = "changed"
        same(self.client.update(workflow).metadata.annotations["note"], "changed")
        same(self.annotations()["note"], "changed")

    def update_owner(self):
        response = self.client.update_owner(self.name, "grace")
        same(response.metadata.labels["workflows.argoproj.io/creator"], "grace")

    def run_schedule_query(self):
        workflow = built(self.asq)
        workflow.metadata.annotations["package.argoproj.io/name"] = "@atlan/schedule-query"
        self.client.run(workflow, SCHEDULE)

    def find_schedule_query(self):
        saved_query = self.asq[len("asq-") : -len("-x")]
        same([hit.id for hit in self.client.find_schedule_query(saved_query)], [self.asq])

    def re_run_schedule_query(self):
        self.query_run = self.client.re_run_schedule_query(self.asq).metadata.name

    def find_schedule_query_between(self):
        period = ScheduleQueriesSearchRequest(
            start_date="2020-01-01T00:00:00.000Z", end_date="2100-01-01T05:30:00.000+05:30"
        )
        found = self.client.find_schedule_query_between(period)
        same([run.metadata.name for run in found].count(self.query_run), 1)

    def find_missed_schedule_query_between(self):
        period = ScheduleQueriesSearchRequest(
            start_date="2020-01-01T00:00:00.000Z", end_date="2020-01-02T00:00:00.000Z"
        )
        found = self.client.find_schedule_query_between(period, missed=True)
        same(found or [], [])

    def delete(self):
        self.client.delete(self.name)
        self.client.delete(self.asq)
        same(self.client.find_by_id(self.name), None)
