"""The life of a flow, through IBM's own client."""
import logging
import sys
import time
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
logging.disable(logging.ERROR)

from ibm_watsonx_data_integration.common.auth import BearerTokenAuthenticator
from ibm_watsonx_data_integration.common.exceptions import IbmCloudApiException
from ibm_watsonx_data_integration.platform import Platform
from ibm_watsonx_data_integration.services.datastage.models.import_response_model import (
    BatchImportStatus,
)

BASE_URL, TOKEN, PROJECT = sys.argv[1:4]


def same(found, wanted):
    if found != wanted:
        raise AssertionError(f"{found!r} instead of {wanted!r}")


def fill(flow):
    """Rows, sorted, looked at."""
    rows = flow.add_stage("Row Generator", "Rows")
    rows.configuration.records = 5
    ordered = flow.add_stage("Sort", "By id")
    ordered.configuration.key_properties = [{"key": "ID"}]
    peek = flow.add_stage("Peek", "Peek")
    link = rows.connect_output_to(ordered)
    link.name = "Link_1"
    schema = link.create_schema()
    schema.add_field("INTEGER", "ID", key=True)
    schema.add_field("VARCHAR", "NAME")
    ordered.connect_output_to(peek).name = "Link_2"


class Journey:
    """The life of a flow, in the order of the methods."""

    def __init__(self):
        self.platform = Platform(auth=BearerTokenAuthenticator(TOKEN), base_url=BASE_URL)

    def list_projects(self):
        same([project.name for project in self.platform.projects], [PROJECT])

    def get_project_by_name(self):
        self.project = self.platform.projects.get(name=PROJECT)

    def get_project_by_id(self):
        same(self.platform.projects.get(project_id=self.project.project_id).name, PROJECT)

    def create_flow(self):
        self.flow = self.project.create_flow(
            name="Their flow", description="of theirs", environment=None, flow_type="batch"
        )
        same(self.flow.name, "Their flow")

    def compile_refuses_a_flow_without_stages(self):
        same(self.flow.compile().json()["message"]["errors"][0]["code"], "NO_STAGES")

    def add_stages_and_update(self):
        fill(self.flow)
        same(self.project.update_flow(self.flow).status_code in (200, 201), True)

    def get_flow_by_name(self):
        found = self.project.flows.get(name="Their flow")
        same((found.flow_id, found.description), (self.flow.flow_id, "of theirs"))
        same(sorted(stage.label for stage in found.stages), ["By id", "Peek", "Rows"])

    def get_flow_by_id(self):
        same(self.project.flows.get(flow_id=self.flow.flow_id).name, "Their flow")

    def rename_flow(self):
        self.flow.name = "Renamed"
        self.project.update_flow(self.flow)
        same(self.project.flows.get(name="Renamed").flow_id, self.flow.flow_id)

    def duplicate_flow(self):
        self.copy = self.project.duplicate_flow(self.flow, name="Copy", description="of it")
        same(self.copy.name, "Copy")
        same(self.copy.flow_id == self.flow.flow_id, False)

    def list_batch_flows(self):
        names = [flow.name for flow in self.project.flows.get_all(flow_type="batch")]
        same(names, ["Renamed", "Copy"])

    def list_flows_of_all_kinds(self):
        same(len(list(self.project.flows)), 2)

    def compile(self):
        response = self.flow.compile()
        same((response.status_code, response.json()["message"]["result"]), (200, "success"))

    def compile_info_and_status(self):
        same(self.flow.get_compile_info().json()["metadata"]["compiled"], True)
        same(self.flow.get_compile_status().json()["message"]["result"], "success")

    def environments(self):
        same("default_datastage_px" in self.project.list_batch_environments(), True)
        found = self.project.get_batch_environment(display_name="Default DataStage PX XS")
        same(found, "default_datastage_px")

    def parameter_set(self):
        made = self.project.create_parameter_set(name="their_set", description="d")
        same(self.project.parameter_sets.get(name="their_set").parameter_set_id, made.parameter_set_id)
        made.description = "changed"
        self.project.update_parameter_set(made)
        found = self.project.parameter_sets.get(parameter_set_id=made.parameter_set_id)
        same(found.description, "changed")
        self.project.delete_parameter_set(made)

    def connection(self):
        kind = next(kind for kind in self.platform.datasources if kind.name == "postgresql")
        made = self.project.create_connection(
            name="their pg",
            datasource_type=kind,
            properties={"host": "h", "database": "d", "port": "5432", "username": "u", "password": "p"},
            test=False,
        )
        found = self.project.connections.get(name="their pg")
        same(found.connection_id, made.connection_id)
        self.project.delete_connection(found)
        same(len(self.project.connections), 0)

    def subflow(self):
        made = self.project.create_subflow(name="their subflow", description="d")
        same(self.project.subflows.get(name="their subflow").subflow_id, made.subflow_id)
        self.project.delete_subflow(made)

    def export_flow(self):
        path = self.project.export_flow(flow=self.flow, destination=Path("one.zip"))
        same(Path(path).read_bytes()[:2], b"PK")

    def export_flows_as_a_stream(self):
        path = self.project.export_flows(
            flows=[self.flow, self.copy], destination=Path("two.zip"), stream=True
        )
        same(Path(path).read_bytes()[:2], b"PK")

    def import_without_waiting(self):
        self.response = self.project.import_flows(source="one.zip", flow_type="batch", wait=None)
        same(self.response.status, BatchImportStatus.STARTED)

    def refresh_import(self):
        end = time.monotonic() + 20
        while self.response.status != BatchImportStatus.COMPLETED and time.monotonic() < end:
            time.sleep(0.2)
            self.response = self.response.refresh()
        same(self.response.status, BatchImportStatus.COMPLETED)
        same((self.response.tally.imported, self.response.tally.renamed), (1, 1))

    def imported_flows(self):
        [flow] = list(self.response.imported_flows(load=True))
        same(flow.name, "Renamed_DATASTAGE_IMPORT_1")
        same(len(flow.stages), 3)

    def import_and_wait(self):
        done = self.project.import_flows(
            source="two.zip", flow_type="batch", conflict_resolution="skip", wait=-1
        )
        same((done.status, done.tally.skipped), (BatchImportStatus.COMPLETED, 2))

    def create_job(self):
        self.flow.configuration.environment = "default_datastage_px"
        self.flow.configuration.warn_limit = 20
        self.flow.configuration.retention_days = 15
        self.job = self.project.create_job(name="Their job", flow=self.flow)
        same(self.job.retention_policy.days, 15)

    def get_job(self):
        same(self.project.jobs.get(job_id=self.job.job_id).name, "Their job")
        same(self.project.jobs.get(name="Their job").job_id, self.job.job_id)

    def start_job(self):
        self.run = self.job.start(name="first", description="")

    def run_moves_to_its_end(self):
        end = time.monotonic() + 20
        seen = []
        while time.monotonic() < end:
            self.run.refresh_status()
            if self.run.state.value not in seen:
                seen.append(self.run.state.value)
            if self.run.state.value == "Completed":
                break
            time.sleep(0.1)
        same((seen[-1], len(seen) > 1), ("Completed", True))

    def run_logs(self):
        same(len(self.run.logs) > 1, True)

    def list_runs(self):
        same([run.metadata.name for run in self.job.job_runs], ["first"])

    def cancel_run(self):
        run = self.job.start(name="second")
        run.cancel()
        run.refresh_status()
        same(run.state.value, "Canceled")
        self.job.delete_job_run(run)

    def update_job(self):
        self.job.name = "Renamed job"
        same(self.project.update_job(self.job).status_code, 200)
        same(self.project.jobs.get(job_id=self.job.job_id).name, "Renamed job")

    def delete_job(self):
        same(self.project.delete_job(self.job).status_code, 204)

    def delete_flow(self):
        same(self.project.delete_flow(self.copy).status_code, 204)

    def get_what_is_not_there(self):
        try:
            self.project.flows.get(flow_id=self.copy.flow_id)
        except ValueError:
            return
        raise AssertionError("it was found")

    def an_unknown_token(self):
        try:
            Platform(auth=BearerTokenAuthenticator("bad"), base_url=BASE_URL).projects.get(name="x")
        except IbmCloudApiException as error:
            same(error.response.status_code, 401)
            return
        raise AssertionError("it was taken")
