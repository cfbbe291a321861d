# Servers on loopback. Only processes that were started here are stopped, by their id.

started=()

# start LOG COMMAND...: runs it in the background; its id is in $!. It is stopped when the shell ends by stop_started.
start() {
	local log=$1
	shift
	"$@" >"$log" 2>&1 </dev/null &
	started+=($!)
}

stop_started() {
	local id child

	for id in "${started[@]}"; do
		for child in $(children_of "$id"); do
			kill "$child" 2>/dev/null || true
		done
		kill "$id" 2>/dev/null || true
		wait "$id" 2>/dev/null || true
	done
	started=()
}

# The workers of `php -S` outlive it when it alone is told to stop.
children_of() {
	local status

	for status in /proc/[0-9]*/status; do
		awk -v parent="$1" '/^Pid:/ { id = $2 } /^PPid:/ && $2 == parent { print id }' "$status" 2>/dev/null || true
	done
}

free_port() {
	"$PHP" -n -r '$s = stream_socket_server("tcp://127.0.0.1:0"); echo substr(strrchr(stream_socket_get_name($s, false), ":"), 1);'
}

# wait_for_port PORT ID: until something listens there; fails when process ID ends before.
wait_for_port() {
	local turn

	for turn in $(seq 200); do
		kill -0 "$2" 2>/dev/null || return 1
		! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || return 0
		sleep 0.05
	done
	return 1
}
