"""What makes a Linux computer a booth: scripts, unit, session. Needs Debian's shellcheck and systemd."""
