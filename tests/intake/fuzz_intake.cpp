// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// What must hold for any bytes at all. Built as a libFuzzer target with EAB_FUZZERS, and in every
// build as a small program that replays the samples.

#include "intake/Intake.h"

#include <cstdint>
#include <cstdlib>

using namespace eab;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void demand(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const domain::Reading reading = intake::read(bytes);
    bool complete = false;
    bool problemSeen = false;
    for (const domain::ImportCandidate &candidate : reading.candidates) {
        demand(!problemSeen || candidate.problem.has_value());
        problemSeen = problemSeen || candidate.problem.has_value();
        complete = complete || !candidate.problem;
        demand(candidate.problem || candidate.tellsNoPair()
               || (!candidate.kid.isEmpty() && candidate.hmac.size() >= 32));
        demand(candidate.orderNumber.size() <= domain::longestNumber
               && candidate.caReference.size() <= domain::longestNumber);
        const domain::SourceSpan row = candidate.stretch;
        demand(!row.isValid() || row.start + row.length <= reading.text.size());
        for (const auto &[field, span] : candidate.found)
            demand(span.isValid() && span.start + span.length <= reading.text.size());
    }
    demand(reading.error.has_value() != complete);
    qsizetype end = 0;
    for (const domain::SourceSpan &span : reading.secretSpans) {
        demand(span.isValid() && span.start >= end);
        end = span.start + span.length;
    }
    demand(end <= reading.text.size());
    demand(intake::kept(bytes, reading).size() > 0 || size == 0);
    return 0;
}
