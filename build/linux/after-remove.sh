#!/bin/sh
set -e

# An upgrade calls this too, with other words: `upgrade` on Debian, 1 for rpm.
case "$1" in
  remove | purge | 0)
    if [ -e /etc/apparmor.d/foyer ]; then
      apparmor_parser --remove /etc/apparmor.d/foyer 2>/dev/null || true
      rm -f /etc/apparmor.d/foyer
    fi
    ;;
esac
