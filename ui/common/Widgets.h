// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <initializer_list>

class QLayout;
class QScrollArea;
class QTableWidget;

namespace eab::ui {

class Picture;

// Small pieces every screen is made of, next to those of Qt that come with this header. Each has an
// accessible name from the moment it exists.

enum class ButtonRole { Plain, Primary, Flat, Link, Danger };

inline constexpr QSize iconAlone {20, 20};
inline constexpr QSize iconBesideText {24,
                                       20}; //!< 8 pixels to the words, 4 of which are the style's

/** A button with a mnemonic in its text ("&Import") and an icon of ours. */
[[nodiscard]] QPushButton *makeButton(const QString &text, ButtonRole role, QWidget *parent,
                                      const QString &iconName = {});
/** A picture-only button; its tool tip is its name for those who cannot see it. */
[[nodiscard]] QToolButton *makeToolButton(const QString &iconName, const QString &name,
                                          QWidget *parent);
void setButtonRole(QPushButton *button, ButtonRole role);
/** What it says, and is called by those who cannot see it. */
void setButtonText(QPushButton *button, const QString &text);
/** What a screen reader should say: the text without its mnemonic. */
[[nodiscard]] QString spoken(QString text);

enum class TextRole { Body, Soft, Small, Strong, Title, Fixed };
[[nodiscard]] QLabel *makeLabel(const QString &text, TextRole role, QWidget *parent);

/** Empties a label for good: one whose text can be selected would otherwise keep what it showed in
 *  a document until it is laid out again, and while it is hidden it never is. */
void forgetText(QLabel *label);

/** Rows to choose one of; the column `wide` takes the room that is left. */
[[nodiscard]] QTableWidget *makeTable(const QString &name, const QStringList &headings, int wide,
                                      QWidget *parent);

/** Takes everything out of a layout, for good. */
void empty(QLayout *layout);

/** Things side by side: these at the beginning, those at the end. */
[[nodiscard]] QHBoxLayout *rowOf(std::initializer_list<QWidget *> leading,
                                 std::initializer_list<QWidget *> trailing = {});
/** Things side by side in the middle; texts in one of fixed width keep their height for width. */
[[nodiscard]] QHBoxLayout *centred(std::initializer_list<QWidget *> things);
/** A column of things in the middle of a page, which scrolls where the window is too low. */
[[nodiscard]] QVBoxLayout *columnOn(QWidget *page, int width);

/** A page in a frame in which it scrolls where there is no room for it. */
[[nodiscard]] QScrollArea *scrolled(QWidget *page);

/** Gives a thing the name by which it is found. */
template <typename Thing>
Thing *called(const char *name, Thing *thing)
{
    thing->setObjectName(QLatin1String(name));
    return thing;
}

/** Puts a thing into a layout, a stack or a splitter; `how` as addWidget() takes it there. */
template <typename Where, typename Thing, typename... How>
Thing *into(Where *where, Thing *thing, How... how)
{
    where->addWidget(thing, how...);
    return thing;
}

/** The layout of a widget, without a rim where none is given. */
template <typename Layout>
Layout *layoutOn(QWidget *widget, int spacing = -1, const QMargins &margins = {})
{
    auto *layout = new Layout(widget);
    layout->setContentsMargins(margins);
    layout->setSpacing(spacing);
    return layout;
}

/** Sets a dynamic property the style sheet looks at, and has it looked at again. */
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

/** A white box with a hairline and a heading. */
class Card : public QFrame
{
    Q_OBJECT

public:
    Card(const QString &heading, QWidget *parent);
    [[nodiscard]] QBoxLayout *content() const { return m_content; }

private:
    QBoxLayout *m_content;
};

/** How a remark is meant. */
enum class Tone { Plain, Good, Soon, Urgent };

/** One remark in a tone, with an icon and perhaps a button. Never the colour alone. */
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent);
    void show(Tone tone, const QString &text, const QString &action = {});
    /** Hides, and forgets what was said. */
    void clear();
    [[nodiscard]] QString text() const { return m_text->text(); }
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }
    void setClosable(bool closable) { m_close->setVisible(closable); }

signals:
    void acted();
    void closed();

private:
    Picture *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

/** The last question before what cannot be taken back, with the safe answer in front. Hidden until
 *  it is asked. */
class Confirm : public QFrame
{
    Q_OBJECT

public:
    Confirm(const QString &keep, const QString &sure, const char *sureName, QWidget *parent);
    void ask(const QString &text);
    /** While it asks, it stands in the place of these. */
    void takePlaceOf(const QList<QWidget *> &others) { m_others = others; }

signals:
    void kept();
    void confirmed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_keep;
    QList<QWidget *> m_others;
};

/** A label that ends in an ellipsis where there is no room; the tool tip has the whole. */
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent);
    void setFullText(const QString &text, Qt::TextElideMode mode = Qt::ElideRight);
    [[nodiscard]] const QString &fullText() const { return m_text; }
    /** Room for the whole. */
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/** A link of one line, shortened to its room; a screen reader hears the whole. */
class ElidedLink : public QToolButton
{
    Q_OBJECT

public:
    ElidedLink(const QString &text, QWidget *parent);
    /** Room for the whole. */
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int margins = 16; //!< of a link, both sides

    QString m_text;
};

} // namespace eab::ui
