# embedded_begin EXTENSION: what the demo needs to serve the embedded host. Sets server, root, token, site, forbidden_site, day.

embedded_begin() {
	export MATOMO_HOST_DIR=$scratch/host MATOMO_HOST_SETTINGS='{"enable_mcp":true}' PHP_CLI_SERVER_WORKERS=4
	mkdir "$MATOMO_HOST_DIR"
	cp "$1" "$scratch/mcpserver.so" # the next build must not overwrite what is being run
	server=("$PHP" -d extension="$scratch/mcpserver.so")
	root=$repository/tests/matomo
	token=$("$PHP" -r 'require $argv[1]; echo MatomoHost\Users::token("viewer");' "$root/autoload.php")
	day=$("$PHP" -r 'require $argv[1]; echo date("Y-m-d", strtotime(MatomoHost\Recording::meta("today") . " -1 day"));' "$root/autoload.php")
	site=1
	forbidden_site=3 # exists, but not for this user
	say "serving the embedded host, with recorded reports: its yesterday is $day"
}
