// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ProviderFacts.h"

#include <QJsonObject>
#include <QWidget>

#include <map>
#include <set>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace eab::ui {

/** The request of one API as a form: made from domain::ProviderFacts, so that every parameter the
 *  API knows is here, with its rule below and its source as tool tip. What means nothing beside the
 *  rest is inactive and not sent. A rule that is broken is told under its field: at once where
 *  something was typed, when asked for where something is missing. */
class ProviderForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderForm(QWidget *parent);

    /** Builds the form of this API anew; what was typed for another one is forgotten. */
    void setKind(domain::ProviderKind kind);
    [[nodiscard]] domain::ProviderKind kind() const { return m_kind; }
    /** What would be sent, as JSON in the API's own types. */
    [[nodiscard]] QJsonObject values() const;
    void setValues(const QJsonObject &values);
    /** Other usual values for a parameter, which stays free to type; `otherwise` says what counts
     *  when it is left empty. */
    void offer(const QString &parameter, const std::vector<domain::Suggestion> &values,
               const QString &otherwise);
    /** A key pair shall be made here and its public half registered. */
    [[nodiscard]] bool generatesKey() const;
    /** Ready to be sent; otherwise every problem is shown, and the first one's field has the focus.
     */
    [[nodiscard]] bool check();
    /** Puts the cursor into the first field. */
    void focusFirst();

signals:
    void changed();

private:
    struct Field
    {
        domain::ProviderParameter parameter;
        QWidget *row = nullptr;
        QLabel *caption = nullptr;
        QWidget *input = nullptr;
        QLabel *problem = nullptr;
    };

    void addField(const domain::ProviderParameter &parameter);
    [[nodiscard]] QWidget *makeInput(const domain::ProviderParameter &parameter, QWidget *parent);
    [[nodiscard]] QWidget *makeOffer(const domain::ProviderParameter &parameter, QWidget *parent);
    [[nodiscard]] QJsonValue valueOf(const Field &field) const;
    void setValue(const Field &field, const QJsonValue &value);
    [[nodiscard]] std::vector<domain::ParameterProblem> problems() const;
    void giveLetters();
    void showProblems();
    void touch(const QString &name);

    domain::ProviderKind m_kind {};
    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr;
    std::vector<Field> m_fields; //!< in the order of the form
    QCheckBox *m_generate = nullptr;
    std::set<QString> m_touched;
    bool m_filling = false;
};

} // namespace eab::ui
