#!/bin/sh
set -e

# Chromium's sandbox is made of user namespaces. Where the kernel has none, a helper that belongs to
# root stands in for them.
if [ -L /proc/self/ns/user ] && unshare --user true 2>/dev/null; then
  chmod 0755 /opt/Foyer/chrome-sandbox
else
  chmod 4755 /opt/Foyer/chrome-sandbox
fi

# Only an AppArmor that knows of user namespaces understands the profile, and only there is it needed.
profile=/opt/Foyer/resources/apparmor-profile
if command -v apparmor_parser >/dev/null && [ -d /sys/kernel/security/apparmor ] &&
  apparmor_parser --skip-kernel-load --skip-cache "$profile" >/dev/null 2>&1; then
  cp "$profile" /etc/apparmor.d/foyer
  apparmor_parser --replace --write-cache /etc/apparmor.d/foyer || true
fi
