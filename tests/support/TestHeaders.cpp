// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// Nothing of its own: the headers that every test includes are compiled with it, once.
