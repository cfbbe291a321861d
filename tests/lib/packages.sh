# need CAPABILITY...: makes sure that each is there, and installs Debian's packages for those that are not.
# Capabilities: php phpize sqlite php-curl cc make autoconf pkg-config pcre2 curl npm git.

has() {
	case $1 in
		php) command -v "$PHP" >/dev/null ;;
		phpize) command -v "$(php_tool phpize)" >/dev/null && command -v "$(php_tool php-config)" >/dev/null ;;
		sqlite) command -v "$PHP" >/dev/null && "$PHP" -r 'exit(extension_loaded("pdo_sqlite") ? 0 : 1);' 2>/dev/null ;;
		php-curl) command -v "$PHP" >/dev/null && "$PHP" -r 'exit(extension_loaded("curl") ? 0 : 1);' 2>/dev/null ;;
		cc) command -v cc >/dev/null || command -v gcc >/dev/null ;;
		pcre2) command -v pkg-config >/dev/null && pkg-config --exists 'libpcre2-8 >= 10.34' ;;
		*) command -v "$1" >/dev/null ;;
	esac
}

package_of() {
	case $1 in
		php) echo php-cli ;;
		phpize) echo php-dev ;;
		sqlite) echo php-sqlite3 ;;
		cc) echo gcc libc6-dev ;;
		pcre2) echo libpcre2-dev ;;
		*) echo "$1" ;;
	esac
}

need() {
	local capability missing=()

	for capability; do
		has "$capability" || missing+=("$capability")
	done
	[ ${#missing[@]} -gt 0 ] || return 0
	command -v apt-get >/dev/null || die "missing: ${missing[*]} (and no apt-get to install them with)"
	install_packages $(for capability in "${missing[@]}"; do package_of "$capability"; done)
	for capability in "${missing[@]}"; do
		has "$capability" || die "$capability is still missing after installing $(package_of "$capability")"
	done
}

install_packages() {
	local as=()

	if [ "$(id -u)" != 0 ]; then
		command -v sudo >/dev/null || die "to be installed, as root: $*"
		as=(sudo)
	fi
	say "installing $*"
	mkdir -p "$work_dir"
	{
		"${as[@]}" apt-get -qq update
		"${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 install --no-install-recommends "$@"
	} >"$work_dir/apt.log" 2>&1 </dev/null || {
		tail -n 20 "$work_dir/apt.log" >&2
		die "the packages could not be installed; all of the log is in tests/.work/apt.log"
	}
}

# A tool that belongs to $PHP: DIR/bin/php has DIR/bin/phpize, php8.2 has phpize8.2.
php_tool() {
	local path name suffix

	path=$(command -v "$PHP" || true)
	name=$(basename "${path:-php}")
	suffix=${name#php}
	if [ -n "$path" ] && [ -x "$(dirname "$path")/$1$suffix" ]; then
		echo "$(dirname "$path")/$1$suffix"
	else
		echo "$1"
	fi
}
