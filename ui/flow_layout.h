// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace enza::ui {

/// Items one after another, in as many lines as the width needs: rows of buttons whose words are longer in another
/// language, or whose window is narrow.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rectangle) override;

private:
    /// The height that is needed; `place` puts the items there.
    int arrange(const QRect &rectangle, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace enza::ui
