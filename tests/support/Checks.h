// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

#include <QTest>

/** Compares the code of a failure; says which error came instead. */
#define COMPARE_ERROR(result, expected)                                                            \
    do {                                                                                           \
        const auto &outcome_ = (result);                                                           \
        QVERIFY2(!outcome_.has_value(), "this should have failed");                                \
        QCOMPARE(eab::errorName(outcome_.error().code), eab::errorName(expected));                 \
    } while (false)

/** Demands success; says which error came instead. */
#define VERIFY_OK(result)                                                                          \
    do {                                                                                           \
        const auto &outcome_ = (result);                                                           \
        QVERIFY2(outcome_.has_value(),                                                             \
                 outcome_.has_value()                                                              \
                     ? ""                                                                          \
                     : qPrintable(eab::errorName(outcome_.error().code) + QLatin1String(": ")      \
                                  + outcome_.error().subject + QLatin1String(", ")                 \
                                  + outcome_.error().detail));                                     \
    } while (false)
