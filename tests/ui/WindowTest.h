// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/ui/Stage.h"
#include "ui/shell/MainWindow.h"

namespace eab::stage {

/** What the tests of the whole window begin with: a vault, the window over it, and a look at both. */
class WindowTest : public QObject
{
protected:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<ui::MainWindow> m_window; // gone before its vault

    void openWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(m_stage->session, m_stage->network);
        m_window->resize(1280, 800);
        show(m_window.get());
    }
    void build(Stage::Door door)
    {
        m_window.reset();
        m_stage = std::make_unique<Stage>(door);
        openWindow();
    }
    template <typename Widget>
    Widget *on(const char *name) const
    {
        return named<Widget>(m_window.get(), name);
    }
    [[nodiscard]] QDialog *dialog() const
    {
        return qobject_cast<QDialog *>(QApplication::activeModalWidget());
    }
    [[nodiscard]] QString dialogName() const
    {
        return dialog() == nullptr ? QString() : dialog()->objectName();
    }
    void closed()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY(dialog() == nullptr);
    }
};

} // namespace eab::stage
