# node22 DIR: prints the path of a node of version 22 or newer: the one on the path, or one that npm fetches into DIR.

node22() {
	local directory=$1

	if is_node22 node; then
		command -v node
		return
	fi
	if ! is_node22 "$directory/node_modules/.bin/node"; then
		need npm
		mkdir -p "$directory"
		say "fetching node 22"
		npm install --prefix "$directory" --no-audit --no-fund --no-save --loglevel=error node@22 >"$directory/npm.log" 2>&1 || {
			tail -n 20 "$directory/npm.log" >&2
			die "node 22 could not be fetched"
		}
	fi
	is_node22 "$directory/node_modules/.bin/node" || die "the node in $directory does not run"
	echo "$directory/node_modules/.bin/node"
}

is_node22() {
	command -v "$1" >/dev/null && "$1" -e 'process.exit(parseInt(process.versions.node) >= 22 ? 0 : 1)' 2>/dev/null
}
