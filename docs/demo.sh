# What the examples in these pages use. With the demo running: source docs/demo.sh
#
# Variables from .achieve/demo.json: URL, DISTRICT_ID, SIS_CLIENT_ID, SIS_CLIENT_SECRET, FRONT_END_ID, a token for each role
# (TEACHER_TOKEN, …) and an e-mail address (TEACHER_EMAIL, …), an id for each thing (PLAN_ID, …).

eval "$(python3 -c '
import json, shlex, sys
demo = json.load(open(sys.argv[1]))
sis, front_end = demo["clients"]["sis"], demo["clients"]["front_end"]
values = {"URL": demo["base_url"], "DISTRICT_ID": demo["district_id"],
          "SIS_CLIENT_ID": sis["client_id"], "SIS_CLIENT_SECRET": sis["client_secret"],
          "FRONT_END_ID": front_end["client_id"]}
values |= {role.upper() + "_TOKEN": token for role, token in demo["tokens"].items()}
values |= {role.upper() + "_EMAIL": email for role, email in demo["emails"].items()}
values |= {name.upper() + "_ID": id for name, id in demo["ids"].items()}
print("\n".join(f"{name}={shlex.quote(value)}" for name, value in values.items()))
' "${ACHIEVE_HOME:-.achieve}/demo.json")"

# as ROLE PATH [OPTIONS OF CURL]: a call with the token of a role, as in: as teacher /v1/me
as() {
  eval "_token=\$$(printf '%s' "$1" | tr a-z A-Z)_TOKEN" && _path=$2 && shift 2
  curl -s -H "Authorization: Bearer $_token" -H 'Content-Type: application/json' "$URL$_path" "$@"
}

# pick PATH: one member of the JSON on standard input, as in: as teacher /v1/me | pick district.name
pick() {
  python3 -c '
import json, sys
found = json.load(sys.stdin)
for step in sys.argv[1].split("."):
    found = found[int(step)] if isinstance(found, list) else found[step]
print(found)
' "$1"
}
