"""One workflow of each package with the vendor's SDK.

Reads chains.json and prints the payloads as a line of JSON. Then answers each line "PACKAGE COUNT" with the
microseconds that one workflow took, of so many. Arguments are made ready before anything is timed; the tenant's
caches, which the SDK asks for the admins of a connection, answer at once.
"""
import enum
import inspect
import json
import re
import sys
import time
import typing
import warnings

warnings.simplefilter("ignore")

from pyatlan.model import packages
from pyatlan.model.assets import Asset

SECRET = "[secret]"


class Cache:
    """Knows everybody."""

    def validate_idstrs(self, idstrs):
        pass

    def validate_names(self, names):
        pass

    def validate_aliases(self, aliases):
        pass


class Client:
    role_cache = user_cache = group_cache = Cache()


def snake(name):
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda match: f"_{match[1].lower()}", name)


def members(hint):
    """The enums that an argument takes, in lists too."""
    if inspect.isclass(hint) and issubclass(hint, enum.Enum):
        return [hint]
    return [found for part in typing.get_args(hint) for found in members(part)]


def ready(value, hint):
    """A value of chains.json as a user of the SDK writes it."""
    if isinstance(value, dict) and "$secret" in value:
        return SECRET
    if isinstance(value, dict) and "$field" in value:
        return getattr(Asset, snake(value["$field"]).upper())
    if isinstance(value, list):
        return [ready(item, hint) for item in value]
    for kind in members(hint) if isinstance(value, str) else ():
        return kind(value)
    return value


def arguments(kind, name, given):
    function = getattr(kind, name)
    module = vars(sys.modules[kind.__module__])
    # Some enums stand inside of the class.
    hints = typing.get_type_hints(function, module, dict(vars(kind)))
    named = {snake(name): value for name, value in given.items()}
    return {name: ready(value, hints.get(name)) for name, value in named.items()}


def builder(name, chain):
    """A function that builds and serializes the workflow of a chain."""
    wanted = name.replace("-", "")
    kind = next(
        getattr(packages, one) for one in packages.__all__ if one.lower() == wanted
    )
    start = chain[0] if isinstance(chain[0], dict) else {}
    calls = chain[1:] if isinstance(chain[0], dict) else chain
    begin = arguments(kind, "__init__", start)
    if "client" in inspect.signature(kind.__init__).parameters:
        begin["client"] = Client()
    steps = [
        (snake(step), arguments(kind, snake(step), given[0] if given else {}))
        for step, *given in calls
    ]

    def build():
        made = kind(**begin)
        for step, given in steps:
            made = getattr(made, step)(**given)
        return made.to_workflow().json(by_alias=True, exclude_unset=True)

    return build


with open(sys.argv[1], encoding="utf8") as file:
    chains = {name: chain for name, chain in json.load(file).items() if name != "//"}
builders = {name: builder(name, chain) for name, chain in chains.items()}
print(json.dumps({name: json.loads(build()) for name, build in builders.items()}), flush=True)
for line in sys.stdin:
    name, count = line.split()
    build = builders[name]
    begin = time.perf_counter()
    for _ in range(int(count)):
        build()
    print((time.perf_counter() - begin) * 1e6 / int(count), flush=True)
