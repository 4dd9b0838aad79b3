#!/bin/sh
# Gets a Chromium for the browser tests where one is to be had: the system's, else Debian's package
# when run as root, else Playwright's own within two minutes. None: says so; the tests are skipped.
set -u
for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing Debian's chromium for the browser tests ..."
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; } \
        >/dev/null 2>&1 && command -v chromium >/dev/null 2>&1 && exit 0
fi
echo "Trying Playwright's own Chromium for the browser tests (at most two minutes) ..."
timeout 120 "$1" -m playwright install chromium >/dev/null 2>&1 && exit 0
echo "No Chromium is to be had here: the browser tests will be skipped (with CI=true they fail)."
exit 0
