# Shell functions that the demo and the test runner share. Source this file; it sources the others.
#
#   say TEXT...              a line for the reader, on standard error
#   die TEXT...              the same, and the end
#   need CAPABILITY...       packages.sh: installs what is missing
#   build_extension DIR      build.sh: builds the extension below DIR; prints the path of mcpserver.so
#   free_port, start ...     process.sh: servers on loopback, stopped at the end
#   node22 DIR               node.sh: prints the path of a node of version 22 or newer
#
# PHP chooses the interpreter (default: php); phpize and php-config are looked for beside it.

lib_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$lib_dir/../.." && pwd)
work_dir=$repository/tests/.work
: "${PHP:=php}"

say() {
	printf '%s\n' "$*" >&2
}

die() {
	say "$(basename "$0"): $*"
	exit 1
}

. "$lib_dir/packages.sh"
. "$lib_dir/build.sh"
. "$lib_dir/process.sh"
. "$lib_dir/node.sh"
