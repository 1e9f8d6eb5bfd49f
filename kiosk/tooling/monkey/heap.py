"""How much the allocator has handed out: what a program holds, whatever its heap keeps free."""

from __future__ import annotations

import contextlib
import ctypes


class _Heap(ctypes.Structure):
    """struct mallinfo2 of glibc 2.33 and later (mallinfo(3)); all in bytes or pieces."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()
    ]


def held() -> int:
    """Bytes that the allocator has handed out and not got back; 0 where it does not say."""
    with contextlib.suppress(OSError, AttributeError):
        ask = ctypes.CDLL(None).mallinfo2
        ask.restype = _Heap
        heap = ask()
        return int(heap.uordblks + heap.hblkhd)
    return 0
