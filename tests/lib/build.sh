# build_extension DIR [CONFIGURE OPTION...]: builds a copy of the sources in DIR, so that the checkout stays as it is, and
# prints the path of mcpserver.so. What has not changed since the last time is not compiled again.
# CFLAGS and the like are handed on.

build_extension() {
	local directory=$1 phpize config log
	shift
	phpize=$(php_tool phpize)
	config=$(php_tool php-config)
	log=$directory/build.log
	mkdir -p "$directory"
	directory=$(cd "$directory" && pwd)
	(
		cd "$repository"
		# sources that are gone must not be compiled
		rm -rf "$directory/src.new"
		cp -R src "$directory/src.new"
		refresh "$directory/src.new" "$directory/src"
		rm -rf "$directory/src.new"
		mkdir -p "$directory/stubs"
		for file in config.m4 mcpserver.c php_mcpserver.h stubs/*; do
			cmp -s "$file" "$directory/$file" || cp "$file" "$directory/$file"
		done
	)
	(
		cd "$directory"
		wanted="$("$config" --version) $("$config" --extension-dir) $(cksum <config.m4) $* ${CFLAGS:-}"
		if [ ! -f Makefile ] || [ "$(cat configured 2>/dev/null)" != "$wanted" ]; then
			"$phpize" --clean && "$phpize" && ./configure --with-php-config="$config" --enable-mcpserver "$@" && make clean
			echo "$wanted" >configured
		fi
		make -j"$(nproc)"
	) >"$log" 2>&1 </dev/null || {
		tail -n 30 "$log" >&2
		die "the extension could not be built; all of the log is in $log"
	}
	echo "$directory/modules/mcpserver.so"
}

# refresh FROM TO: makes TO like FROM; files that are equal keep their time, objects stay.
refresh() {
	local path

	(cd "$1" && find . -type f) | while read -r path; do
		cmp -s "$1/$path" "$2/$path" || { mkdir -p "$(dirname "$2/$path")" && cp "$1/$path" "$2/$path"; }
	done
	[ ! -d "$2" ] || (cd "$2" && find . -name '*.[ch]' -type f) | while read -r path; do
		[ -f "$1/$path" ] || rm -f "$2/$path"
	done
}
