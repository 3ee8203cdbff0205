// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/worker.h"
#include "providers/exchange.h"
#include "ui/incoming.h"

#include <QImage>
#include <QWidget>

#include <vector>

class QAbstractButton;
class QMimeData;

namespace ratoon {

/// A picture that goes with the prompt, and how it looks.
struct ReferenceItem {
    Reference reference;
    QImage thumbnail;
};

/// The pictures that go with a prompt, as tiles with their @names. They are read and made ready in the background.
class ReferenceTray final : public QWidget {
    Q_OBJECT

public:
    explicit ReferenceTray(Worker& pool, QWidget* parent = nullptr);
    ~ReferenceTray() override;

    const std::vector<ReferenceItem>& items() const { return m_items; }
    /// Pictures that were not read yet are read now.
    void setItems(std::vector<ReferenceItem> items, const QList<IncomingPicture>& unread);
    /// Still being read.
    QList<IncomingPicture> unread() const;
    std::vector<Reference> references() const;
    QStringList names() const;
    /// What a drop or a paste holds.
    void add(const QMimeData& mime);
    void addFiles(const QStringList& paths);

    /// How many the model takes besides the picture itself; 0 with the reason why.
    void setCapacity(int capacity, const QString& reason);
    int capacity() const { return m_capacity; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void changed();
    void nameChosen(const QString& name);
    void addWanted();
    void failed(const ratoon::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Read {
        int number = 0;
        IncomingPicture picture;
        Ticket ticket;
    };

    void take(const IncomingPicture& picture);
    void rebuild();
    void arrange();
    void openMenu(std::size_t index, const QPoint& at);
    void remove(std::size_t index);
    QString freeName() const;

    Worker& m_pool;
    std::vector<ReferenceItem> m_items;
    std::vector<Read> m_reads;
    int m_lastRead = 0;
    std::vector<QAbstractButton*> m_tiles;
    int m_capacity = 0;
    QString m_reason;
};

/// "style", "subject" …
QString roleText(ReferenceRole role);

}  // namespace ratoon
