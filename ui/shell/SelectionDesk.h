// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Records.h"
#include "ui/credentials/SelectionMenu.h"
#include "ui/shell/Desk.h"

namespace eab::ui {

/** What is done with several records at once: all of it or nothing, and taken back as one step. */
class SelectionDesk : public Desk
{
    Q_OBJECT

public:
    SelectionDesk(app::Session &session, QWidget *window);

    bool act(ActionId, const QString &) override { return false; }
    /** `tag` is the one to add or to take away. */
    void act(ManyAction what, const QStringList &ids, const QString &tag);

private:
    /** One of them, and how it is taken back; nothing where it is like that already. */
    using Step = std::function<Result<std::optional<Undo>>(const domain::Record &record)>;
    struct Told
    {
        QString title; //!< while it lasts
        std::function<QString(int count)> done;
        std::function<QString(int count)> what; //!< of Undo
        std::function<void()> whenBack {};
    };
    void change(const QStringList &ids, const Step &step, const Told &told);
    /** Sets one field to what `value` makes of each record. */
    template <typename Value>
    [[nodiscard]] Step setting(Value domain::Record::*field,
                               std::optional<Value> domain::RecordChanges::*change,
                               const std::function<Value(const domain::Record &)> &value);
    void tag(const QStringList &ids, const QString &text);
    void untag(const QStringList &ids, const QString &tag);
    void archive(const QStringList &ids, domain::RecordStatus status);
    void remove(const QStringList &ids);
    /** Writes the deadlines of these records into a file that is chosen first. */
    void saveCalendar(const QStringList &ids);
    void writeCalendar(const QStringList &ids, const QString &path);
};

} // namespace eab::ui
