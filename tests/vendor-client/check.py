"""Drives the vendor's own client against a sandbox: for each check a line {"check": …, "fault": null or a text}.

Takes the address of a sandbox with a control route.
"""
import json
import traceback
import urllib.request
import warnings

warnings.simplefilter("ignore")

from pyatlan.model.workflow import ScheduleQueriesSearchRequest

from directory import directory_checks
from journey import BASE_URL, PACKAGE, Journey, built, connect, raised, same, tenant


def control(settings):
    request = urllib.request.Request(
        f"{BASE_URL}/control/faults",
        method="PUT",
        headers={"content-type": "application/json"},
        data=json.dumps(settings).encode(),
    )
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as response:
        response.read()


def natural_refusals(client):
    taken = built(f"{PACKAGE.value}-1684500777")
    client.run(taken)
    period = ScheduleQueriesSearchRequest(
        start_date="2024-01-02T00:00:00.000Z", end_date="2024-01-01T00:00:00.000Z"
    )
    between = client.find_schedule_query_between
    stranger = connect("bad-token")
    return [
        (400, "InvalidRequestError", "a period that ends before it begins", lambda: between(period)),
        (400, "InvalidRequestError", "a body that the API has no place for", lambda: client.update_owner("none", "")),
        (401, "AuthenticationError", "an unknown token", lambda: stranger.find_by_id("a")),
        (404, "NotFoundError", "an unknown run", lambda: client.stop("none")),
        (404, "NotFoundError", "a workflow without schedule", lambda: client.get_scheduled_run("none")),
        (409, "ConflictError", "a name that is taken", lambda: client.run(taken)),
    ]


REFUSALS = {
    400: "InvalidRequestError",
    401: "AuthenticationError",
    403: "PermissionError",
    404: "NotFoundError",
    409: "ConflictError",
    429: "RateLimitError",
}


def struck(client, fault, want):
    def check():
        control({"rules": [{"effect": "status", "calls": ["stopRun"], "times": 1, **fault}]})
        same(raised(lambda: client.stop("any")), want)

    return check


def fault_checks(client):
    for status, kind in REFUSALS.items():
        want = (kind, f"ATLAN-PYTHON-{status}-000")
        yield f"{status} on request", struck(client, {"status": status}, want)
    for status in (500, 502, 504):
        want = ("ApiError", "ATLAN-PYTHON-500-000")
        yield f"{status} on request", struck(client, {"status": status}, want)
    for body in ("html", "empty", "cut"):
        want = ("AtlanError", "ATLAN-PYTHON-502-000")
        yield f"502 with another body: {body}", struck(client, {"status": 502, "body": body}, want)
    # The client takes it for an empty answer.
    yield "503 on request", struck(client, {"status": 503}, ("nothing", None))


def checks():
    for caller, token, number in (
        ("an API token", "good-token", 1684500410),
        ("a person", "good-person", 1684500420),
    ):
        journey = Journey(token, number)
        for name, method in vars(Journey).items():
            if callable(method) and name not in ("__init__", "phase", "annotations"):
                yield f"{name}, as {caller}", lambda method=method: method(journey)
        yield from directory_checks(tenant(token), caller)
    client = connect("good-token")
    for status, kind, reason, work in natural_refusals(client):
        want = (kind, f"ATLAN-PYTHON-{status}-000")
        yield f"{status} for {reason}", lambda work=work, want=want: same(raised(work), want)
    yield from fault_checks(client)


for name, check in checks():
    fault = None
    try:
        check()
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        fault = f"{type(error).__name__} in {place.name}: {error}"
    print(json.dumps({"check": name, "fault": fault}), flush=True)
