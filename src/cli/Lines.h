// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/KeySlotKeeper.h"
#include "app/uses/Backups.h"
#include "app/uses/Messages.h"
#include "app/uses/Records.h"
#include "cli/Context.h"
#include "domain/Provider.h"
#include "domain/Record.h"
#include "domain/Setup.h"
#include "domain/Use.h"
#include "domain/VerifyReport.h"

#include <QStringList>

#include <vector>

namespace eab::cli {

/** Forms of answers that more than one command gives. */
[[nodiscard]] QJsonArray slotsJson(const std::vector<app::SlotInfo> &infos);
[[nodiscard]] std::vector<QStringList> slotsTable(const std::vector<app::SlotInfo> &infos);

/** One line per record: id, time left, title, order, proof. */
[[nodiscard]] std::vector<QStringList> recordsTable(const std::vector<domain::Record> &records,
                                                    const QDateTime &now);
[[nodiscard]] std::vector<QStringList> recordsTable(const std::vector<app::ToldRecord> &records,
                                                    const QDateTime &now);
/** A record in full, one line per field that is known, and one per use of its pair. */
[[nodiscard]] std::vector<QStringList> recordTable(const domain::Record &record,
                                                   const std::vector<domain::Use> &uses,
                                                   const QDateTime &now);

[[nodiscard]] QJsonObject backupJson(const app::BackupLine &line);

/** Kept messages, each as {id, name, at}. */
[[nodiscard]] QJsonArray messagesJson(const std::vector<app::MessageLine> &messages);

/** A record in the form of the outside face: see domain::toJson(), `seller` and `ca`, `uses`, the newest
 *  first, and `facts` by name. */
[[nodiscard]] QJsonObject recordJson(const domain::Record &record,
                                     const std::vector<domain::Use> &uses,
                                     const std::vector<domain::ApiFact> &facts);
/** What a provider was asked and answered about a record, below the rest of it; nothing where none
 *  was. */
void sayFacts(Terminal &terminal, const domain::Record &record,
              const std::vector<domain::ApiFact> &facts);

/** A record, or why there is none, as the answer of a command; the exit code. */
[[nodiscard]] Result<int> answerRecord(Context &context, const Result<domain::Record> &record);
/** Several records as the answer of a command, one line each; the exit code. */
[[nodiscard]] Result<int> answerRecords(Context &context,
                                        const std::vector<domain::Record> &records);

/** `before` are the warnings that were given before anything was written. */
[[nodiscard]] QJsonObject setupJson(const domain::Setup &setup,
                                    const std::vector<domain::UseWarning> &before = {});
/** Warnings as sentences: first those of the ledger, then those of the files. */
[[nodiscard]] QJsonArray warningsJson(const std::vector<domain::UseWarning> &before,
                                      const std::vector<domain::SetupNotice> &notices);
/** Says what speaks against a use, before anything is written. PairSpent where the pair is spent,
 *  nobody can be asked and `yes` was not said; Cancelled where the person asked says no. */
[[nodiscard]] Result<void> sayBefore(Terminal &terminal,
                                     const std::vector<domain::UseWarning> &warnings,
                                     const domain::Record &record, bool yes);
[[nodiscard]] QJsonObject toJson(const domain::Provider &provider);
[[nodiscard]] QJsonObject toJson(const domain::Intent &intent);
[[nodiscard]] QJsonObject toJson(const domain::VerifyReport &report);
/** Null for what is not known. */
[[nodiscard]] QJsonValue textOrNull(const QString &text);

/** Says what a CA was asked and what came of it, about a record; the exit code of that. */
[[nodiscard]] int sayReport(Terminal &terminal, const domain::VerifyReport &report,
                            const domain::Record &record);

/** Says that a record has no version of this number; the exit code. */
int failNoVersion(Terminal &terminal, const QString &id, int version);

} // namespace eab::cli
