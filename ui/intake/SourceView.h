// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/ImportCandidate.h"

#include <QPlainTextEdit>

#include <map>
#include <optional>

namespace eab::ui {

/** A source as text with every find marked. Secrets are masked before the text ever reaches this
 *  widget; their places are marked in another tone. */
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent);

    void setSource(const domain::Reading &reading);
    /** Marks the finds of one candidate. Scrolls to `current`, which stands out, or to the row of a
     *  table that tells it. */
    void setFinds(const domain::ImportCandidate &candidate,
                  std::optional<domain::ImportField> current);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mark();

    std::vector<domain::SourceSpan> m_secrets;
    domain::FieldSpans m_found;
    std::optional<domain::ImportField> m_current;
};

/** Opens a message to look at, its keys masked. */
void showMessage(app::Session &session, QWidget *window, const QString &title,
                 const domain::Reading &reading);

} // namespace eab::ui
