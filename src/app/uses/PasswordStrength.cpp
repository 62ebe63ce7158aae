// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/PasswordStrength.h"

#include <QCoreApplication>

#include <zxcvbn.h>

#include <cmath>

namespace eab::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PasswordStrength)
};

constexpr qsizetype judgedBytes = 128;
constexpr double bitsPerDigit = 3.321928094887362; // log2(10)

int scoreOf(double bits)
{
    // Guesses an attacker makes against Argon2id at our cost: about ten per second and core.
    for (const auto &[limit, score] : {std::pair(20.0, 0), {30.0, 1}, {45.0, 2}, {60.0, 3}}) {
        if (bits < limit)
            return score;
    }
    return 4;
}

QString verdictOf(int score)
{
    switch (score) {
    case 0: return Words::tr("Very weak");
    case 1: return Words::tr("Weak");
    case 2: return Words::tr("Fair");
    case 3: return Words::tr("Strong");
    default: return Words::tr("Very strong");
    }
}

QString adviceFor(int kind)
{
    switch (kind) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
    case USER_MATCH:
    case USER_LEET_MATCH:
        return Words::tr(
            "A single known word or name is guessed first. Take four or more unrelated words.");
    case REPEATS_MATCH: return Words::tr("Repeated letters add little. Take another word instead.");
    case SEQUENCE_MATCH:
        return Words::tr("Rows such as abc or 123 are guessed early. Leave them out.");
    case SPATIAL_MATCH:
        return Words::tr("Rows of keys such as qwertz are guessed early. Leave them out.");
    case DATE_MATCH: return Words::tr("Dates and years are guessed early. Leave them out.");
    default: return Words::tr("Make it longer: another unrelated word helps most.");
    }
}

} // namespace

PasswordStrength strengthOf(const Secret &password)
{
    PasswordStrength strength;
    if (password.isEmpty()) {
        strength.verdict = verdictOf(0);
        strength.advice
            = Words::tr("Four or more unrelated words are easy to remember and hard to guess.");
        return strength;
    }
    // The library wants a C string; this copy is wiped like the original.
    Secret text = Secret(std::min(password.size(), judgedBytes) + 1);
    std::copy_n(password.expose().data(), text.size() - 1, text.exposeForWriting());
    ZxcMatch_t *parts = nullptr;
    const double bits = ZxcvbnMatch(text.expose().data(), nullptr, &parts);
    int weakest = 0;
    double least = 1e9;
    for (const ZxcMatch_t *part = parts; part != nullptr; part = part->Next) {
        const double perByte = part->Length > 0 ? part->Entrpy / part->Length : 1e9;
        if (perByte < least) {
            least = perByte;
            weakest = part->Type & ~MULTIPLE_MATCH;
        }
    }
    ZxcvbnFreeInfo(parts);
    strength.log10Guesses = bits / bitsPerDigit;
    strength.score = scoreOf(bits);
    strength.verdict = verdictOf(strength.score);
    if (strength.score < 3)
        strength.advice = adviceFor(weakest);
    return strength;
}

} // namespace eab::app
