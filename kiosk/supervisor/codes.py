"""Exit codes of `kiosk run`.

0 to 3 are those of Windows' Shell Launcher (its default return code actions): it reads them when the shell, here the
supervisor, ends. The kiosk uses the same ones towards the supervisor, but there a code alone proves nothing: Qt ends a
process with 1 when the X server dies, and so does a Python that cannot start. A planned end is announced on the pipe.
"""

from __future__ import annotations

RESTART_SHELL, RESTART_DEVICE, SHUT_DOWN, NOTHING = 0, 1, 2, 3
NO_SCREEN, NO_CONTENT, FAILED, USAGE, NO_LIBRARY = 4, 5, 6, 7, 8

PLANNED = (RESTART_SHELL, RESTART_DEVICE, SHUT_DOWN, NOTHING)
"""What a kiosk may announce. From the kiosk, 0 asks for a new kiosk; the others end the supervisor with that code."""
HOPELESS = (NO_SCREEN, NO_CONTENT, USAGE, NO_LIBRARY)
"""Said by a kiosk that could not start; starting again at once would not help. The reason stands on stderr."""
