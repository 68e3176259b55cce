"""Who there is on a tenant, through the vendor's own client: by its caches, as its packages ask, and by its lists."""
from pyatlan.model.assets import Connection
from pyatlan.model.enums import AtlanConnectorType

from journey import raised, same


def directory_checks(client, caller):
    roles, users, groups = client.role_cache, client.user_cache, client.group_cache
    admin = roles.get_id_for_name("$admin")

    def connection(**admins):
        return Connection.creator(
            client=client, name="mine", connector_type=AtlanConnectorType.SNOWFLAKE, **admins
        )

    def names(response, field="username"):
        return sorted(getattr(each, field) for each in response)

    def known():
        token = "service-account-apikey-sandbox"
        made = connection(admin_users=["ada", token], admin_roles=[admin], admin_groups=["data_team"])
        same(made.admin_roles, {admin})

    def unknown():
        for admins in ({"admin_users": ["nobody"]}, {"admin_roles": ["$admin"]}, {"admin_groups": ["Data Team"]}):
            same(raised(lambda admins=admins: connection(**admins)), ("ValueError",))

    def roles_by_name():
        same([bool(roles.get_id_for_name(name)) for name in ("$member", "$guest", "$none")], [True, True, False])
        same(roles.get_name_for_id(admin), "$admin")
        same(names(client.role.get_all().records, "name")[:3], ["$admin", "$guest", "$member"])

    def users_by_name():
        same(bool(users.get_id_for_name("grace")), True)
        same(client.user.get_by_username("ada").email, "ada@example.com")
        same(client.user.get_by_username("Ada"), None)
        same(names(client.user.get_by_usernames(["grace", "nobody", "ada"])), ["ada", "grace"])
        same(names(client.user.get_by_email("@example")), ["ada", "grace"])
        same(names(client.user.get_by_emails(["grace@example.com"])), ["grace"])

    def pages():
        same(names(client.user.get_all(limit=1)), ["ada", "grace"])
        same(names(client.group.get_all(limit=1), "name"), ["data_team"])

    def groups_by_alias():
        same(bool(groups.get_id_for_alias("Data Team")), True)
        same(names(client.group.get_by_name("data"), "alias"), ["Data Team"])
        same(names(client.group.get_by_name("none"), "alias"), [])

    def tokens():
        same(client.token.get_by_id("apikey-sandbox").display_name, "Sandbox")
        same(client.token.get_by_id("apikey-none"), None)

    for check in (known, unknown, roles_by_name, users_by_name, pages, groups_by_alias, tokens):
        yield f"the directory: {check.__name__}, as {caller}", check
