// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/ImportCredential.h"
#include "ui/shell/Desk.h"

#include <QPointer>

#include <deque>
#include <functional>

class QDialog;
class QMimeData;

namespace eab::ui {

class ImportDialog;
struct TypedIn;

/** Everything that comes in: files, drops, pasted text, waiting letters. Looked at where it can be
 *  filed, sealed into the letter box where it cannot: while locked, or for a login that may not. */
class IntakeDesk : public Desk
{
    Q_OBJECT

public:
    IntakeDesk(app::Session &session, QWidget *window);

    bool act(ActionId what, const QString &recordId) override;
    /** A mail client gives the message itself, a browser a piece of text. */
    [[nodiscard]] static bool canTake(const QMimeData *mime);
    /** What was dropped, to be taken in now or later. */
    struct Dropped
    {
        QString name; //!< of the first of it
        std::function<void()> take;
    };
    [[nodiscard]] Dropped dropped(const QMimeData *mime);
    void takeFiles(const QStringList &paths);
    void takeText(const QString &text, const QString &name);
    /** What was found in one letter, to be corrected and saved. */
    void checkLetter(const QString &letter);
    /** Tells what saving came to, and what it leaves open. */
    void tellSaved(const app::ImportOutcome &outcome);

protected:
    /** What is dropped onto a dialog of ours. */
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /** What was found is to be typed to an end. */
    void typeInRequested(const std::shared_ptr<eab::ui::TypedIn> &found);
    /** What was saved leaves this to a person; nothing: there is no more to ask. */
    void questionsLeft(const std::vector<eab::app::ImportQuestion> &questions);

private:
    void chooseFiles();
    /** Text from the seller's portal, pasted to be read. */
    void paste();
    /** Takes in what the clipboard holds; where that is nothing to read, there is a place to type. */
    void takeCopied();
    void openLetterBox();
    void trySample();
    /** `letters` are the ids of the messages the previews were made from, in the same order. */
    void preview(std::vector<app::ImportPreview> previews, const QStringList &letters = {});
    void previewNext();
    void open(std::vector<app::ImportPreview> previews, const QStringList &letters);
    [[nodiscard]] QDialog *openDialog() const;
    void rescue();
    void takeMessage(const QString &name, WipedBytes content);
    struct Message
    {
        QString name;
        QString path; //!< read from there when its turn comes
        WipedBytes content;
    };
    struct Waiting
    {
        std::vector<app::ImportPreview> previews;
        QStringList letters;
    };
    void read(std::vector<Message> messages);
    void seal(std::vector<Message> messages);
    QPointer<ImportDialog> m_open;
    QStringList m_openLetters; //!< that are looked at in it
    std::deque<Waiting> m_waiting; //!< to be looked at after it
    std::vector<Message> m_rescued; //!< from a lock that is coming
};

} // namespace eab::ui
