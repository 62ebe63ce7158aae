// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Issuer.h"
#include "ui/common/Widgets.h"

#include <utility>
#include <vector>

class QPlainTextEdit;

namespace eab::ui {

/** A field of a form: what a person types or chooses in, and beneath it what is to be said about
 *  what stands there. Whatever it is, it is filled with and asked for a text in the form that
 *  app::typedText() gives and app::takeTyped() reads. */
class FormField : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] virtual QString text() const = 0;
    /** Fills it; from then on it is unchanged. */
    void begin(const QString &text);
    /** Puts in what somebody had typed. */
    void fill(const QString &text) { setText(text); }
    [[nodiscard]] bool isChanged() const { return text() != m_begun; }

    /** What its caption belongs to. */
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /** Where a mistake is mended. */
    [[nodiscard]] virtual QWidget *culprit() const { return m_editor; }
    /** What is to be known about it; a complaint comes first. */
    void remark(const QString &text);
    /** Says what is wrong with it, until it is changed. */
    void complain(const QString &error);

signals:
    void changed();

protected:
    FormField(QWidget *editor, QWidget *parent);
    /** Another part, under its editor. */
    void addPart(QWidget *part);
    /** A person has changed it. */
    void change();
    virtual void setText(const QString &text) = 0;

private:
    void say();

    QWidget *m_editor;
    QBoxLayout *m_column;
    QLabel *m_beneath;
    QString m_begun;
    QString m_remark;
    QString m_complaint;
};

/** One line. */
class LineField : public FormField
{
    Q_OBJECT

public:
    LineField(const QString &hint, QWidget *parent);
    [[nodiscard]] QString text() const override { return m_line->text().trimmed(); }
    void setHint(const QString &hint) { m_line->setPlaceholderText(hint); }

protected:
    void setText(const QString &text) override { m_line->setText(text); }

private:
    QLineEdit *m_line;
};

/** Several lines. */
class NotesField : public FormField
{
    Q_OBJECT

public:
    explicit NotesField(QWidget *parent);
    [[nodiscard]] QString text() const override;

protected:
    void setText(const QString &text) override;

private:
    QPlainTextEdit *m_edit;
};

/** One of a few words, each with what is shown for it. */
class ChoiceField : public FormField
{
    Q_OBJECT

public:
    ChoiceField(const std::vector<std::pair<QString, QString>> &choices, QWidget *parent);
    [[nodiscard]] QString text() const override { return m_box->currentData().toString(); }

protected:
    void setText(const QString &text) override;

private:
    QComboBox *m_box;
};

/** One of the catalogue's issuers, or any other name. */
class IssuerField : public FormField
{
    Q_OBJECT

public:
    /** Offers those that have the role `offered` or both; each other is known by its name, too. */
    IssuerField(domain::IssuerRole offered, QWidget *parent);
    /** The id where the catalogue knows it. */
    [[nodiscard]] QString text() const override;

protected:
    void setText(const QString &text) override;

private:
    QComboBox *m_box;
};

/** A clock that the seller's rule sets, or a person. */
class ClockField : public FormField
{
    Q_OBJECT

public:
    explicit ClockField(QWidget *parent);
    [[nodiscard]] QString text() const override;
    [[nodiscard]] QWidget *culprit() const override { return m_own; }
    /** Says what the rule gives; invalid: nothing. */
    void setRule(const QDateTime &until);

protected:
    void setText(const QString &text) override;

private:
    void showParts();

    QComboBox *m_box;
    QLineEdit *m_own;
    QDateTime m_rule;
};

} // namespace eab::ui
