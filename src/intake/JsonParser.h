// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/MappedText.h"

namespace eab::intake {

/** Told what a JSON text says, in order. Keys of array elements are those of the array. */
class JsonListener
{
public:
    virtual ~JsonListener() = default;
    virtual void beginObject(QStringView key, qsizetype at) = 0;
    virtual void endObject() = 0;
    virtual void beginArray(QStringView key) = 0;
    virtual void endArray() = 0;
    /** A string, number or word. `wantsValue` was asked before. */
    virtual void value(QStringView key, const MappedText &text, bool isString) = 0;
    [[nodiscard]] virtual bool wantsValue(QStringView key) const = 0;

protected:
    JsonListener() = default;
    JsonListener(const JsonListener &) = default;
    JsonListener &operator=(const JsonListener &) = default;
};

/** How reading a JSON value has ended. */
struct JsonEnd
{
    qsizetype at = 0; //!< behind what was read
    bool isJson = false; //!< at least one key and value were there
    bool isBroken = false; //!< ended in the middle: a string or bracket is not closed
};

/** True where an object, or an array of objects, begins at `at`. */
[[nodiscard]] bool startsJson(QStringView text, qsizetype at);

/** Reads the JSON value at `at` and takes what people and documentation make of JSON: comments,
 *  missing and extra commas, single quotes, bare keys, a long string broken over two lines. A
 *  string that is not closed is never handed on. Needs no recursion, so that depth does no harm. */
[[nodiscard]] JsonEnd parseJson(const MappedText &text, qsizetype at, JsonListener &listener);

} // namespace eab::intake
