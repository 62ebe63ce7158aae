// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/UndoDesk.h"

#include "app/uses/RecordRun.h"
#include "ui/common/Question.h"

namespace eab::ui {

namespace {

/** Whether a change can be taken back no longer; anything else may be otherwise the next time. */
bool isOver(const Error &error)
{
    switch (error.code) {
    case ErrorCode::RecordChanged:
    case ErrorCode::NoSuchRecord:
    case ErrorCode::NoSuchBatch: return true;
    default: return false;
    }
}

QString whatOf(const std::vector<Undo> &changes)
{
    return changes.empty() ? QString() : changes.back().what;
}

} // namespace

UndoDesk::UndoDesk(app::Session &session, QWidget *window)
    : Desk(session, window)
{
    connect(&session, &app::Session::aboutToLock, this, [this] {
        m_made.clear();
        m_takenBack.clear();
        emit nextChanged();
    });
}

bool UndoDesk::act(ActionId what, const QString &)
{
    if (what == ActionId::Undo)
        undo();
    else if (what == ActionId::Redo)
        redo();
    else
        return false;
    return true;
}

void UndoDesk::push(Undo change)
{
    m_made.push_back(std::move(change));
    m_takenBack.clear();
    emit nextChanged();
}

QString UndoDesk::nextBack() const
{
    return whatOf(m_made);
}

QString UndoDesk::nextForward() const
{
    return whatOf(m_takenBack);
}

void UndoDesk::undo()
{
    if (isWorking())
        return;
    if (m_made.empty())
        return emit told(Tone::Plain, tr("There is nothing more to take back."));
    const Undo &change = m_made.back();
    if (!change.doubt)
        return takeBack();
    const auto doubt = change.doubt();
    if (!doubt)
        return tellFailure(m_made, doubt.error());
    if (doubt->isEmpty())
        return takeBack();
    ask(m_session, m_window,
        {u"undoDialog"_s, tr("Undo: %1", "what").arg(change.what), *doubt, tr("&Undo it"),
         ButtonRole::Danger},
        [this] {
            if (!m_made.empty()) // nothing, if it was locked meanwhile
                takeBack();
        });
}

void UndoDesk::walk(const Undo &change, Undo::Step Undo::*step,
                    const std::function<void(const Result<void> &)> &end)
{
    if (!change.parts)
        return end((change.*step)());
    auto run = std::make_shared<app::RecordRun>(m_session);
    const auto one = [run, step, parts = change.parts](qsizetype i) {
        std::ignore = run->step((*parts)[static_cast<size_t>(i)].*step);
    };
    each(tr("Undo: %1", "what").arg(change.what), static_cast<qsizetype>(change.parts->size()), one,
         [this, run, end](bool whole) {
             if (!whole)
                 return emit told(Tone::Plain, tr("Cancelled. Nothing was changed."));
             end(run->finish());
         });
}

void UndoDesk::takeBack()
{
    walk(m_made.back(), &Undo::back, [this](const Result<void> &taken) {
        if (!taken)
            return tellFailure(m_made, taken.error());
        endTakingBack();
    });
}

void UndoDesk::endTakingBack()
{
    Undo change = std::move(m_made.back());
    m_made.pop_back();
    if (change.whenBack)
        change.whenBack();
    emit told(Tone::Good, tr("Taken back: %1.", "what").arg(change.what));
    if (change.forward || change.parts)
        m_takenBack.push_back(std::move(change));
    else // what came after it stands on it
        m_takenBack.clear();
    emit nextChanged();
}

void UndoDesk::redo()
{
    if (isWorking())
        return;
    if (m_takenBack.empty())
        return emit told(Tone::Plain, tr("There is nothing to make again."));
    walk(m_takenBack.back(), &Undo::forward, [this](const Result<void> &made) {
        if (!made)
            return tellFailure(m_takenBack, made.error());
        endMaking();
    });
}

void UndoDesk::endMaking()
{
    m_made.push_back(std::move(m_takenBack.back()));
    m_takenBack.pop_back();
    emit told(Tone::Good, tr("Made again: %1.", "what").arg(m_made.back().what));
    emit nextChanged();
}

void UndoDesk::tellFailure(Changes &changes, const Error &error)
{
    if (!isOver(error))
        return say(error);
    const QString what = changes.back().what;
    const QString before = changes.size() > 1 ? changes[changes.size() - 2].what : QString();
    QString text = &changes == &m_made ? tr("This can be taken back no longer: %1.").arg(what)
                                       : tr("This can be made again no longer: %1.").arg(what);
    text += QLatin1Char('\n') + errorHeadline(error) + u"\n\n"_s;
    text += before.isEmpty() ? tr("Skip it? Nothing is behind it.")
                             : tr("Skip it? The next one is: %1.").arg(before);
    ask(m_session, m_window,
        {u"skipDialog"_s, tr("Something has changed since"), text, tr("&Skip it"),
         ButtonRole::Primary},
        [this, &changes] { skip(changes); });
}

void UndoDesk::skip(Changes &changes)
{
    if (changes.empty()) // it was locked meanwhile
        return;
    emit told(Tone::Plain, tr("Skipped: %1.", "what").arg(changes.back().what));
    changes.pop_back();
    emit nextChanged();
}

} // namespace eab::ui
