# What the tests need beyond a bare Debian. Sourced by tests/run.

# command or file that tells that it is there, and the package that brings it
needed_packages() {
	cat <<-EOF
		cc gcc
		make make
		autoconf autoconf
		pkg-config pkg-config
		curl curl
		git git
		php php-cli
		php-cgi php-cgi
		phpize php-dev
		phpunit phpunit
		node nodejs
		npm npm
		/usr/include/cmocka.h libcmocka-dev
		/usr/include/pcre2.h libpcre2-dev
	EOF
}

install_packages() {
	local probe package missing=() as=()

	while read -r probe package; do
		case $probe in
			/*) [ -e "$probe" ] || missing+=("$package") ;;
			*) command -v "$probe" >/dev/null || missing+=("$package") ;;
		esac
	done < <(needed_packages)
	command -v php >/dev/null && php -m | grep -qx pdo_sqlite || missing+=(php-sqlite3)
	[ ${#missing[@]} -gt 0 ] || return 0

	echo "== installing ${missing[*]}"
	command -v apt-get >/dev/null || return 1
	[ "$(id -u)" = 0 ] || as=(sudo)
	{
		"${as[@]}" apt-get update -q &&
			"${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"
	} >"$work/packages.log" 2>&1 </dev/null || { tail -n 20 "$work/packages.log"; return 1; }
}
