#!/usr/bin/env bash
# Installs what the checks of browsers and of other languages need from Debian 12, where it is not there yet: a check that
# cannot run fails. Needs root, or sudo. Run: bash test/tools/debian-packages.sh
set -euo pipefail

missing=()
for package in chromium python3-jsonschema r-base-core r-cran-jsonlite r-cran-msm r-cran-psych r-cran-survival r-cran-vcd; do
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
[ "${#missing[@]}" -eq 0 ] && exit 0

as_root=(env DEBIAN_FRONTEND=noninteractive)
[ "$(id -u)" -eq 0 ] || as_root=(sudo "${as_root[@]}")
install() {
  "${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
echo "installing ${missing[*]}"
# A mirror that does not answer is asked once more.
install || { sleep 20 && install; }
