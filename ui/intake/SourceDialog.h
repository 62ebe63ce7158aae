// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"
#include "ui/common/PageDialog.h"

namespace eab::ui {

/** The message a record came from, to be read again; its secrets stay masked. */
class SourceDialog : public PageDialog
{
    Q_OBJECT

public:
    SourceDialog(app::Session &session, const QString &title, const domain::Reading &reading,
                 QWidget *parent);
};

} // namespace eab::ui
