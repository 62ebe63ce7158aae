// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/ui/Stage.h"
#include "ui/shell/MainWindow.h"

namespace eab::stage {

/** A page or a dialog of the program, reached the way a person does. */
struct Scene
{
    std::unique_ptr<Stage> stage;
    std::unique_ptr<ui::MainWindow> window;

    /** The window a person is looking at: the dialog on top, else the main one. */
    [[nodiscard]] QWidget *front() const;
};

/** Every page and every dialog there is. */
[[nodiscard]] QStringList sceneNames();
[[nodiscard]] Scene play(const QString &name, const QSize &size = {1280, 800});
/** One row of test data for each. */
void addSceneRows();

/** Labels and buttons in `root` whose text has not the room it needs, and widgets that reach out of
 *  their parent; in words. */
[[nodiscard]] QStringList cutTexts(const QWidget *root);

} // namespace eab::stage
