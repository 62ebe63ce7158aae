// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// Why it exists: Qt keeps texts in buffers nobody can wipe from outside. With this linked into a
// program, every block of the heap is overwritten before it goes back to the allocator, so that no
// secret survives in freed memory. It costs little; the promise is tested by scanning the process.

#include <cerrno>
#include <cstring>

#include <malloc.h>

#if defined(__GLIBC__) && !defined(EAB_NO_SCRUBBING)

extern "C" {

// The allocator's own entry points behind the names replaced here.
void __libc_free(void *block); // NOLINT(bugprone-reserved-identifier)
void *__libc_malloc(size_t size); // NOLINT(bugprone-reserved-identifier)

void free(void *block)
{
    if (block == nullptr)
        return;
    const int kept = errno;
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
    errno = kept;
}

void *realloc(void *block, size_t size)
{
    if (block == nullptr)
        return __libc_malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const size_t room = malloc_usable_size(block);
    if (size <= room && size >= room / 2)
        return block;
    void *moved = __libc_malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, block, room < size ? room : size);
    free(block);
    return moved;
}

} // extern "C"

#endif
