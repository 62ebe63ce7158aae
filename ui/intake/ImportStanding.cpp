// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/ImportStanding.h"

#include "ui/common/PageDialog.h"

#include <QCoreApplication>
#include <QLocale>

namespace eab::ui {

namespace {

using app::ImportState;
using domain::RecordKind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportStanding)
};

/** So many records it may belong to are named. */
constexpr size_t mostNamed = 2;

QString titleOf(const app::ImportItem &item, const AsFound &found)
{
    return found.goesTo ? found.goesTo->title : domain::shortId(item.recordId);
}

QString titlesOf(const std::vector<domain::Record> &records)
{
    QStringList titles;
    for (const domain::Record &record : records)
        titles << Words::tr("“%1”", "title").arg(record.title);
    return QLocale().createSeparatedList(titles);
}

bool isOpen(const app::ImportItem &item)
{
    return !item.asNew && !item.couldBe.empty();
}

QString additionOf(const app::ImportItem &item, const AsFound &found)
{
    if (!found.goesTo)
        return {};
    return app::additionText({item.adds, item.addsPair, item.addsFacts,
                              item.addsPair && found.goesTo->hasPair(), item.asks},
                             *found.goesTo, app::Face::Window);
}

QString newWords(const app::ImportItem &item)
{
    if (isOpen(item))
        return item.couldBe.size() > mostNamed
            ? Words::tr("New; may belong to one of %n record(s): asked", nullptr,
                        static_cast<int>(item.couldBe.size()))
            : Words::tr("New; may belong to %1: asked").arg(titlesOf(item.couldBe));
    if (item.candidate.tellsKey())
        return Words::tr("New: a registered key");
    if (!item.candidate.tellsNoPair())
        return Words::tr("New");
    switch (item.kind) {
    case RecordKind::Certificate: return Words::tr("New: a certificate, no pair expected");
    case RecordKind::Undecided: return Words::tr("New: whether a pair will come is not told");
    default: return Words::tr("New: the pair is still to come");
    }
}

QString otherKeyWords(const app::ImportItem &item, const AsFound &found)
{
    const QString title = titleOf(item, found);
    switch (item.onConflict) {
    case app::OnConflict::Replace: return Words::tr("Replaces the HMAC key of “%1”").arg(title);
    case app::OnConflict::KeepBoth:
        return Words::tr("New, beside “%1” with another HMAC key").arg(title);
    default: return Words::tr("Another HMAC key than that of “%1”: which one is right?").arg(title);
    }
}

QString incompleteWords(const app::ImportItem &item, const AsFound &found)
{
    const bool isNothing = standingOf(item, found) == Standing::Nothing
        && item.candidate.whatIsWrong().code == ErrorCode::NoCredentials;
    return isNothing ? Words::tr("Nothing found: no order, no CA Reference, no pair")
                     : errorHeadline(item.candidate.whatIsWrong());
}

QString wordsFor(const app::ImportItem &item, const AsFound &found)
{
    switch (item.state) {
    case ImportState::New: return newWords(item);
    case ImportState::AlreadySaved:
        return Words::tr("Known already: “%1”").arg(titleOf(item, found));
    case ImportState::OtherKey: return otherKeyWords(item, found);
    case ImportState::Adds: return additionOf(item, found);
    case ImportState::InBin:
        return Words::tr("“%1” was removed: kept with it, and asked").arg(item.removedTitle);
    case ImportState::Incomplete: return incompleteWords(item, found);
    }
    return {};
}

/** A record that is not there yet: with its pair or without, and what it may be instead. */
QString newText(const app::ImportItem &item)
{
    QString text = Words::tr("New. No record with this key identifier yet.");
    if (item.candidate.tellsKey()) {
        text = Words::tr("New: the registered key %1. No HMAC key belongs to it.")
                   .arg(item.candidate.kid);
    } else if (item.candidate.tellsNoPair()) {
        text = item.kind == RecordKind::Certificate
            ? Words::tr("New: a certificate, no pair comes with it.")
            : item.kind == RecordKind::Undecided
            ? Words::tr("New. Whether a pair comes with it is not known yet.")
            : Words::tr("New: the pair is still to come.");
    }
    if (!isOpen(item))
        return text;
    if (item.couldBe.size() > mostNamed)
        return text + QLatin1Char(' ')
            + Words::tr("It may belong to one of %n record(s): choose, or it is asked again later.",
                        nullptr, static_cast<int>(item.couldBe.size()));
    return text + QLatin1Char(' ')
        + Words::tr("It may belong to %1: choose, or it is asked again later.")
              .arg(titlesOf(item.couldBe));
}

} // namespace

Standing standingOf(const app::ImportItem &item, const AsFound &found)
{
    switch (item.state) {
    case ImportState::New: return Standing::New;
    case ImportState::AlreadySaved: return Standing::Known;
    case ImportState::Adds:
    case ImportState::InBin: return Standing::Adds;
    case ImportState::OtherKey:
        return item.onConflict == app::OnConflict::Replace ? Standing::Adds
            : item.onConflict == app::OnConflict::KeepBoth ? Standing::New
                                                           : Standing::NeedsYou;
    case ImportState::Incomplete: break;
    }
    return found.isBlank && item.candidate.pairState() == domain::PairState::None
        ? Standing::Nothing
        : Standing::NeedsYou;
}

QString standingWords(const app::ImportItem &item, const AsFound &found, QDate today)
{
    QStringList words {wordsFor(item, found)};
    if (item.state != ImportState::AlreadySaved)
        words << app::importRemarks(item.candidate, today);
    return words.join(u" · "_s);
}

Verdict verdictOn(const app::ImportItem &item, const AsFound &found)
{
    const QString known = domain::shortId(item.recordId);
    switch (item.state) {
    case ImportState::New: return {isOpen(item) ? Tone::Soon : Tone::Good, newText(item)};
    case ImportState::AlreadySaved:
        return {Tone::Plain,
                Words::tr("Already saved, as record %1. Nothing will be stored again.").arg(known)};
    case ImportState::OtherKey:
        return {Tone::Urgent,
                Words::tr("This key identifier is saved with another HMAC key, as record %1. Which "
                          "one is right?")
                    .arg(known)};
    case ImportState::Adds:
        return {item.asks.empty() ? Tone::Good : Tone::Soon, additionOf(item, found)};
    case ImportState::InBin:
        return {Tone::Soon,
                Words::tr("“%1” was removed. This will be kept with it, and you are asked whether "
                          "it shall come back.")
                    .arg(item.removedTitle)};
    case ImportState::Incomplete: return {Tone::Soon, errorLine(item.candidate.whatIsWrong())};
    }
    return {};
}

} // namespace eab::ui
