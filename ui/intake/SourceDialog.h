// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"

#include <QDialog>

namespace eab::ui {

/** The message a record came from, to be read again; its secrets stay masked. */
class SourceDialog : public QDialog
{
    Q_OBJECT

public:
    SourceDialog(const QString &title, domain::Reading reading, QWidget *parent);
};

} // namespace eab::ui
