// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Secret.h"

#include <QLineEdit>

class QToolButton;

namespace eab::ui {

/** A line for typing a secret that never holds it.
 *
 *  Why it exists: QLineEdit keeps what was typed in its buffer, its undo stack and freed memory,
 *  and in password mode still reports every letter to assistive technology. Here the widget only
 *  holds placeholders, one per character; the characters themselves lie in locked memory.
 *
 *  Whatever else changes the line is taken over in the same way, or empties it. Copying, cutting,
 *  dragging and undoing are off. Showing what was typed is possible while a button is held: the
 *  characters are then painted from the locked memory. */
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int mostCharacters = 1024;

    explicit SecretEdit(QWidget *parent);
    ~SecretEdit() override = default;

    [[nodiscard]] bool isBlank() const { return m_count == 0; }
    [[nodiscard]] int characterCount() const { return m_count; }
    /** What was typed, as UTF-8. */
    [[nodiscard]] Secret secret() const;
    /** Puts ASCII text in, as if it had been typed. */
    void setSecret(const Secret &ascii);
    void wipe();
    void setRevealed(bool revealed);

signals:
    void secretChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] char16_t *units()
    {
        return reinterpret_cast<char16_t *>(m_text.exposeForWriting());
    }
    void insertUnits(const QChar *characters, int count);
    void removeUnits(int at, int count);
    void removeByKey(bool back, bool everything);
    bool removeSelection();
    void keepInStep(const QString &shown);
    void pasteSecret();

    Secret m_text; //!< UTF-16, room for mostCharacters
    int m_count = 0;
    bool m_revealed = false;
};

/** Shows what was typed as long as it is held. */
[[nodiscard]] QToolButton *holdButton(SecretEdit *edit, const QString &name);

} // namespace eab::ui
