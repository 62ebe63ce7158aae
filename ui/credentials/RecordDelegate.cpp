// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordDelegate.h"

#include "domain/VerifyReport.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/credentials/RecordListModel.h"

#include <QPainter>
#include <QPainterPath>

namespace eab::ui {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int ringSide = 28;
constexpr int markSide = 14;

void paintRing(QPainter &painter, const QRectF &place, double fraction, const QColor &mark,
               const QColor &track)
{
    QPen pen(track, 4, Qt::SolidLine, Qt::FlatCap);
    const QRectF circle = place.adjusted(2, 2, -2, -2);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    if (fraction <= 0)
        return;
    pen.setColor(mark);
    painter.setPen(pen);
    painter.drawArc(circle, 90 * 16, -static_cast<int>(fraction * 360 * 16));
}

/** A shape and a colour for what is known about a pair; its word stands beside it. */
struct ProofMark
{
    const char *icon = nullptr;
    QColor color;
};

ProofMark proofMark(int proof, const Tokens &tokens)
{
    if (proof < 0)
        return {nullptr, tokens.soft};
    switch (static_cast<domain::Proof>(proof)) {
    case domain::Proof::Proved: return {"check", tokens.good};
    case domain::Proof::Doubtful: return {"alert", tokens.urgent};
    case domain::Proof::None: break;
    }
    return {"circle", tokens.soft};
}

} // namespace

UrgencyColors urgencyColors(domain::Urgency urgency, const Tokens &tokens)
{
    switch (urgency) {
    case domain::Urgency::Good: return {tokens.good, tokens.goodWash, tokens.good};
    case domain::Urgency::Soon: return {tokens.soon, tokens.soonWash, tokens.soonMark};
    case domain::Urgency::Urgent: return {tokens.urgent, tokens.urgentWash, tokens.urgent};
    case domain::Urgency::Closed:
    case domain::Urgency::None: break;
    }
    return {tokens.soft, tokens.ground, tokens.line};
}

RecordDelegate::RecordDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics title(strongFont(option.font));
    const QFontMetrics small(smallFont(option.font));
    return {240, title.height() + small.height() + 30};
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto urgency
        = static_cast<domain::Urgency>(index.data(RecordListModel::UrgencyRole).toInt());
    const UrgencyColors colors = urgencyColors(urgency, tokens);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool focused = (option.state & QStyle::State_HasFocus) != 0;
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    painter->fillRect(option.rect,
                      selected      ? tokens.selection
                          : hovered ? tokens.ground
                                    : tokens.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens.line);

    const int indent = index.data(RecordListModel::MateRole).toBool() ? ringSide : 0;
    const QRect row = option.rect.adjusted(margin + indent, 0, -margin, 0);
    const QRect ring(row.left() + 2, row.center().y() - ringSide / 2, ringSide, ringSide);
    paintRing(*painter, mirrored(ring), index.data(RecordListModel::FractionRole).toDouble(),
              colors.mark, tokens.line);

    const QFont titleFace = strongFont(option.font);
    const QFont smallFace = smallFont(option.font);
    const QFontMetrics titleMetrics(titleFace);
    const QFontMetrics smallMetrics(smallFace);
    const int block = titleMetrics.height() + smallMetrics.height() + 2;
    const int top = option.rect.center().y() - block / 2;

    // Right: the pill with words over the state of proof.
    const QString pill = index.data(RecordListModel::PillRole).toString();
    const QString proof = index.data(RecordListModel::ProofRole).toString();
    const QFont pillFace = strongFont(smallFace);
    const int pillWidth = QFontMetrics(pillFace).horizontalAdvance(pill) + 18;
    const ProofMark mark = proofMark(index.data(RecordListModel::ProvedRole).toInt(), tokens);
    const int markWidth = mark.icon == nullptr ? 0 : markSide + 4;
    const int rightWidth
        = std::max(pillWidth, smallMetrics.horizontalAdvance(proof) + 2 + markWidth);
    const QRect pillRect(row.right() - pillWidth + 1, top - 2, pillWidth,
                         smallMetrics.height() + 6);
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected && colors.wash == tokens.ground ? tokens.panel : colors.wash);
    painter->drawRoundedRect(mirrored(pillRect), pillRect.height() / 2.0, pillRect.height() / 2.0);
    painter->setPen(colors.ink);
    painter->setFont(pillFace);
    painter->drawText(mirrored(pillRect), Qt::AlignCenter, pill);
    const QRect proofRect(row.right() - rightWidth + 1, pillRect.bottom() + 4, rightWidth,
                          smallMetrics.height());
    painter->setPen(mark.color);
    painter->setFont(smallFace);
    if (mark.icon != nullptr) {
        const int x = proofRect.right() - smallMetrics.horizontalAdvance(proof) - 1 - markWidth;
        const QRect place(x, proofRect.center().y() - markSide / 2 + 1, markSide, markSide);
        painter->drawPixmap(mirrored(place).topLeft(),
                            iconPixmap(QString::fromLatin1(mark.icon), markSide, mark.color,
                                       painter->device()->devicePixelRatioF()));
    }
    const auto trailing
        = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->drawText(mirrored(proofRect), static_cast<int>(trailing), proof);

    // Middle: title over order and reference.
    const int left = ring.right() + 1 + 12;
    const int width = row.right() - rightWidth - gap - left;
    const auto leading
        = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->setPen(tokens.ink);
    painter->setFont(titleFace);
    painter->drawText(
        mirrored(QRect(left, top, width, titleMetrics.height())), static_cast<int>(leading),
        titleMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, width));
    painter->setPen(tokens.soft);
    painter->setFont(smallFace);
    painter->drawText(
        mirrored(QRect(left, top + titleMetrics.height() + 2, width, smallMetrics.height())),
        static_cast<int>(leading),
        smallMetrics.elidedText(index.data(RecordListModel::SubtitleRole).toString(),
                                Qt::ElideRight, width));

    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace eab::ui
