// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Secret.h"

#include <QPlainTextEdit>
#include <QWidget>

#include <functional>

class QPainter;

namespace eab::ui {

/** Draws ASCII letter by letter from `origin` (baseline), so that no text with it comes to be. */
void drawLetters(QPainter &painter, QPoint origin, QByteArrayView ascii);

/** Shows bullets for a secret, and the secret itself only while told to: painted letter by letter
 *  from locked memory, never part of a label, a document or an item. */
class SecretLabel : public QWidget
{
    Q_OBJECT

public:
    /** Fetches the secret; asked once each time it is revealed. */
    using Source = std::function<Secret()>;

    explicit SecretLabel(QWidget *parent);
    /** What stands beside the bullets, e.g. "32 bytes, HS256". */
    void setRemark(const QString &remark);
    void setSource(Source source) { m_source = std::move(source); }
    void reveal(bool shown);
    [[nodiscard]] bool isRevealed() const { return !m_secret.isEmpty(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Source m_source;
    Secret m_secret;
    QString m_remark;
};

/** A text to look at in which secrets are masked. The document itself only has bullets; while
 *  revealed, the secret is painted over them. */
class MaskedTextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MaskedTextView(QWidget *parent);

    /** `text` has domain::hmacMark where the secret belongs. */
    void setMarkedText(const QString &text, qsizetype secretLength);
    /** Reveals with what `source` gives until hidden again. */
    void reveal(const Secret &secret);
    void hideSecret();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void markPlaces();

    QList<int> m_places; //!< where bullets begin
    qsizetype m_length = 0;
    Secret m_secret;
};

} // namespace eab::ui
