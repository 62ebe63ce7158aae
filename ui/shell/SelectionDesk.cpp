// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/SelectionDesk.h"

#include "app/uses/CalendarFile.h"
#include "app/uses/RecordRun.h"
#include "app/words/FieldText.h"
#include "base/Literals.h"
#include "ui/common/PageParts.h"
#include "ui/shell/RecordSteps.h"

namespace eab::ui {

using domain::Record;
using domain::RecordChanges;
using domain::RecordStatus;

namespace {

/** The tags that somebody has typed, as a record has them. */
QStringList tagsIn(const QString &text)
{
    RecordChanges typed;
    Record record;
    if (!app::takeTyped(app::fieldNamed("tags"), text, typed) || !app::apply(typed, record))
        return {};
    return record.tags;
}

} // namespace

SelectionDesk::SelectionDesk(app::Session &session, QWidget *window)
    : Desk(session, window)
{ }

void SelectionDesk::act(ManyAction what, const QStringList &ids, const QString &tagText)
{
    switch (what) {
    case ManyAction::Tag: return tag(ids, tagText);
    case ManyAction::Untag: return untag(ids, tagText);
    case ManyAction::Archive: return archive(ids, RecordStatus::Archived);
    case ManyAction::Unarchive: return archive(ids, RecordStatus::Active);
    case ManyAction::Remove: return remove(ids);
    case ManyAction::Calendar: return saveCalendar(ids);
    }
}

void SelectionDesk::change(const QStringList &ids, const Step &step, const Told &told)
{
    if (!mayChange())
        return;
    struct Work
    {
        explicit Work(app::Session &session)
            : run(session)
        { }
        app::RecordRun run;
        std::vector<Undo> parts {};
    };
    auto work = std::make_shared<Work>(m_session);
    const auto one = [this, work, step, ids](qsizetype i) {
        std::ignore = work->run.step([&]() -> Result<void> {
            const auto record = EAB_TRY(app::Records(m_session).find(ids[i]));
            if (auto undo = EAB_TRY(step(record)))
                work->parts.push_back(std::move(*undo));
            return {};
        });
    };
    each(told.title, ids.size(), one, [this, work, told](bool whole) {
        if (!whole)
            return this->told(Tone::Plain, tr("Cancelled. Nothing was changed."));
        const auto count = static_cast<int>(work->parts.size());
        if (const auto stored = work->run.finish(); !stored)
            return say(stored.error());
        if (count == 0)
            return this->told(Tone::Plain, tr("They are like that already."));
        Undo undo;
        undo.parts = std::make_shared<const std::vector<Undo>>(std::move(work->parts));
        undo.what = told.what(count);
        undo.whenBack = told.whenBack;
        emit undoable(told.done(count), undo);
    });
}

template <typename Value>
SelectionDesk::Step SelectionDesk::setting(Value Record::*field,
                                           std::optional<Value> RecordChanges::*change,
                                           const std::function<Value(const Record &)> &value)
{
    return [this, field, change, value](const Record &record) -> Result<std::optional<Undo>> {
        Value wanted = value(record);
        if (record.*field == wanted)
            return std::optional<Undo>();
        RecordChanges changes;
        changes.*change = std::move(wanted);
        const auto after = EAB_TRY(app::Records(m_session).edit(record.id, std::move(changes)));
        return std::optional(settingOf(m_session, record, after, field, change, {}));
    };
}

void SelectionDesk::tag(const QStringList &ids, const QString &text)
{
    const QStringList added = tagsIn(text);
    const auto with = [added](const Record &record) {
        QStringList tags = record.tags;
        for (const QString &one : added) {
            if (!tags.contains(one))
                tags << one;
        }
        return tags;
    };
    const QString named = added.join(u", "_s);
    change(ids, setting<QStringList>(&Record::tags, &RecordChanges::tags, with),
           {tr("Adding the tag"),
            [named](int n) { return tr("Tag “%1” added to %n record(s).", nullptr, n).arg(named); },
            [named](int n) { return tr("tag %n record(s) “%1”", nullptr, n).arg(named); }});
}

void SelectionDesk::untag(const QStringList &ids, const QString &tag)
{
    const auto without = [tag](const Record &record) {
        QStringList tags = record.tags;
        tags.removeAll(tag);
        return tags;
    };
    change(
        ids, setting<QStringList>(&Record::tags, &RecordChanges::tags, without),
        {tr("Taking the tag away"),
         [tag](int n) { return tr("Tag “%1” taken from %n record(s).", nullptr, n).arg(tag); },
         [tag](int n) { return tr("take the tag “%1” from %n record(s)", nullptr, n).arg(tag); }});
}

void SelectionDesk::archive(const QStringList &ids, RecordStatus status)
{
    const bool in = status == RecordStatus::Archived;
    change(ids,
           setting<RecordStatus>(&Record::status, &RecordChanges::status,
                                 [status](const Record &) { return status; }),
           {in ? tr("Moving to the archive") : tr("Taking out of the archive"),
            [in](int n) {
                return in ? tr("%n record(s) moved to the archive.", nullptr, n)
                          : tr("%n record(s) taken out of the archive.", nullptr, n);
            },
            [in](int n) {
                return in ? tr("archive %n record(s)", nullptr, n)
                          : tr("take %n record(s) out of the archive", nullptr, n);
            }});
}

void SelectionDesk::remove(const QStringList &ids)
{
    const auto removed = [this](const Record &record) -> Result<std::optional<Undo>> {
        EAB_TRY(app::Records(m_session).remove(record.id));
        return std::optional(removalOf(m_session, record, {}, [](const QString &) {}));
    };
    change(ids, removed,
           {tr("Removing"),
            [](int n) {
                return tr("%n record(s) moved to the bin for %1 days.", nullptr, n)
                    .arg(app::daysInBin);
            },
            [](int n) { return tr("remove %n record(s)", nullptr, n); },
            [this, first = ids.constFirst()] { emit recordRequested(first); }});
}

void SelectionDesk::saveCalendar(const QStringList &ids)
{
    QFileDialog *dialog
        = saveDialog(m_window, tr("Save their deadlines as a calendar"), u"eab-vault.ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, ids](const QString &path) { writeCalendar(ids, path); });
    dialog->open();
}

void SelectionDesk::writeCalendar(const QStringList &ids, const QString &path)
{
    const QSet<QString> chosen(ids.begin(), ids.end());
    const auto records = app::Records(m_session).all(
        [&chosen](const Record &record) { return chosen.contains(record.id); });
    if (!records)
        return say(records.error());
    const QDateTime now = m_session.clock().now();
    const auto reminders = domain::dueReminders(*records, now);
    if (reminders.empty())
        return this->told(Tone::Plain, tr("None of them has a deadline that matters."));
    const QByteArray calendar = app::calendarFile(*records, reminders, now);
    if (const auto written = app::writeCalendar(path, calendar); !written)
        return say(written.error());
    emit told(Tone::Good,
              tr("%n deadline(s) saved in %1. No key is in it.", nullptr,
                 static_cast<int>(reminders.size()))
                  .arg(path));
}

} // namespace eab::ui
