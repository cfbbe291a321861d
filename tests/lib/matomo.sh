# An installed Matomo for the demo.
#
# matomo_begin DIR EXTENSION   plugin in, MCP enabled, user and token made. Sets server, root, token, site, forbidden_site, day
# matomo_end                   takes back what matomo_begin did

matomo_begin() {
	local copy=$scratch/extension owner facts

	root=$(cd "$1" && pwd) || die "no directory: $1"
	[ -f "$root/console" ] && [ -f "$root/config/config.ini.php" ] || die "$root is no installed Matomo"
	owner=$(stat -c %U "$root/config/config.ini.php")
	as_owner=()
	if [ "$(id -u)" = 0 ] && [ "$owner" != root ]; then
		as_owner=(runuser -u "$owner" --)
	fi

	# Matomo's user need not be able to look into the checkout.
	chmod 755 "$scratch"
	mkdir "$copy"
	cp "$2" "$lib_dir/matomo-demo.php" "$lib_dir/matomo-boot.php" "$copy/"
	chmod -R a+rX "$copy"
	matomo_php=("${as_owner[@]}" "$PHP")
	if "$PHP" -r 'exit(extension_loaded("mcpserver") ? 0 : 1);'; then
		say "the PHP of this machine loads an mcpserver already: that one is used"
	else
		matomo_php+=(-d extension="$copy/mcpserver.so")
	fi

	matomo_plugin_in
	facts=$(cd "$root" && "${matomo_php[@]}" "$copy/matomo-demo.php" "$root" begin) || die "Matomo could not be prepared"
	read -r state token site forbidden_site day <<<"$facts"
	server=("${matomo_php[@]}")
	export PHP_CLI_SERVER_WORKERS=3
	say "serving $root by php -S with the extension from $2"
	say "For the PHP of its own web server: copy that file to $("$(php_tool php-config)" --extension-dir), add the line" \
		"extension=mcpserver to its php.ini, and restart it."
}

matomo_plugin_in() {
	local place=$root/plugins/McpServer

	plugin_placed=
	if [ ! -e "$place" ]; then
		if [ ${#as_owner[@]} -eq 0 ] || "${as_owner[@]}" test -r "$repository/plugin/plugin.json"; then
			ln -s "$repository/plugin" "$place"
		else
			cp -R "$repository/plugin" "$place"
			chown -R --reference="$root/config/config.ini.php" "$place"
		fi
		plugin_placed=yes
	elif ! grep -qs 'PHP extension mcpserver' "$place/plugin.json"; then
		die "$place is another plugin; move it away first"
	fi
}

matomo_end() {
	local place=$root/plugins/McpServer

	[ -z "${state:-}" ] || (cd "$root" && "${matomo_php[@]}" "$scratch/extension/matomo-demo.php" "$root" end "$state") || true
	if [ -n "${plugin_placed:-}" ]; then
		if [ -L "$place" ]; then rm "$place"; else rm -r "$place"; fi
	fi
}
